package dev.landfall.assess;

import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.FlawWording;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Headlines of findings: one sentence, the fact found, both sides counted. */
final class FindingWording {

  private FindingWording() {}

  static String gap(Transfer transfer) {
    String start = subject(transfer);
    if (transfer.needs().isEmpty()) {
      return start + " is admitted by no instrument";
    }
    String needs = transfer.needs().size() == 1 ? " needs `" + transfer.needs().getFirst() + "`"
        : " needs one of " + transfer.needs().size() + " instruments";
    List<Attempt> tried = tried(transfer);
    if (tried.isEmpty()) {
      return start + needs + ", has none";
    }
    Attempt first = tried.getFirst();
    return start + needs + ", but `" + first.safeguard().name() + "` " + FlawWording.word(first.flaws().getFirst());
  }

  static Optional<String> helpForGap(Transfer transfer) {
    if (transfer.onwardFrom().isPresent()) {
      return Optional.of("let the safeguard of `" + transfer.onwardFrom().get() + "` name " + transfer.importer().label()
          + " with `onward`, or do not pass the data on");
    }
    return transfer.needs().isEmpty() ? Optional.empty() : Optional.of("put in place "
        + transfer.needs().stream().map(need -> "`" + need + "`").collect(Collectors.joining(" or "))
        + " from " + transfer.exporter().label() + " to " + transfer.importer().label() + ", or do not move the data"
        + (transfer.picking().isEmpty() ? "" : "; which of them hangs on "
            + transfer.picking().stream().map(fact -> "`" + fact + "`").collect(Collectors.joining(", "))));
  }

  static String forbidden(Transfer transfer) {
    return subject(transfer) + " is forbidden"
        + transfer.decidedBy().stream().findFirst().map(rule -> ": " + lower(rule)).orElse("");
  }

  static String open(Transfer transfer) {
    int facts = transfer.questions().size();
    return facts == 0 ? subject(transfer) + " is decided by no rule of the pack"
        : subject(transfer) + " cannot be decided until " + (facts == 1 ? "one fact is" : facts + " facts are") + " known";
  }

  static Optional<String> helpForOpen(Transfer transfer) {
    return transfer.questions().isEmpty() ? Optional.of("ask who keeps the pack; until then take it as not allowed")
        : Optional.of(tell(transfer.questions()));
  }

  static String tell(Collection<String> facts) {
    return "tell " + facts.stream().map(fact -> "`" + fact + "`").collect(Collectors.joining(", "));
  }

  static String residual(Residual residual) {
    String start = "`" + residual.on() + "` under " + residual.regime().name();
    boolean sure = residual.claim().isSure();
    return residual.duty()
        .map(duty -> start + (sure ? " asks for `" : " may ask for `") + duty + "`, which is not there")
        .orElseGet(() -> start + (sure ? ": " : ", perhaps: ") + lower(residual.claim().rule()));
  }

  static String unmet(Transfer transfer, Duty duty, LocalDate day) {
    String late = duty.due().filter(due -> day.isAfter(due)).map(due -> ", due by " + due).orElse("");
    return subject(transfer) + " asks for `" + duty.name() + "`, which is not there" + late;
  }

  static String warned(Transfer transfer, Rule rule) {
    return subject(transfer).replaceAll(",$", "") + ": " + lower(rule);
  }

  private static String subject(Transfer transfer) {
    return "`" + transfer.flow().name() + "` under " + transfer.regime().name()
        + transfer.onwardFrom().map(from -> ", onward from `" + from + "`,").orElse("");
  }

  private static String lower(Rule rule) {
    String title = rule.document().title();
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }

  /** Safeguards that failed on the parts that are a gap. */
  private static List<Attempt> tried(Transfer transfer) {
    return transfer.parts().stream().filter(part -> part.verdict() == Verdict.GAP)
        .flatMap(part -> part.attempts().stream()).distinct().toList();
  }
}
