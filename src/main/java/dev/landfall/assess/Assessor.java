package dev.landfall.assess;

import dev.landfall.assess.crossing.Atlas;
import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Crossings;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.decide.Claims;
import dev.landfall.assess.decide.Decider;
import dev.landfall.assess.decide.Exports;
import dev.landfall.assess.decide.Papers;
import dev.landfall.assess.decide.Persons;
import dev.landfall.assess.decide.Readings;
import dev.landfall.assess.verdict.Assumption;
import dev.landfall.flow.Binding;
import dev.landfall.flow.Facts;
import dev.landfall.law.Packs;
import dev.landfall.law.Property;
import dev.landfall.law.Regime;
import dev.landfall.model.Component;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * The whole way from a model to what is to be said about it: which regimes are in force and looked at; which facts travel
 * where under which ties; for each regime, in two strata, what its rules make of every crossing; findings, expectations
 * and acceptances at the end. A value is computed once; nothing here changes what it was given.
 */
public final class Assessor {

  /**
   * What binds data on their way is asked at each crossing, where who exports is known too. As a part of the facts it would
   * only multiply them: by each regime that somebody on the way is bound by.
   */
  private static final Binding NO_TIES = (component, people) -> Collections.emptySortedSet();

  private final Model model;
  private final Packs packs;
  private final LocalDate day;
  private final List<Regime> regimes;
  private final Atlas atlas;
  private final Map<List<Flow>, Facts> facts = new HashMap<>();

  private Assessor(Model model, Packs packs, Atlas atlas, List<String> laws) {
    this.model = model;
    this.packs = packs;
    this.day = atlas.day();
    this.atlas = atlas;
    this.regimes = (laws.isEmpty() ? List.copyOf(packs.regimes().keySet()) : laws).stream().distinct()
        .map(packs.regimes()::get).filter(Objects::nonNull)
        .filter(regime -> regime.document().validity().holdsOn(day)).toList();
  }

  /**
   * Everything to be said about a model.
   *
   * @param day of which the question is asked
   * @param laws names of the regimes to look at; empty: those of the model, or all
   * @param switches set by the user, which comes before what the model says
   */
  public static Assessment assess(Model model, Packs packs, LocalDate day, List<String> laws, Map<String, Boolean> switches) {
    Map<String, Boolean> chosen = new HashMap<>(model.switches());
    chosen.putAll(switches);
    return new Assessor(model, packs, Atlas.of(packs, day, chosen), laws.isEmpty() ? model.laws() : laws).assess();
  }

  /** For one regime; {@code atlas} is that of the packs and the day. */
  static Stream<Transfers> under(Model model, Packs packs, Atlas atlas, String law) {
    Assessor one = new Assessor(model, packs, atlas, List.of(law));
    Facts today = one.facts(flow -> flow.activeOn(one.day));
    return one.regimes.stream().map(regime -> one.law(regime, today).transfers());
  }

  /** Who has what, for one regime; nothing where it is not in force. */
  static Optional<Claims> claims(Assessment found, String law) {
    Assessor one = new Assessor(found.model(), found.packs(), Atlas.of(found.packs(), found.asOf(), found.model().switches()), List.of(law));
    return one.regimes.stream().findFirst().map(regime -> {
      Setting setting = Setting.of(one.packs, regime, one.atlas, one.model.parties());
      return new Claims(setting, new Exports(setting.bands(), new Persons(setting, List.of())), found.facts(), one.model.components());
    });
  }

  private Assessment assess() {
    Facts today = facts(flow -> flow.activeOn(day));
    List<Law> laws = regimes.stream().map(regime -> law(regime, today)).toList();
    List<Transfer> all = unique(model.flows().stream().filter(flow -> flow.activeOn(day))
        .flatMap(flow -> laws.stream().flatMap(law -> law.transfers().of(flow).stream())).toList());
    List<Residual> beside = laws.stream().flatMap(law -> law.residuals().of(model).stream()).toList();
    List<Finding> findings = new Findings(model, packs, day, today).of(all, beside);
    Assessment found = new Assessment(model, day, regimes.stream().map(Regime::name).toList(), packs, today,
        all, findings, List.of(), assumptions(all));
    return found.withExpectations(new Expectations(found).outcomes());
  }

  /** Flows without a label may share a name, hosts nobody named theirs: such transfers are told apart by a number. */
  private static List<Transfer> unique(List<Transfer> transfers) {
    Map<String, Integer> used = new HashMap<>();
    return transfers.stream().map(transfer -> {
      int count = used.merge(transfer.id(), 1, Integer::sum);
      return count == 1 ? transfer : transfer.withId(transfer.id() + "#" + count);
    }).toList();
  }

  /** One regime at work. */
  private record Law(Transfers transfers, Residuals residuals) {}

  private Law law(Regime regime, Facts today) {
    Setting setting = Setting.of(packs, regime, atlas, model.parties());
    Persons persons = new Persons(setting, counted(setting));
    Exports exports = new Exports(setting.bands(), persons);
    Decider decider = new Decider(setting, exports, new Papers(packs, model.safeguards(), today::isWithin));
    Transfers transfers = new Transfers(setting, today,
        new Readings(setting, decider, persons, setting.asksForFlow() || papersAskForFlow()));
    return new Law(transfers, new Residuals(setting, transfers, new Claims(setting, exports, today, model.components())));
  }

  /** Whether a paper of the model hangs on a fact that is asked for by the name of a flow. */
  private boolean papersAskForFlow() {
    return model.safeguards().stream().flatMap(s -> packs.instruments().getOrDefault(s.instrument(), List.of()).stream())
        .flatMap(edition -> edition.requires().stream()).anyMatch(Setting::asksForFlow);
  }

  /** Every crossing of the years that the regime's rules count over, those of flows that have ended included. */
  private List<Crossing> counted(Setting setting) {
    SequencedSet<Property> asked = new LinkedHashSet<>();
    setting.bands().cuts().keySet().forEach(key -> asked.add(key.property()));
    if (asked.stream().noneMatch(Property::isCounted)) {
      return List.of();
    }
    int years = asked.contains(Property.EXPORTER_EXPORTED_TWO_YEARS) ? 1 : 0;
    LocalDate first = LocalDate.of(day.getYear() - years, 1, 1);
    Facts window = facts(flow -> flow.since().map(since -> !since.isAfter(day)).orElse(true)
        && flow.until().map(until -> !until.isBefore(first)).orElse(true));
    Crossings crossings = new Crossings(setting);
    return window.movements().stream().flatMap(movement -> crossings.direct(movement).stream()).toList();
  }

  // ---------------------------------------------------------------- facts

  private Facts facts(java.util.function.Predicate<Flow> regarded) {
    List<Flow> flows = model.flows().stream().filter(regarded).toList();
    return facts.computeIfAbsent(flows, f -> Facts.of(model, NO_TIES, regarded));
  }

  private List<Assumption> assumptions(List<Transfer> transfers) {
    return Stream.concat(transfers.stream().flatMap(t -> t.parts().stream()).flatMap(p -> p.assumptions().stream()),
        model.components().stream().flatMap(component -> runningAlone(component).stream())).distinct().toList();
  }

  /** What is run by oneself sends nothing to whom it comes from, by the model's word. */
  private static Optional<Assumption> runningAlone(Component component) {
    return component.taken().filter(Component.Taken::running).map(taken -> new Assumption.RunsAlone(component, taken.offer()));
  }
}
