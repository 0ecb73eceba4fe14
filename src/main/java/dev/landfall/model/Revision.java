package dev.landfall.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A model in which one thing is said otherwise. Whatever refers to it refers to the new one, and everything keeps its place,
 * so that the n-th flow is the n-th flow of both.
 */
public final class Revision {

  private final Object old;
  private final Object revised;
  private final Map<Object, Object> done = new IdentityHashMap<>();

  private Revision(Object old, Object revised) {
    this.old = old;
    this.revised = revised;
  }

  public static Model party(Model model, Party old, UnaryOperator<Party> change) {
    return new Revision(old, change.apply(current(model.parties(), old))).model(model);
  }

  public static Model data(Model model, Data old, UnaryOperator<Data> change) {
    return new Revision(old, change.apply(current(model.data(), old))).model(model);
  }

  public static Model purpose(Model model, Purpose old, UnaryOperator<Purpose> change) {
    return new Revision(old, change.apply(current(model.purposes(), old))).model(model);
  }

  public static Model safeguard(Model model, Safeguard old, UnaryOperator<Safeguard> change) {
    return new Revision(old, change.apply(current(model.safeguards(), old))).model(model);
  }

  public static Model component(Model model, Component old, UnaryOperator<Component> change) {
    return new Revision(old, change.apply(current(model.components(), old))).model(model);
  }

  public static Model flow(Model model, Flow old, UnaryOperator<Flow> change) {
    Flow current = model.flows().stream().filter(flow -> flow.name().equals(old.name()) && flow.span().equals(old.span()))
        .findFirst().orElse(old);
    return new Revision(current, change.apply(current)).model(model);
  }

  /** As it is now, after other revisions. */
  private static <T> T current(List<T> all, T old) {
    return all.stream().filter(old::equals).findFirst().orElse(old);
  }

  /** One safeguard more. */
  public static Model with(Model model, Safeguard safeguard) {
    List<Safeguard> more = new ArrayList<>(model.safeguards());
    more.add(safeguard);
    return withSafeguards(model, more, model.flows());
  }

  /** One safeguard less; flows no longer name it. */
  public static Model without(Model model, Safeguard safeguard) {
    List<Flow> flows = model.flows().stream().map(flow -> flow.under().contains(safeguard)
        ? new Flow(flow.name(), flow.labelled(), flow.source(), flow.target(), flow.mode(), flow.data(), flow.purposes(),
            flow.under().stream().filter(one -> !one.equals(safeguard)).toList(), flow.counts(), flow.encrypted(),
            flow.pseudonymised(), flow.anonymised(), flow.aggregated(), flow.via(), flow.occasional(), flow.since(),
            flow.until(), flow.order(), flow.with(), flow.description(), flow.span())
        : flow).toList();
    return withSafeguards(model, model.safeguards().stream().filter(one -> !one.equals(safeguard)).toList(), flows);
  }

  /** An unsettled reading of the law taken this way. */
  public static Model switched(Model m, String name, boolean on) {
    Map<String, Boolean> switches = new LinkedHashMap<>(m.switches());
    switches.put(name, on);
    return new Model(m.name(), m.asOf(), m.laws(), switches, m.owner(), m.version(), m.parties(), m.locations(), m.subjects(), m.data(),
        m.purposes(), m.safeguards(), m.components(), m.flows(), m.expectations(), m.acceptances(), m.files(), m.digest());
  }

  private static Model withSafeguards(Model m, List<Safeguard> safeguards, List<Flow> flows) {
    return new Model(m.name(), m.asOf(), m.laws(), m.switches(), m.owner(), m.version(), m.parties(), m.locations(), m.subjects(), m.data(),
        m.purposes(), safeguards, m.components(), flows, m.expectations(), m.acceptances(), m.files(), m.digest());
  }

  // ---------------------------------------------------------------- everything that refers to it

  private Model model(Model m) {
    return new Model(m.name(), m.asOf(), m.laws(), m.switches(), m.owner(), m.version(), all(m.parties(), this::party),
        all(m.locations(), this::location), all(m.subjects(), this::subjects), all(m.data(), this::data),
        all(m.purposes(), this::purpose), all(m.safeguards(), this::safeguard), all(m.components(), this::component),
        all(m.flows(), this::flow), m.expectations(), m.acceptances(), m.files(), m.digest());
  }

  private Party party(Party party) {
    return party.equals(old) ? (Party) revised : party;
  }

  private Purpose purpose(Purpose purpose) {
    return purpose.equals(old) ? (Purpose) revised : purpose;
  }

  private Location location(Location l) {
    return once(l, () -> new Location(l.name(), l.title(), l.country(), l.zone(), host(l.host()), l.region()));
  }

  private Host host(Host host) {
    return host instanceof Host.By(Party party) ? new Host.By(party(party)) : host;
  }

  private Encryption key(Encryption key) {
    return new Encryption(key.holder().map(this::party), key.place().map(this::location));
  }

  private Subjects subjects(Subjects s) {
    return once(s, () -> new Subjects(s.name(), s.title(), s.country(), s.counts(), s.growingPerMonth(), s.employees(),
        s.minors(), s.of().map(this::party), s.description(), s.span()));
  }

  private Data data(Data written) {
    Data d = written.equals(old) ? (Data) revised : written;
    return once(d, () -> new Data(d.name(), d.title(), d.classes(), d.techniques(), d.parents(), all(d.of(), this::subjects), d.fields(),
        d.includes(), d.collectedIn(), d.sector(), d.description(), d.span()));
  }

  private Safeguard safeguard(Safeguard written) {
    Safeguard s = written.equals(old) ? (Safeguard) revised : written;
    return once(s, () -> new Safeguard(s.name(), s.title(), s.instrument(), s.module(), s.ground(), s.from().map(this::party),
        s.to().map(this::party), s.group(), all(s.covers(), this::data), all(s.onward(), this::party), s.since(), s.until(),
        s.extended(), s.with(), s.supplementary(), s.description(), s.span()));
  }

  private Component component(Component written) {
    Component c = written.equals(old) ? (Component) revised : written;
    return once(c, () -> new Component(c.name(), c.title(), c.kind(), c.parent(), all(c.places(), this::location),
        c.operator().map(this::party), all(c.principals(), this::party), all(c.jointly(), this::party),
        all(c.holdings(), holding -> new Component.Holding(data(holding.data()), holding.period())), host(c.host()),
        c.atRest().map(this::key), all(c.serves(), this::subjects), c.publicIn(), all(c.trainsOn(), this::data),
        all(c.derivations(), made -> new Component.Derivation(data(made.result()), all(made.inputs(), this::data), made.technique())),
        c.taken(), c.learns(), c.with(), c.description(), c.span()));
  }

  private Flow flow(Flow written) {
    Flow f = written.equals(old) ? (Flow) revised : written;
    return new Flow(f.name(), f.labelled(), endpoint(f.source()), endpoint(f.target()), f.mode(), all(f.data(), this::data),
        all(f.purposes(), this::purpose), all(f.under(), this::safeguard), f.counts(), f.encrypted().map(this::key),
        f.pseudonymised().map(this::key), f.anonymised(), f.aggregated(), all(f.via(), this::location), f.occasional(),
        f.since(), f.until(), f.order(), f.with(), f.description(), f.span());
  }

  private Endpoint endpoint(Endpoint endpoint) {
    return switch (endpoint) {
      case Component component -> component(component);
      case Subjects subjects -> subjects(subjects);
    };
  }

  private static <T> List<T> all(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }

  /** The same thing stays the same thing wherever it is referred to. */
  @SuppressWarnings("unchecked")
  private <T> T once(T written, java.util.function.Supplier<T> anew) {
    T made = (T) done.get(written);
    if (made == null) {
      made = anew.get();
      done.put(written, made);
    }
    return made;
  }
}
