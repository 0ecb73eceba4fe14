package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Likeness;
import dev.landfall.assess.crossing.Receiver;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.trace.Trace;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Assumption;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Answer;
import dev.landfall.law.Condition;
import dev.landfall.law.Doubts;
import dev.landfall.law.Effect;
import dev.landfall.law.Logic;
import dev.landfall.law.Rule;
import dev.landfall.law.Switch;
import dev.landfall.law.Truth;
import dev.landfall.law.Unknown;
import dev.landfall.model.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads crossings: once for all that are alike. */
public final class Readings {

  private final Setting setting;
  private final Decider decider;
  private final Persons persons;
  private final boolean asksForFlow;
  /** Rules that hang on unsettled readings of the law. */
  private final List<Rule> hanging;
  private final Map<Likeness, Reading> read = new HashMap<>();
  private final Map<Likeness, Truth> transfers = new HashMap<>();

  /**
   * @param asksForFlow whether a paper of the model may ask for a fact by the name of a flow
   */
  public Readings(Setting setting, Decider decider, Persons persons, boolean asksForFlow) {
    this.setting = setting;
    this.decider = decider;
    this.persons = persons;
    this.asksForFlow = asksForFlow;
    this.hanging = setting.rules().stream()
        .filter(rule -> rule.conditions().stream().flatMap(Logic::switches).findAny().isPresent()).toList();
  }

  public Reading of(Crossing crossing) {
    return read.computeIfAbsent(Likeness.of(crossing, asksForFlow, decider.named()), likeness -> read(crossing));
  }

  /** Whether it is a transfer, as far as that is known without assuming anything. */
  Truth isTransfer(Crossing crossing) {
    return transfers.computeIfAbsent(Likeness.of(crossing, asksForFlow, decider.named()),
        likeness -> decider.isTransfer(decider.plain(crossing), new Doubts()));
  }

  /** How the crossing was decided; made anew at each call. */
  public Trace trace(Crossing crossing) {
    return decider.trace(crossing);
  }

  public Case plain(Crossing crossing) {
    return decider.plain(crossing);
  }

  /** Who receives, or else who is to be asked for. */
  public Actor importer(Crossing crossing) {
    return switch (decider.plain(crossing).importer()) {
      case Answer.Known<Actor> known -> known.value();
      case Answer.Open<Actor> open -> crossing.receiver() instanceof Receiver.Own(Component component)
          ? new Actor.HostOf(component, crossing.to().country().orElse("")) : new Actor.Nobody();
    };
  }

  private Reading read(Crossing crossing) {
    Cases<Decision> cases = decider.decide(crossing);
    SequencedSet<Decision> answers = cases.answers();
    SequencedSet<Optional<Verdict>> verdicts = cases.map(Decision::verdict).answers();
    boolean settled = !(cases instanceof Cases.TooMany<Decision>) && verdicts.size() == 1;
    if (settled && verdicts.getFirst().isEmpty()) {
      return new Reading(Decision.NO_TRANSFER, List.of(), List.of(), List.of(), List.of(), "", false, false, false);
    }
    Case plain = decider.plain(crossing);
    Decision decision = settled ? merged(answers, verdicts.getFirst()) : open(answers);
    List<String> questions = settled && answers.size() == 1 ? List.of()
        : questions(settled ? cases.map(Decision::needs).facts() : cases.map(Decision::verdict).facts());
    return new Reading(decision, questions,
        firing(plain, effect -> effect instanceof Effect.Obliges, Truth.UNKNOWN),
        firing(plain, effect -> effect instanceof Effect.Warns, Truth.YES),
        switches(plain, decision.decidedBy()), plain.form().word(), persons.isSpecial(crossing),
        crossing.movement().sent().subjects().isPresent() || plain.content().isPersonal(), isCured(plain, decision.needs()));
  }

  private boolean isCured(Case plain, List<Need> needs) {
    List<Condition> cures = needs.stream().flatMap(need -> setting.packs().edition(need.instrument(), setting.day()).stream())
        .flatMap(edition -> edition.cures().stream()).toList();
    return !cures.isEmpty() && cures.stream().allMatch(cure -> Logic.evaluate(cure, plain, new Doubts()) == Truth.YES);
  }

  /**
   * The unsettled readings that count here: those for which a deciding rule or an instrument that it names asks, and those
   * by which another rule would speak that is silent now, or it would be no transfer.
   */
  private List<Assumption> switches(Case plain, List<Rule> deciding) {
    SequencedSet<Switch> asked = new LinkedHashSet<>();
    Stream.of(Stream.of(setting.regime().matter()), setting.regime().transfer().stream(), setting.regime().onward().stream())
        .flatMap(conditions -> conditions).flatMap(Logic::switches)
        .filter(reading -> isTurned(c -> decider.isTransfer(c, new Doubts()), plain, reading)).forEach(asked::add);
    Stream.concat(deciding.stream().flatMap(rule -> rule.conditions().stream()), deciding.stream().flatMap(this::papers))
        .flatMap(Logic::switches).forEach(asked::add);
    for (Rule rule : hanging) {
      Doubts doubts = new Doubts();
      Truth fires = Decider.fires(rule, plain, doubts);
      doubts.readings().stream().filter(reading -> Decider.fires(rule, otherwise(plain, reading), new Doubts()) != fires)
          .forEach(asked::add);
    }
    return asked.stream().<Assumption>map(reading -> new Assumption.OfReading(reading, plain.isOn(reading),
        setting.atlas().chosen().containsKey(reading.name()))).toList();
  }

  private Stream<Condition> papers(Rule rule) {
    return rule.effect() instanceof Effect.Needs(List<String> instruments) ? instruments.stream()
        .flatMap(name -> setting.packs().edition(name, setting.day()).stream())
        .flatMap(edition -> Stream.concat(edition.usable().stream(), edition.requires().stream())) : Stream.empty();
  }

  private static boolean isTurned(Function<Case, Truth> ask, Case plain, Switch reading) {
    return ask.apply(plain) != ask.apply(otherwise(plain, reading));
  }

  private static Case otherwise(Case plain, Switch reading) {
    return plain.assuming(plain.world().switched(reading));
  }

  /** Rules of a kind that are at least as true as that. */
  private List<Rule> firing(Case plain, Predicate<Effect> kind, Truth least) {
    return setting.rules().stream().filter(rule -> kind.test(rule.effect()))
        .filter(rule -> Decider.fires(rule, plain, new Doubts()).compareTo(least) >= 0).toList();
  }

  private static List<String> questions(SequencedSet<Unknown> facts) {
    return facts.stream().flatMap(fact -> fact.questions().stream()).distinct().sorted().toList();
  }

  private static Decision open(SequencedSet<Decision> answers) {
    Decision all = merged(answers, Optional.of(Verdict.OPEN));
    return new Decision(all.verdict(), all.needs(), List.of(), List.of(), all.attempts());
  }

  /** Several cases with one verdict: what any of them needs, and the rules of all. */
  private static Decision merged(SequencedSet<Decision> answers, Optional<Verdict> verdict) {
    return new Decision(verdict,
        union(answers.stream().map(Decision::needs).toList()),
        union(answers.stream().map(Decision::decidedBy).toList()),
        union(answers.stream().map(Decision::safeguards).toList()),
        union(answers.stream().map(Decision::attempts).toList()));
  }

  private static <T> List<T> union(List<List<T>> lists) {
    SequencedSet<T> all = new LinkedHashSet<>();
    lists.forEach(all::addAll);
    return new ArrayList<>(all);
  }
}
