package dev.landfall.render.wording;

import dev.landfall.assess.decide.Decision;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.trace.Weighed;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.FlawWording;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import dev.landfall.law.Condition;
import dev.landfall.law.Truth;
import dev.landfall.model.Safeguard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in one sentence what a part of a flow comes to. */
public final class PortionWording {

  private PortionWording() {}

  public static String verdict(Portion portion) {
    Decision decision = portion.parts().getFirst().reading().decision();
    return portion.verdict().map(verdict -> verdict(verdict, decision, portion))
        .orElseGet(() -> failed(portion).map(limb -> "It is no transfer: " + FactWording.why(limb) + ".")
            .orElse("This law knows no transfers; what it says of flows, services and parties stands in the findings."));
  }

  private static String verdict(Verdict verdict, Decision decision, Portion portion) {
    return switch (verdict) {
      case FREE -> "It needs no instrument" + by(decision) + ".";
      case COVERED -> "It needs an instrument and has it: " + Words.all(decision.safeguards().stream().map(Safeguard::name).toList())
          + (decision.safeguards().size() == 1 ? " carries" : " carry") + " it.";
      case OPEN -> open(portion.parts().getFirst().reading().questions());
      case GAP -> gap(decision);
      case FORBIDDEN -> "It may not move" + by(decision) + ".";
    };
  }

  private static String by(Decision decision) {
    return decision.decidedBy().stream().map(rule -> rule.document().title()).filter(title -> !title.isEmpty())
        .reduce((one, other) -> one + "; " + other).map(titles -> ": " + titles).orElse("");
  }

  private static String open(List<String> questions) {
    return questions.isEmpty() ? "No rule of the law decides it; until the pack does, take it as not allowed."
        : "It cannot be decided until " + Words.all(questions) + (questions.size() == 1 ? " is" : " are") + " known.";
  }

  private static String gap(Decision decision) {
    if (decision.needs().isEmpty()) {
      return "It needs an instrument, and none is admitted for it.";
    }
    String needs = "It needs " + Words.either(decision.needs().stream().map(Need::toString).toList());
    if (decision.attempts().isEmpty()) {
      return needs + ", and none is in place.";
    }
    Attempt first = decision.attempts().getFirst();
    return needs + ", but " + Words.quoted(first.safeguard().name()) + " " + FlawWording.word(first.flaws().getFirst()) + ".";
  }

  /** The limb on which it fails to be a transfer; none where the law knows no transfers. */
  private static Optional<Weighed> failed(Portion portion) {
    if (portion.trace().matter().truth() != Truth.YES) {
      return Optional.of(portion.trace().matter());
    }
    return portion.trace().onward().filter(further -> further.truth() == Truth.NO).or(() -> portion.trace().direct());
  }

  /** What a condition that asks for several things asks for, each with its truth. */
  public static Stream<Weighed> limbs(Weighed condition) {
    return condition.condition() instanceof Condition.All ? condition.parts().stream() : Stream.of(condition);
  }
}
