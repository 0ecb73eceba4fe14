package dev.landfall.resolve;

import dev.landfall.model.Acceptance;
import dev.landfall.model.Data;
import dev.landfall.model.Expectation;
import dev.landfall.model.Expectation.OfFinding;
import dev.landfall.model.Expectation.OfReach;
import dev.landfall.model.Expectation.OfUnmet;
import dev.landfall.model.Expectation.OfVerdict;
import dev.landfall.model.Expectation.Wanted;
import dev.landfall.resolve.ResolveProblem.NameUnknown;
import dev.landfall.resolve.ResolveProblem.NothingSaid;
import dev.landfall.resolve.ResolveProblem.VerdictNegated;
import dev.landfall.resolve.ResolveProblem.VerdictUnknown;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement.Accept;
import dev.landfall.syntax.tree.Statement.Expect;
import dev.landfall.syntax.tree.Words.FlowName;
import dev.landfall.syntax.tree.Words.Need;
import dev.landfall.syntax.tree.Words.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what must stay true and what somebody answers for. Where several flows are meant, each gets its own. */
record ExpectationResolver(Names names, FlowNames flows, Facts facts) {

  private static final String TRANSFER = "transfer";
  private static final List<String> VERDICTS = List.of(TRANSFER, "free", "covered", "gap", "forbidden", "open");

  List<? extends Expectation> resolve(Expect expect) {
    return switch (expect) {
      case Expect.Verdict verdict -> verdict(verdict);
      case Expect.Reach reach -> List.of(new OfReach(reach.negated(), names.data().findAll(reach.data()),
          names.places().anywhere(reach.places()), reach.span()));
      case Expect.Finding finding -> {
        Optional<String> rule = rule(finding.rule());
        List<String> on = on(finding.on());
        yield rule.stream().flatMap(r -> on.stream().map(name ->
            new OfFinding(finding.negated(), r, name, finding.span()))).toList();
      }
      case Expect.Unmet unmet -> {
        Optional<String> duty = names.words().find(WordList.OBLIGATIONS, unmet.duty());
        Optional<String> regime = names.words().find(WordList.REGIMES, unmet.regime());
        List<String> on = flows.find(unmet.flow());
        yield duty.isEmpty() || regime.isEmpty() ? List.of() : on.stream().map(flow ->
            new OfUnmet(unmet.negated(), duty.get(), flow, regime.get(), unmet.span())).toList();
      }
    };
  }

  List<Acceptance> resolve(Accept accept) {
    said(accept.reason(), "why it is accepted");
    said(accept.by(), "who accepts it");
    Optional<String> rule = rule(accept.rule());
    List<String> on = on(accept.on());
    return rule.stream().flatMap(r -> on.stream().map(name -> new Acceptance(r, name, accept.reason().value(),
        accept.by().value(), accept.until().value(), accept.span()))).toList();
  }

  private void said(Text text, String wanted) {
    if (text.value().isBlank()) {
      names.problems().add(new NothingSaid(wanted, text.span()));
    }
  }

  private List<OfVerdict> verdict(Expect.Verdict expect) {
    checkVerdict(expect);
    List<String> on = flows.find(expect.flow());
    List<Data> of = names.data().findAll(expect.of());
    Optional<String> regime = names.words().find(WordList.REGIMES, expect.regime());
    List<Wanted> needs = expect.needs().stream().flatMap(need -> wanted(need).stream()).toList();
    List<String> without = names.words().findAll(WordList.INSTRUMENTS, expect.without());
    List<String> by = names.words().findAll(WordList.RULES, expect.by());
    List<String> asks = expect.asks().stream().flatMap(fact -> facts.find(fact).stream()).toList();
    return regime.isEmpty() ? List.of() : on.stream().map(flow -> new OfVerdict(expect.negated(),
        expect.verdict().text(), flow, of, regime.get(), needs, without, by, asks, expect.span())).toList();
  }

  private void checkVerdict(Expect.Verdict expect) {
    String verdict = expect.verdict().text();
    if (!VERDICTS.contains(verdict)) {
      names.problems().add(new VerdictUnknown(expect.verdict(), VERDICTS));
    } else if (expect.negated() && !verdict.equals(TRANSFER)) {
      names.problems().add(new VerdictNegated(expect.verdict()));
    }
  }

  private Optional<Wanted> wanted(Need need) {
    OptionalInt module = need.module().map(number -> OptionalInt.of(Math.clamp(number.value(), 0, Integer.MAX_VALUE)))
        .orElse(OptionalInt.empty());
    return names.words().find(WordList.INSTRUMENTS, need.instrument()).map(name -> new Wanted(name, module));
  }

  private Optional<String> rule(Name rule) {
    return names.words().find(WordList.FINDINGS, rule);
  }

  /** What a finding is on: a flow, or anything that is declared. */
  private List<String> on(FlowName on) {
    Name name = on.first();
    if (on.way().isPresent() || flows.isLabel(name.text())) {
      return flows.find(on);
    }
    if (names.declarations().anywhere(name.text()).isPresent()) {
      return List.of(name.text());
    }
    if (!names.problems().isDoubtful(name.text())) {
      names.problems().add(new NameUnknown(Sort.ANYTHING, name, facts.all(), Optional.empty()));
    }
    return List.of();
  }
}
