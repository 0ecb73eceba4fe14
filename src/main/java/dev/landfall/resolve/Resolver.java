package dev.landfall.resolve;

import dev.landfall.model.Acceptance;
import dev.landfall.model.Expectation;
import dev.landfall.model.Flow;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Model;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Words.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes a model of its text.
 *
 * <p>First everything that is declared is laid out, so that names may be used before they are declared and across
 * files. Then the kinds are read in the order in which they refer to each other: parties, locations, subjects, data,
 * purposes, safeguards, components, flows, and what is expected of them. Every error of every file is found in one run.
 */
public final class Resolver {

  private final Declarations declarations;
  private final Names names;
  private final FlowNames flowNames;

  private Resolver(Declarations declarations, Names names) {
    this.declarations = declarations;
    this.names = names;
    this.flowNames = new FlowNames(declarations, names.endpoints(), names.problems());
  }

  /**
   * @param title what the model is called where it has no {@code system "…"}
   * @param files in the order in which they were read, the main file first
   */
  public static Resolved resolve(String title, List<Written> files, Known known, Gazetteer gazetteer) {
    Problems problems = new Problems(files);
    Declarations declarations = Declarations.of(files, known.catalogue(), problems);
    Resolver resolver = new Resolver(declarations, Names.of(declarations, known, gazetteer, problems));
    Model model = resolver.model(title, files);
    return new Resolved(
        problems.hasErrors() ? Optional.empty() : Optional.of(model), ResolveWording.tell(problems.inOrder()));
  }

  private Model model(String title, List<Written> files) {
    Clauses system = new Clauses(declarations.system().map(Declaration::clauses).orElse(List.of()), names.problems());
    readDeclarations();
    List<Flow> flows = readFlows();
    Facts facts = new Facts(names, flowNames);
    ExpectationResolver expected = new ExpectationResolver(names, flowNames, facts);
    List<Expectation> expectations = new ArrayList<>();
    declarations.expectations().forEach(expect -> expectations.addAll(expected.resolve(expect)));
    List<Acceptance> acceptances =
        declarations.acceptances().stream().flatMap(accept -> expected.resolve(accept).stream()).toList();
    return new Model(
        declarations.system().flatMap(Declaration::title).map(Text::value).orElse(title),
        system.one(Clause.AsOf.class, "as of").map(asOf -> asOf.date().value()),
        names.words().findAll(WordList.REGIMES, system.gather(Clause.Laws.class, Clause.Laws::regimes)),
        switches(system),
        system.one(Clause.Owner.class, "owner").map(owner -> owner.text().value()),
        system.one(Clause.Version.class, "version").map(version -> version.text().value()),
        names.parties().values(), names.locations().values(), names.subjects().values(), names.data().values(),
        names.purposes().values(), names.safeguards().values(), names.endpoints().components(), flows, expectations,
        acceptances, files.stream().map(file -> file.file().name()).toList(), Digest.of(files));
  }

  private Map<String, Boolean> switches(Clauses system) {
    Map<String, Boolean> switches = new LinkedHashMap<>();
    Map<String, Clause.Switch> said = new HashMap<>();
    for (Clause.Switch clause : system.all(Clause.Switch.class)) {
      names.words().find(WordList.SWITCHES, clause.name()).ifPresent(name -> switches.put(name, clause.on()));
      Clause.Switch before = said.putIfAbsent(clause.name().text(), clause);
      if (before != null) {
        names.problems().add(new ResolveProblem.ClauseTwice("switch " + clause.name(), clause.span(), before.span()));
      }
    }
    return switches;
  }

  private void readDeclarations() {
    PartyResolver parties = new PartyResolver(names);
    LocationResolver locations = new LocationResolver(names);
    SubjectsResolver subjects = new SubjectsResolver(names);
    PurposeResolver purposes = new PurposeResolver(names);
    SafeguardResolver safeguards = new SafeguardResolver(names, groups());
    ComponentResolver components = new ComponentResolver(names);
    declarations.all(Sort.PARTY).forEach(party -> names.parties().put(party, parties.resolve(party)));
    declarations.all(Sort.LOCATION).forEach(place -> names.locations().put(place, locations.resolve(place)));
    declarations.all(Sort.SUBJECTS).forEach(group -> names.subjects().put(group, subjects.resolve(group)));
    new DataResolver(names).resolveAll();
    declarations.all(Sort.PURPOSE).forEach(purpose -> names.purposes().put(purpose, purposes.resolve(purpose)));
    declarations.all(Sort.SAFEGUARD).forEach(paper -> names.safeguards().put(paper, safeguards.resolve(paper)));
    declarations.components().forEach(nested -> names.endpoints().put(components.resolve(nested)));
  }

  private List<Flow> readFlows() {
    FlowResolver resolver = new FlowResolver(names, flowNames);
    List<Flow> flows = new ArrayList<>();
    declarations.flows().forEach(flow -> flows.addAll(resolver.resolve(flow)));
    return flows;
  }

  /** The groups to which parties belong. */
  private Set<String> groups() {
    return declarations.all(Sort.PARTY).stream().flatMap(party -> party.clauses().stream())
        .filter(Clause.Group.class::isInstance).map(clause -> ((Clause.Group) clause).name().text())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
