package dev.landfall.render.console;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.Assessment;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.Duty;
import dev.landfall.assess.verdict.FlawWording;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Document;
import dev.landfall.law.Rule;
import dev.landfall.law.Term;
import dev.landfall.model.Acceptance;
import dev.landfall.model.Interval;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import dev.landfall.render.wording.Tongue;
import dev.landfall.source.Position;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** One transfer: who sends what where, what the verdict rests on, and what would change it. */
final class TransferPrinter {

  private static final int INDENT = 4;
  private static final int LONGEST_VERDICT = 9;

  /** Reasons that are shown unless all is wanted: more stand there only where several cases come to the same. */
  private static final int MOST_REASONS = 3;

  private final Assessment assessment;
  private final Sheet sheet;
  private final boolean all;
  private final Map<String, Acceptance> accepted;

  TransferPrinter(Assessment assessment, Sheet sheet, Detail detail) {
    this.assessment = assessment;
    this.sheet = sheet;
    this.all = detail == Detail.ALL;
    this.accepted = assessment.acceptedGaps();
  }

  void print(Transfer transfer) {
    headline(transfer);
    sheet.paragraph(INDENT, Style.PLAIN, sides(transfer));
    transfer.onwardFrom().ifPresent(flow -> field("onward", "what came by " + flow));
    sheet.fields(INDENT, "data", data(transfer));
    sheet.fields(INDENT, "why", reasons(transfer));
    needs(transfer);
    sheet.fields(INDENT, "carried", transfer.safeguards().stream().map(this::carried).toList());
    sheet.fields(INDENT, "tried", tried(transfer));
    if (!transfer.questions().isEmpty()) {
      field("asks", String.join(", ", transfer.questions()));
    }
    duties(transfer);
    if (accepted.containsKey(transfer.id())) {
      Acceptance acceptance = accepted.get(transfer.id());
      field("accepted", "until " + acceptance.until() + " by " + acceptance.by() + ": " + acceptance.reason());
    }
    if (all || transfer.path().size() > 2 && !isSettled(transfer)) {
      field("path", String.join(" → ", transfer.path()));
    }
    field("at", place(transfer.flow().span()));
  }

  private void field(String label, String words) {
    sheet.field(INDENT, label, words);
  }

  private void headline(Transfer transfer) {
    Look look = Look.of(transfer.verdict());
    String word = transfer.verdict().word();
    String head = look.symbol() + " " + word + " ".repeat(Math.max(LONGEST_VERDICT - word.length(), 0));
    sheet.item(2, look.style(), head, Style.BOLD, transfer.regime().name() + "  " + transfer.flow().name());
  }

  /** Such as "AcmeCN → AcmeDE · from CN to DE · 120,000 people". */
  static String sides(Transfer transfer) {
    String exporter = transfer.exporter() instanceof Actor.Nobody ? "the people themselves" : transfer.exporter().label();
    String from = transfer.fromPlace().orElse("somewhere");
    String to = transfer.toPlace().orElse("somewhere");
    String way = switch (transfer.mode()) {
      case SEND -> "from " + from + " to " + to;
      case ACCESS -> "read in " + from + " from " + to;
      case COLLECT -> "collected in " + from + " by " + to;
    };
    return exporter + " → " + transfer.importer().label() + " · " + way + people(transfer);
  }

  private static String people(Transfer transfer) {
    if (transfer.individuals().equals(Interval.ZERO)) {
      return "";
    }
    String special = transfer.regime().special().map(Term::name).filter(term -> !transfer.special().equals(Interval.ZERO))
        .map(term -> ", " + special(transfer) + " with " + term + " data").orElse("");
    return " · " + Tongue.ENGLISH.people(transfer.individuals()) + special;
  }

  private static String special(Transfer transfer) {
    return transfer.special().equals(transfer.individuals()) ? "all" : Tongue.ENGLISH.number(transfer.special());
  }

  /** What moves; apart where its parts fare differently. */
  private static List<String> data(Transfer transfer) {
    SequencedSet<Verdict> verdicts = new LinkedHashSet<>();
    transfer.parts().forEach(part -> verdicts.add(part.verdict()));
    return verdicts.stream().sorted((a, b) -> b.compareTo(a)).map(verdict -> {
      String names = transfer.parts().stream().filter(part -> part.verdict() == verdict)
          .map(verdicts.size() == 1 ? TransferPrinter::part : TransferPrinter::partOfSome).distinct()
          .collect(Collectors.joining(", "));
      return verdicts.size() == 1 ? names : Look.of(verdict).symbol() + " " + verdict.word() + ": " + names;
    }).toList();
  }

  private static String part(Part part) {
    return part.form().equals("clear") ? part.data().name() : part.data().name() + " (" + part.form() + ")";
  }

  /** Parts of one category can differ by whose data they are. */
  private static String partOfSome(Part part) {
    String people = part.subjects().stream().map(Subjects::name).collect(Collectors.joining(", "));
    return part(part) + (people.isEmpty() ? "" : " of " + people);
  }

  private List<String> reasons(Transfer transfer) {
    List<String> reasons = new ArrayList<>();
    for (Rule rule : all ? transfer.decidedBy() : transfer.decidedBy().stream().limit(MOST_REASONS).toList()) {
      Document document = rule.document();
      String title = document.title().isEmpty() ? rule.id() : document.title();
      String law = document.citations().isEmpty() ? "" : " (" + String.join("; ", document.citations()) + ")";
      reasons.add(title + law);
      document.why().filter(why -> all).ifPresent(reasons::add);
    }
    return reasons;
  }

  private void needs(Transfer transfer) {
    if (isSettled(transfer) && !all) {
      return;
    }
    List<String> would = transfer.needs().stream().map(this::instrument).toList();
    if (!would.isEmpty()) {
      String picked = transfer.picking().isEmpty() ? "" : "; which of them hangs on " + String.join(", ", transfer.picking());
      field(transfer.verdict() == Verdict.OPEN ? "may need" : "needs", String.join(", or ", would) + picked);
    } else if (transfer.verdict() == Verdict.GAP) {
      field("needs", "an instrument, and none is admitted for it");
    }
  }

  private static boolean isSettled(Transfer transfer) {
    return transfer.verdict() == Verdict.FREE || transfer.verdict() == Verdict.COVERED;
  }

  private String instrument(Need need) {
    String title = assessment.packs().edition(need.instrument(), assessment.asOf())
        .map(edition -> edition.document().title()).filter(t -> !t.isEmpty()).map(t -> t + " ").orElse("");
    return title + "`" + need + "`";
  }

  private String carried(Safeguard safeguard) {
    String since = safeguard.since().map(day -> " since " + day).orElse("");
    return "by " + safeguard.name() + ", " + safeguard.instrument() + since;
  }

  private static List<String> tried(Transfer transfer) {
    SequencedSet<String> tried = new LinkedHashSet<>();
    for (Part part : transfer.parts()) {
      for (Attempt attempt : part.attempts()) {
        attempt.flaws().forEach(flaw -> tried.add(attempt.safeguard().name() + " " + FlawWording.word(flaw)));
      }
    }
    return List.copyOf(tried);
  }

  private void duties(Transfer transfer) {
    List<String> unmet = transfer.duties().stream().filter(duty -> !duty.met()).map(TransferPrinter::unmet).toList();
    List<String> met = transfer.duties().stream().filter(Duty::met).map(Duty::name).toList();
    if (!unmet.isEmpty()) {
      field("unmet", String.join(", ", unmet));
    }
    if (all && !met.isEmpty()) {
      field("met", String.join(", ", met));
    }
  }

  private static String unmet(Duty duty) {
    return duty.name() + duty.due().map(day -> " (due " + day + ")").orElse("");
  }

  static String place(Span span) {
    Position at = span.startPosition();
    return span.file().name() + ":" + at.line() + ":" + at.column();
  }
}
