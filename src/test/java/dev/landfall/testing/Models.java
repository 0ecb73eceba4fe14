package dev.landfall.testing;

import dev.landfall.model.Component;
import dev.landfall.model.Counts;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says a model in a few lines of Java, in the words of the language; names have to be declared before they are used.
 *
 * <pre>{@code
 * Model model = new Models()
 *     .party("AcmeCN", "CN")
 *     .subjects("Members", "CN")
 *     .data("Contact", of("Members"))
 *     .component("Club.Profiles", at("CN"), by("AcmeCN"), holds("Contact"))
 *     .flow("Members -> Club.Profiles: Contact")
 *     .build();
 * }</pre>
 */
public final class Models {

  /** Changes a declaration; the words below make them. */
  interface Clause<T> {
    T apply(Models models, T declared);
  }

  public interface DataClause extends Clause<Data> {}

  public interface ComponentClause extends Clause<Component> {}

  public interface FlowClause extends Clause<Flow> {}

  private static final Span NOWHERE = new Span(new SourceFile("model.land", ""), 0, 0);

  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final Map<String, Location> locations = new LinkedHashMap<>();
  private final Map<String, Subjects> subjects = new LinkedHashMap<>();
  private final Map<String, Data> data = new LinkedHashMap<>();
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final List<Flow> flows = new ArrayList<>();

  public Models party(String name, String country) {
    parties.put(name, new Party(name, Optional.empty(), Optional.ofNullable(country), List.of(), Optional.empty(),
        List.of(), Optional.empty(), false, false, List.of(), Set.of(), Set.of(), Optional.empty(), List.of(),
        Optional.empty(), Optional.empty(), List.of(), Optional.empty(), NOWHERE));
    return this;
  }

  public Models subjects(String name, String country) {
    subjects.put(name, new Subjects(name, Optional.empty(), Optional.ofNullable(country), Counts.UNSAID,
        Optional.empty(), false, false, Optional.empty(), Optional.empty(), NOWHERE));
    return this;
  }

  public Models data(String name, DataClause... clauses) {
    data.put(name, applied(clauses, new Data(name, Optional.empty(), new TreeSet<>(), new TreeSet<>(), List.of(), List.of(), List.of(),
        List.of(), Optional.empty(), Optional.empty(), Optional.empty(), NOWHERE)));
    return this;
  }

  public Models component(String name, ComponentClause... clauses) {
    Optional<String> parent = Optional.of(name.lastIndexOf('.')).filter(i -> i > 0).map(i -> name.substring(0, i));
    components.put(name, applied(clauses, new Component(name, Optional.empty(), "component", parent, List.of(),
        Optional.empty(), List.of(), List.of(), List.of(), Host.UNSAID, Optional.empty(), List.of(), Set.of(),
        List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), NOWHERE)));
    return this;
  }

  /** {@code A -> B: D1, D2} or {@code A reads B: D}, as in the language; a chain or {@code <->} is written out. */
  public Models flow(String written, FlowClause... clauses) {
    String[] parts = written.split(":", 2);
    String[] stops = parts[0].strip().split(" -> | reads ");
    boolean reads = parts[0].contains(" reads ");
    Endpoint source = endpoint(stops[reads ? 1 : 0]);
    Flow.Mode mode = reads ? Flow.Mode.ACCESS : source instanceof Subjects ? Flow.Mode.COLLECT : Flow.Mode.SEND;
    List<Data> moved = parts.length == 1 ? List.of() : allData(parts[1].strip().split(", "));
    flows.add(applied(clauses, new Flow(parts[0].strip(), false, source, endpoint(stops[reads ? 0 : 1]), mode, moved,
        List.of(), List.of(), Counts.UNSAID, Optional.empty(), Optional.empty(), false, false, List.of(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), NOWHERE)));
    return this;
  }

  public Model build() {
    return new Model("test", Optional.empty(), List.of(), Map.of(), Optional.empty(), Optional.empty(),
        List.copyOf(parties.values()), List.copyOf(locations.values()), List.copyOf(subjects.values()),
        List.copyOf(data.values()), List.of(), List.of(), List.copyOf(components.values()), flows, List.of(), List.of(),
        List.of("model.land"), "sha256:0");
  }

  // ---- clauses of data

  public static DataClause of(String... groups) {
    return (models, d) -> new Data(d.name(), d.title(), d.classes(), d.techniques(), d.parents(),
        Stream.of(groups).map(name -> known(models.subjects, name)).toList(), d.fields(), d.includes(), d.collectedIn(), d.sector(),
        d.description(), d.span());
  }

  public static DataClause is(String... parents) {
    return (models, d) -> new Data(d.name(), d.title(), d.classes(), d.techniques(), List.of(parents), d.of(), d.fields(), d.includes(),
        d.collectedIn(), d.sector(), d.description(), d.span());
  }

  public static DataClause includes(String... parts) {
    return (models, d) -> new Data(d.name(), d.title(), d.classes(), d.techniques(), d.parents(), d.of(), d.fields(), List.of(parts),
        d.collectedIn(), d.sector(), d.description(), d.span());
  }

  public static DataClause collectedIn(String country) {
    return (models, d) -> new Data(d.name(), d.title(), d.classes(), d.techniques(), d.parents(), d.of(), d.fields(), d.includes(),
        Optional.of(country), d.sector(), d.description(), d.span());
  }

  // ---- clauses of components

  public static ComponentClause at(String... countries) {
    return (models, c) -> component(c, Stream.of(countries).map(models::location).toList(), c.operator(), c.holdings(),
        c.atRest(), c.derivations());
  }

  public static ComponentClause by(String party) {
    return (models, c) -> component(c, c.places(), Optional.of(known(models.parties, party)), c.holdings(), c.atRest(),
        c.derivations());
  }

  public static ComponentClause holds(String... names) {
    return (models, c) -> component(c, c.places(), c.operator(),
        models.allData(names).stream().map(d -> new Component.Holding(d, Optional.empty())).toList(), c.atRest(),
        c.derivations());
  }

  public static ComponentClause encryptedAtRest(String... holder) {
    return (models, c) -> component(c, c.places(), c.operator(), c.holdings(), Optional.of(models.key(holder)),
        c.derivations());
  }

  public static ComponentClause derives(String result, String technique, String... inputs) {
    return (models, c) -> component(c, c.places(), c.operator(), c.holdings(), c.atRest(),
        Stream.concat(c.derivations().stream(), Stream.of(new Component.Derivation(known(models.data, result),
            models.allData(inputs), technique))).toList());
  }

  private static Component component(Component c, List<Location> places, Optional<Party> operator,
      List<Component.Holding> holdings, Optional<Encryption> atRest, List<Component.Derivation> derivations) {
    return new Component(c.name(), c.title(), c.kind(), c.parent(), places, operator, c.principals(), c.jointly(),
        holdings, c.host(), atRest, c.serves(), c.publicIn(), c.trainsOn(), derivations, c.taken(), c.learns(), c.with(), c.description(), c.span());
  }

  // ---- clauses of flows

  /** The holder of the key and where the key is, as far as they are said. */
  public static FlowClause encrypted(String... custody) {
    return (models, f) -> flow(f, f.name(), Optional.of(models.key(custody)), f.pseudonymised(), f.anonymised(),
        f.aggregated());
  }

  /** The holder of the table and where it is, as far as they are said. */
  public static FlowClause pseudonymised(String... custody) {
    return (models, f) -> flow(f, f.name(), f.encrypted(), Optional.of(models.key(custody)), f.anonymised(),
        f.aggregated());
  }

  public static FlowClause anonymised() {
    return (models, f) -> flow(f, f.name(), f.encrypted(), f.pseudonymised(), true, f.aggregated());
  }

  public static FlowClause aggregated() {
    return (models, f) -> flow(f, f.name(), f.encrypted(), f.pseudonymised(), f.anonymised(), true);
  }

  public static FlowClause as(String label) {
    return (models, f) -> flow(f, label, f.encrypted(), f.pseudonymised(), f.anonymised(), f.aggregated());
  }

  private static Flow flow(Flow f, String name, Optional<Encryption> encrypted, Optional<Encryption> pseudonymised,
      boolean anonymised, boolean aggregated) {
    return new Flow(name, !name.equals(f.name()) || f.labelled(), f.source(), f.target(), f.mode(), f.data(),
        f.purposes(), f.under(), f.counts(), encrypted, pseudonymised, anonymised, aggregated, f.via(), f.occasional(),
        f.since(), f.until(), f.order(), f.with(), f.description(), f.span());
  }

  // ---- names

  private <T> T applied(Clause<T>[] clauses, T plain) {
    T declared = plain;
    for (Clause<T> clause : clauses) {
      declared = clause.apply(this, declared);
    }
    return declared;
  }

  private Endpoint endpoint(String name) {
    return components.containsKey(name) ? components.get(name) : known(subjects, name);
  }

  private List<Data> allData(String... names) {
    return Stream.of(names).map(name -> known(data, name)).toList();
  }

  private Location location(String country) {
    return locations.computeIfAbsent(country, code ->
        new Location(code, Optional.empty(), Optional.of(code), Optional.empty(), Host.UNSAID, Optional.empty()));
  }

  private Encryption key(String... custody) {
    return new Encryption(Stream.of(custody).findFirst().map(name -> known(parties, name)),
        Stream.of(custody).skip(1).findFirst().map(this::location));
  }

  private static <T> T known(Map<String, T> declared, String name) {
    if (!declared.containsKey(name)) {
      throw new IllegalArgumentException("not declared before: " + name);
    }
    return declared.get(name);
  }
}
