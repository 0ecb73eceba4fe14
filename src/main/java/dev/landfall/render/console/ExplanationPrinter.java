package dev.landfall.render.console;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Duty;
import dev.landfall.assess.Heard;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.decide.Decision;
import dev.landfall.assess.explain.Explanation;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.explain.UnderLaw;
import dev.landfall.assess.trace.Asked;
import dev.landfall.assess.trace.Means;
import dev.landfall.assess.trace.Origin;
import dev.landfall.assess.trace.Outlook;
import dev.landfall.assess.trace.PaperTried;
import dev.landfall.assess.trace.Stratum;
import dev.landfall.assess.trace.Tried;
import dev.landfall.assess.trace.Value;
import dev.landfall.assess.trace.Weighed;
import dev.landfall.assess.verdict.Flaw;
import dev.landfall.assess.verdict.FlawWording;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Step;
import dev.landfall.law.Document;
import dev.landfall.law.Rule;
import dev.landfall.law.Truth;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.model.Purpose;
import dev.landfall.model.Subjects;
import dev.landfall.render.wording.CertaintyWording;
import dev.landfall.render.wording.ChangeWording;
import dev.landfall.render.wording.EffectWording;
import dev.landfall.render.wording.FactWording;
import dev.landfall.render.wording.OutlookWording;
import dev.landfall.render.wording.Tongue;
import dev.landfall.render.wording.PortionWording;
import dev.landfall.render.wording.QuestionWording;
import dev.landfall.source.Position;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** Why a flow has its verdicts: for each law the verdict first, then what it rests on, at the end what would change it. */
public final class ExplanationPrinter {

  private static final int INDENT = 4;
  private static final int INNER = 6;

  /** So many ways are shown unless all is wanted. */
  private static final int MOST_WAYS = 3;
  private static final String POINT = "–";

  /** What facts are of, in the order in which they are told. */
  private static final List<String> ORDER =
      List.of("party", "exporter", "importer", "from", "to", "flow", "chain", "data", "subjects", "purpose", "safeguard");

  private final Palette palette;
  private final int width;
  private final Detail detail;

  /** @param width columns of a line */
  public ExplanationPrinter(Palette palette, int width, Detail detail) {
    this.palette = palette;
    this.width = width;
    this.detail = detail;
  }

  /** The whole, each line ended by a newline. */
  public String print(Explanation explanation) {
    return new Page(explanation, new Sheet(palette, width), detail).text();
  }

  /** One explanation as it grows. */
  private static final class Page {

    private final Assessment assessment;
    private final Flow flow;
    private final List<UnderLaw> laws;
    private final Sheet sheet;
    private final Detail detail;
    private final OutlookWording outlooks;

    Page(Explanation explanation, Sheet sheet, Detail detail) {
      this.assessment = explanation.assessment();
      this.flow = explanation.flow();
      this.laws = explanation.laws();
      this.sheet = sheet;
      this.detail = detail;
      this.outlooks = new OutlookWording(Tongue.ENGLISH, assessment.packs(), assessment.asOf());
    }

    String text() {
      head();
      if (laws.isEmpty()) {
        sheet.gap().paragraph(0, Style.PLAIN, "None of these laws is in force on " + assessment.asOf() + ".");
      }
      laws.forEach(this::law);
      return sheet.text();
    }

    private void head() {
      sheet.paragraph(0, Style.BOLD, flow.name());
      String data = flow.data().isEmpty() ? "everything" : flow.data().stream().map(Data::name).collect(Collectors.joining(", "));
      sheet.paragraph(0, Style.DIM, flow.source().name() + " → " + flow.target().name() + ": " + data + " · " + place(flow.span()));
      sheet.paragraph(0, Style.DIM, "as of " + assessment.asOf() + (laws.isEmpty() ? "" : " under " + String.join(", ", assessment.regimes())));
    }

    private void law(UnderLaw law) {
      if (law.portions().isEmpty()) {
        sheet.gap().item(0, Style.DIM, "–", Style.BOLD, " " + law.regime().name() + "  " + law.regime().document().title());
        sheet.paragraph(INDENT, Style.PLAIN, "It moves nothing on " + assessment.asOf() + ".");
      }
      law.portions().forEach(portion -> {
        sheet.gap();
        Optional<Look> look = portion.verdict().map(Look::of);
        String mark = look.map(l -> l.symbol() + " " + portion.verdict().orElseThrow().word()).orElse("– no transfer");
        sheet.item(0, look.map(Look::style).orElse(Style.DIM), mark, Style.BOLD, " " + law.regime().name() + "  " + law.regime().document().title());
        sheet.paragraph(2, Style.PLAIN, PortionWording.ENGLISH.verdict(portion));
        if (detail != Detail.SUMMARY) {
          portion(portion);
        }
      });
      beside(law);
    }

    private void beside(UnderLaw law) {
      if (law.beside().isEmpty() || detail == Detail.SUMMARY) {
        return;
      }
      heading("beside");
      law.beside().forEach(finding -> sheet.item(INNER, DiagnosticPrinter.style(finding.severity()), "!", Style.PLAIN,
          finding.message() + " " + Words.quoted(finding.rule()) + finding.why().map(why -> ": " + why).orElse("")));
    }

    private void portion(Portion portion) {
      sheet.gap();
      portion.transfer().ifPresent(transfer -> {
        sheet.paragraph(INDENT, Style.PLAIN, TransferPrinter.sides(transfer));
        transfer.onwardFrom().ifPresent(from -> sheet.field(INDENT, "onward", "what came by " + from));
      });
      sheet.field(INDENT, "data", data(portion));
      if (portion.transfer().isEmpty()) {
        limbs(portion);
        facts(portion);
        return;
      }
      decided(portion);
      ways(portion);
      facts(portion);
      rules(portion);
      means(portion);
      papers(portion);
      portion.transfer().ifPresent(this::duties);
      portion.transfer().ifPresent(this::warnings);
      outlook(portion);
      whatIfs(portion);
    }

    // ---------------------------------------------------------------- what moves, and what decided

    private static String data(Portion portion) {
      Map<String, SequencedSet<String>> people = new LinkedHashMap<>();
      SequencedSet<String> purposes = new LinkedHashSet<>();
      for (Heard part : portion.parts()) {
        Fact sent = part.crossing().movement().sent();
        String form = part.crossing().movement().arrived().form().word();
        people.computeIfAbsent(sent.data().name() + (form.equals("clear") ? "" : " (" + form + ")"), n -> new LinkedHashSet<>())
            .addAll(sent.subjects().stream().map(Subjects::name).toList());
        part.crossing().purpose().map(Purpose::name).ifPresent(purposes::add);
      }
      String data = people.entrySet().stream().map(entry -> entry.getKey()
          + (entry.getValue().isEmpty() ? "" : " of " + String.join(", ", entry.getValue()))).collect(Collectors.joining("; "));
      return data + (purposes.isEmpty() ? "" : " · for " + String.join(", ", purposes));
    }

    private void decided(Portion portion) {
      Decision decision = portion.parts().getFirst().reading().decision();
      String label = "because";
      for (Rule rule : decision.decidedBy()) {
        Document document = rule.document();
        sheet.field(INDENT, label, document.title() + " " + Words.quoted(rule.id()));
        label = "";
        if (!document.citations().isEmpty()) {
          sheet.field(INDENT, "", String.join("; ", document.citations()));
        }
        CertaintyWording.warning(document).ifPresent(warning ->
            sheet.item(INDENT + Sheet.LABEL, Style.YELLOW.and(Style.BOLD), "!", Style.YELLOW, warning));
        document.why().ifPresent(why -> sheet.field(INDENT, "", why));
        document.assumption().ifPresent(assumption -> sheet.field(INDENT, "assumes", assumption));
      }
    }

    /** From where the data began to here, each way once. */
    private void ways(Portion portion) {
      heading("way");
      SequencedSet<List<String>> ways = new LinkedHashSet<>();
      portion.parts().forEach(part -> ways.add(way(part)));
      for (List<String> way : ways.stream().limit(detail == Detail.ALL ? ways.size() : MOST_WAYS).toList()) {
        for (int i = 0; i < way.size(); i++) {
          sheet.item(INNER, Style.DIM, i == 0 ? POINT : "→", Style.PLAIN, way.get(i));
        }
      }
      if (ways.size() > MOST_WAYS && detail != Detail.ALL) {
        sheet.paragraph(INNER, Style.DIM, "and " + Words.counted(ways.size() - MOST_WAYS, "way", "ways") + " more");
      }
    }

    private static List<String> way(Heard part) {
      List<String> way = new ArrayList<>();
      String before = "";
      for (Step step : part.way()) {
        String now = step.fact().data().name() + ", " + step.fact().form().word();
        String by = switch (step) {
          case Step.Begins b -> "";
          case Step.Moves(var movement) -> movement.flow().labelled() ? " by " + movement.flow().name() : "";
          case Step.Derives derives -> ", made by " + derives.derivation().technique();
        };
        way.add(at(step.at()) + by + (now.equals(before) ? "" : ": " + now));
        before = now;
      }
      return way;
    }

    private static String at(Endpoint endpoint) {
      List<String> places = switch (endpoint) {
        case Subjects subjects -> subjects.country().stream().toList();
        case Component component -> component.places().stream().map(Location::country).flatMap(Optional::stream).distinct().toList();
      };
      return endpoint.name() + (places.isEmpty() ? " somewhere" : " in " + String.join(", ", places));
    }

    // ---------------------------------------------------------------- facts

    /** In the order of what they are of, whatever the rules asked first. */
    private void facts(Portion portion) {
      heading("facts");
      Map<String, Asked> told = new LinkedHashMap<>();
      portion.facts().stream().sorted(Comparator.comparingInt(asked -> turn(asked)))
          .forEach(asked -> told.putIfAbsent(FactWording.ENGLISH.sentence(asked), asked));
      told.forEach((sentence, asked) -> {
        List<String> same = told.entrySet().stream().filter(other -> isUnknown(other.getValue())
            && other.getValue().origin().equals(asked.origin())).map(Map.Entry::getKey).toList();
        if (!isUnknown(asked)) {
          sheet.remark(INNER, POINT, sentence, origin(asked.origin()));
        } else if (same.getFirst().equals(sentence)) {
          String more = same.size() == 1 ? "" : ", and " + Words.counted(same.size() - 1, "more fact hangs", "more facts hang") + " on the same answer";
          sheet.remark(INNER, "?", sentence + more, origin(asked.origin()));
        }
      });
    }

    private static boolean isUnknown(Asked asked) {
      return asked.value() instanceof Value.Unknown;
    }

    private static int turn(Asked asked) {
      int dot = asked.property().indexOf('.');
      int turn = ORDER.indexOf(dot < 0 ? asked.property() : asked.property().substring(0, dot));
      return turn < 0 ? ORDER.size() : turn;
    }

    private static String origin(Origin origin) {
      return switch (origin) {
        case Origin.Said said -> place(said.at());
        case Origin.Unsaid unsaid -> "not said";
        case Origin.Taken taken -> "taken as true";
        case Origin.Reading reading -> reading.chosen() ? "chosen" : "by default";
        case Origin.Derived derived -> "worked out";
        case Origin.Open open -> "ask " + String.join(", ", open.questions());
      };
    }

    private static String place(Span span) {
      Position at = span.startPosition();
      return span.file().name() + ":" + at.line();
    }

    /** What the law calls a transfer, point by point. */
    private void limbs(Portion portion) {
      limbs("what the law is about", portion.trace().matter());
      portion.trace().direct().ifPresent(direct -> limbs("what it calls a transfer", direct));
      portion.trace().onward().ifPresent(further -> limbs("what it calls passing on", further));
    }

    private void limbs(String heading, Weighed condition) {
      heading(heading);
      PortionWording.limbs(condition).forEach(limb -> truth(INNER, limb.truth(), FactWording.ENGLISH.why(limb)));
    }

    private void truth(int indent, Truth truth, String words) {
      Style style = switch (truth) {
        case YES -> Style.GREEN;
        case NO -> Style.DIM;
        case UNKNOWN -> Style.YELLOW;
      };
      String word = truth == Truth.UNKNOWN ? "?" : truth.name().toLowerCase(Locale.ROOT);
      sheet.item(indent, style, word + " ".repeat(3 - word.length()), Style.PLAIN, words);
    }

    // ---------------------------------------------------------------- rules

    private void rules(Portion portion) {
      Map<Stratum, List<Tried>> strata = portion.trace().rules().stream()
          .collect(Collectors.groupingBy(Tried::stratum, LinkedHashMap::new, Collectors.toList()));
      heading("rules tried");
      strata.forEach((stratum, tried) -> {
        if (!stratum.decides() && detail != Detail.ALL) {
          return;
        }
        sheet.paragraph(INNER, Style.DIM, question(stratum));
        if (tried.getFirst().reached() || detail == Detail.ALL) {
          tried(portion, tried);
        } else {
          sheet.paragraph(INNER + 2, Style.PLAIN, Words.counted(tried.size(), "rule", "rules") + " not asked: it is decided before");
        }
      });
    }

    private static String question(Stratum stratum) {
      return switch (stratum) {
        case FORBIDS -> "may it not move at all?";
        case FREES -> "is it exempt?";
        case FREES_BY_NUMBER -> "is it exempt because few people are concerned?";
        case NEEDS -> "what does it need?";
        case OBLIGES -> "which duties stand beside it?";
        case WARNS -> "what else is to be known?";
      };
    }

    /** Rules that are silent for one reason share a line. */
    private void tried(Portion portion, List<Tried> tried) {
      List<Rule> deciding = portion.parts().getFirst().reading().decision().decidedBy();
      for (Tried one : tried) {
        if (one.truth() == Truth.YES) {
          boolean givesWay = one.stratum() == Stratum.NEEDS && one.reached() && !deciding.isEmpty() && !deciding.contains(one.rule());
          truth(INNER + 2, Truth.YES, one.rule().id() + ": " + one.rule().document().title() + (givesWay ? "; gives way to a stricter one" : ""));
        }
      }
      Map<String, List<Tried>> silent = new LinkedHashMap<>();
      tried.stream().filter(one -> one.truth() != Truth.YES).sorted(Comparator.comparing(Tried::truth).reversed())
          .forEach(one -> silent.computeIfAbsent(one.truth() + FactWording.ENGLISH.why(one), reason -> new ArrayList<>()).add(one));
      silent.values().forEach(alike -> truth(INNER + 2, alike.getFirst().truth(),
          alike.stream().map(one -> one.rule().id()).collect(Collectors.joining(", ")) + ": " + FactWording.ENGLISH.why(alike.getFirst())));
    }

    // ---------------------------------------------------------------- instruments and papers

    private void means(Portion portion) {
      if (portion.trace().means().isEmpty()) {
        return;
      }
      heading("instruments");
      for (Means means : portion.trace().means()) {
        String name = EffectWording.instrument(means.instrument(), assessment.packs(), assessment.asOf())
            + (means.module().isPresent() ? " module " + means.module().getAsInt() : "");
        String why = means.does() == Truth.YES ? "" : means.usable().filter(usable -> usable.truth() != Truth.YES)
            .map(usable -> ": " + FactWording.ENGLISH.why(usable)).orElse(means.edition().isEmpty() ? "" : ": no module fits the roles");
        truth(INNER, means.does(), name + why);
      }
    }

    private void papers(Portion portion) {
      Decision decision = portion.parts().getFirst().reading().decision();
      List<PaperTried> tried = portion.trace().papers();
      List<String> carrying = decision.safeguards().stream().filter(paper -> tried.stream()
          .noneMatch(one -> one.attempt().safeguard().equals(paper))).map(paper -> paper.name()).toList();
      if (tried.isEmpty() && carrying.isEmpty()) {
        return;
      }
      heading("papers");
      carrying.forEach(name -> truth(INNER, Truth.YES, name + " names the recipient of what is passed on"));
      for (PaperTried one : tried) {
        Truth truth = one.carries() ? Truth.YES : one.attempt().carries() ? Truth.UNKNOWN : Truth.NO;
        String paper = one.attempt().safeguard().name() + " (" + one.attempt().safeguard().instrument() + ", "
            + place(one.attempt().safeguard().span()) + ")";
        truth(INNER, truth, switch (truth) {
          case YES -> paper + " carries it";
          case UNKNOWN -> paper + " hangs on " + String.join(", ", one.questions());
          case NO -> paper + " " + one.attempt().flaws().stream().map(flaw -> flaw(flaw, one)).collect(Collectors.joining("; it "));
        });
      }
    }

    /** Where a condition is not met the fact is told on which that hangs. */
    private static String flaw(Flaw flaw, PaperTried tried) {
      return switch (flaw) {
        case Flaw.NotUsable(String condition) -> "cannot be used here: " + because(condition, tried);
        case Flaw.NotFulfilled(String condition) -> "does not carry it: " + because(condition, tried);
        default -> FlawWording.word(flaw);
      };
    }

    private static String because(String condition, PaperTried tried) {
      return tried.conditions().stream().filter(one -> one.condition().text().equals(condition) && one.truth() == Truth.NO)
          .findFirst().map(FactWording.ENGLISH::why).orElse(condition);
    }

    private void duties(Transfer transfer) {
      if (transfer.duties().isEmpty()) {
        return;
      }
      heading("duties");
      for (Duty duty : transfer.duties()) {
        sheet.item(INNER, duty.met() ? Style.GREEN : Style.YELLOW, duty.met() ? "met  " : "unmet", Style.PLAIN, EffectWording.titled(duty.name(), assessment.packs()) + ", by " + duty.by()
            + duty.due().map(day -> ", due " + day).orElse("")
            + (duty.citations().isEmpty() || detail != Detail.ALL ? "" : " (" + String.join("; ", duty.citations()) + ")"));
      }
    }

    private void warnings(Transfer transfer) {
      if (transfer.warnings().isEmpty()) {
        return;
      }
      heading("to be known");
      transfer.warnings().forEach(rule -> sheet.item(INNER, Style.YELLOW, "!", Style.PLAIN,
          rule.document().title() + " " + Words.quoted(rule.id()) + rule.document().why().map(why -> ": " + why).orElse("")));
    }

    // ---------------------------------------------------------------- what would change it

    private void outlook(Portion portion) {
      if (portion.trace().outlook() instanceof Outlook.Settled) {
        return;
      }
      heading("what it hangs on");
      outlook(INNER, portion.trace().outlook(), "");
    }

    private void outlook(int indent, Outlook outlook, String when) {
      switch (outlook) {
        case Outlook.Settled settled -> {
          Optional<Look> look = settled.verdict().map(Look::of);
          sheet.item(indent, look.map(Look::style).orElse(Style.DIM), look.map(Look::symbol).orElse(POINT), Style.PLAIN,
              when + ": " + ChangeWording.ENGLISH.outcome(settled.verdict(), Optional.of(settled.needs())));
        }
        case Outlook.TooMany many -> sheet.item(indent, Style.YELLOW, when.isEmpty() ? "?" : when + ":", Style.PLAIN,
            "too many facts are unknown to go through all cases: "
                + many.facts().stream().flatMap(fact -> fact.questions().stream()).distinct().collect(Collectors.joining(", ")));
        case Outlook.Depends depends -> {
          if (!when.isEmpty()) {
            sheet.item(indent, Style.YELLOW, "?", Style.PLAIN, when + ": it hangs on more");
          }
          int inner = when.isEmpty() ? indent : indent + 2;
          sheet.item(inner, Style.YELLOW, "?", Style.PLAIN, depends.fact().fact() + ": " + depends.fact().questions().stream()
              .map(fact -> QuestionWording.word(fact, assessment.model())).collect(Collectors.joining(" ")));
          depends.branches().stream().sorted(Comparator.comparing(branch -> OutlookWording.isRest(depends, branch)))
              .forEach(branch -> outlook(inner + 2, branch.outlook(), outlooks.values(depends, branch)));
        }
      }
    }

    private void whatIfs(Portion portion) {
      if (portion.better().isEmpty() && portion.worse().isEmpty()) {
        return;
      }
      heading("what would change it");
      Style better = Look.of(Verdict.COVERED).style();
      ChangeWording.ENGLISH.sentences(portion.better(), portion).forEach(words -> sheet.item(INNER, better, "▲", Style.PLAIN, words));
      ChangeWording.ENGLISH.sentences(portion.worse(), portion).forEach(words -> sheet.item(INNER, Look.of(Verdict.GAP).style(), "▼", Style.PLAIN, words));
    }

    private void heading(String words) {
      sheet.gap().paragraph(INDENT, Style.BOLD, words);
    }
  }
}
