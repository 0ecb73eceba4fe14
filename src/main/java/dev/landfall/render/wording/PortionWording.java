package dev.landfall.render.wording;

import dev.landfall.assess.decide.Decision;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.trace.Weighed;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.Flaw;
import dev.landfall.assess.verdict.FlawWording;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import dev.landfall.law.Condition;
import dev.landfall.law.Truth;
import dev.landfall.model.Safeguard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in one sentence what a part of a flow comes to. */
public record PortionWording(Tongue tongue, Function<Flaw, String> flaws) {

  public static final PortionWording ENGLISH = new PortionWording(Tongue.ENGLISH, FlawWording::word);

  public String verdict(Portion portion) {
    Decision decision = portion.parts().getFirst().reading().decision();
    return portion.verdict().map(verdict -> verdict(verdict, decision, portion))
        .orElseGet(() -> failed(portion).map(limb -> tongue.say("says.no-transfer", new FactWording(tongue).why(limb)))
            .orElseGet(() -> tongue.say("says.no-transfers")));
  }

  private String verdict(Verdict verdict, Decision decision, Portion portion) {
    return switch (verdict) {
      case FREE -> tongue.say("says.free", by(decision));
      case COVERED -> tongue.say(decision.safeguards().size() == 1 ? "says.covered.one" : "says.covered.many",
          tongue.and(decision.safeguards().stream().map(Safeguard::name).map(Words::quoted).toList()));
      case OPEN -> open(portion.parts().getFirst().reading().questions());
      case GAP -> gap(decision);
      case FORBIDDEN -> tongue.say("says.forbidden", by(decision));
    };
  }

  private String by(Decision decision) {
    return decision.decidedBy().stream().map(rule -> tongue.title(rule.document())).filter(title -> !title.isEmpty())
        .reduce((one, other) -> tongue.say("says.by-more", one, other)).map(titles -> tongue.say("says.by", titles)).orElse("");
  }

  private String open(List<String> questions) {
    return questions.isEmpty() ? tongue.say("says.undecided")
        : tongue.say(questions.size() == 1 ? "says.open.one" : "says.open.many", tongue.and(questions.stream().map(Words::quoted).toList()));
  }

  private String gap(Decision decision) {
    if (decision.needs().isEmpty()) {
      return tongue.say("says.none-admitted");
    }
    String needs = tongue.or(decision.needs().stream().map(Need::toString).map(Words::quoted).toList());
    if (decision.attempts().isEmpty()) {
      return tongue.say("says.gap", needs);
    }
    Attempt first = decision.attempts().getFirst();
    return tongue.say("says.flaw", needs, Words.quoted(first.safeguard().name()), flaws.apply(first.flaws().getFirst()));
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
