package dev.landfall.resolve;

import static dev.landfall.diagnostic.Diagnostic.error;
import static dev.landfall.resolve.ResolveWording.say;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.resolve.ResolveProblem.FactUnknown;
import dev.landfall.resolve.ResolveProblem.FlowBothWays;
import dev.landfall.resolve.ResolveProblem.FlowToItself;
import dev.landfall.resolve.ResolveProblem.FlowUnknown;
import dev.landfall.resolve.ResolveProblem.LabelOnSeveral;
import dev.landfall.resolve.ResolveProblem.NoFact;
import dev.landfall.resolve.ResolveProblem.NothingSaid;
import dev.landfall.resolve.ResolveProblem.OfFlows;
import dev.landfall.resolve.ResolveProblem.SubjectsRead;
import dev.landfall.resolve.ResolveProblem.SubjectsToSubjects;
import dev.landfall.resolve.ResolveProblem.VerdictNegated;
import dev.landfall.resolve.ResolveProblem.VerdictUnknown;
import dev.landfall.source.Span;
import java.util.List;

/** The words for flows that do not fit, and for what is expected of them. */
record FlowWording(Nearest nearest) {

  Diagnostic words(OfFlows problem) {
    return switch (problem) {
      case LabelOnSeveral p -> error("label-on-several",
              say("The label `%s` stands on %d flows", p.label().label(), p.hops()))
          .at(p.at(), "a label names one flow")
          .help("write the hops out:\n" + (WrittenOut.indent(p.flow().span()) + p.writtenOut()).stripIndent())
          .fix("write the hops out", p.flow().span(), p.writtenOut());
      case FlowToItself p -> error("flow-to-itself", say("A flow leads from `%s` to itself", p.from()))
          .at(p.at(), "where it began").help("name the component that receives");
      case SubjectsRead p -> subjectsRead(p);
      case SubjectsToSubjects p -> error("flow-without-component",
              say("The flow from `%s` to `%s` touches no component", p.from(), p.to()))
          .at(p.at(), "a group of subjects too")
          .help(say("name the component between them: `%s -> … -> %s`", p.from(), p.to()));
      case VerdictUnknown p -> nearest.offer(
          error("verdict-unknown", say("There is no verdict `%s`", p.word())).at(p.at(), "not a verdict"),
          p.at(), p.word().text(), p.verdicts(), ResolveWording.oneOf(p.verdicts()));
      case VerdictNegated p -> error("verdict-negated", say("`no %s` is not a verdict", p.verdict()))
          .at(p.at(), "`no` stands before `transfer` only")
          .help("say which verdict is expected instead, or write `no transfer`");
      case FlowUnknown p -> flowUnknown(p);
      case FlowBothWays p -> error("flow-both-ways", say("`%s` is two flows", p.at().text()))
          .at(p.at(), "one flow is expected").help(say("write `%s` or `%s`", p.there(), p.back()));
      case NothingSaid p -> error("nothing-said", say("The acceptance does not say %s", p.wanted()))
          .at(p.at(), "empty").help(say("write %s", p.wanted()));
      case NoFact p -> error("fact-without-name", say("`%s` does not say of what", p.written()))
          .at(p.at(), "a name and a fact of it are expected")
          .help(say("write `Name.%s` with the name of a declaration or the label of a flow", p.written()));
      case FactUnknown p -> factUnknown(p);
    };
  }

  private static Diagnostic subjectsRead(SubjectsRead p) {
    String sends = p.subjects() + " -> " + p.reader();
    return error("subjects-read", say("`%s` reads people, the group `%s`", p.reader(), p.subjects()))
        .at(p.at(), "a group of subjects")
        .help(say("write `%s`: people hand their data over", sends))
        .fix(say("write `%s`", sends), p.reader().span().to(p.subjects().span()), sends);
  }

  private Diagnostic flowUnknown(FlowUnknown p) {
    Diagnostic unknown = error("flow-unknown", say("There is no flow `%s`", p.name())).at(p.at(), "not found");
    List<String> near = p.sameEnds().isEmpty() ? nearest.to(p.name(), p.flows()) : p.sameEnds();
    return Nearest.offer(unknown, p.at(), near, "write the flow as it stands in the model, or its label");
  }

  private Diagnostic factUnknown(FactUnknown p) {
    Span fact = p.at().file().span(p.at().end() - p.fact().length(), p.at().end());
    return nearest.offer(
        error("fact-unknown", say("The report never asks for `%s`", p.written()))
            .at(fact, "not an open fact of " + p.sort()),
        fact, p.fact(), p.facts(), ResolveWording.oneOf(p.facts()));
  }
}
