package dev.landfall.law;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All the law that is at hand: the bundled packs and the rules that stand beside a model.
 *
 * @param infos the packs themselves
 * @param regimes by name, in the order of the packs
 * @param rules by regime, in the order of the packs
 * @param instruments the editions of each, by name, in the order of the packs
 * @param sets by name
 * @param terms by name
 * @param switches by name
 * @param paperwork documents that are to be written, by name, in the order of the packs
 * @param catalogue what providers offer
 */
public record Packs(List<Info> infos, Map<String, Regime> regimes, Map<String, List<Rule>> rules,
    Map<String, List<Instrument>> instruments, Map<String, NamedSet> sets, Map<String, Term> terms,
    Map<String, Switch> switches, Map<String, Paperwork> paperwork, Lexicon lexicon, Catalogue catalogue) {

  /** One pack: its name, its title and the day on which somebody last held it against the sources. */
  public record Info(String name, Map<String, String> titles, Optional<LocalDate> reviewed) {}

  /** Rules of a regime that are law on that day. */
  public List<Rule> rules(String regime, LocalDate day) {
    return rules.getOrDefault(regime, List.of()).stream().filter(r -> r.document().validity().holdsOn(day)).toList();
  }

  public Optional<Rule> rule(String id) {
    return rules.values().stream().flatMap(Collection::stream).filter(rule -> rule.id().equals(id)).findFirst();
  }

  public SortedSet<String> ruleIds() {
    SortedSet<String> ids = new TreeSet<>();
    rules.values().forEach(list -> list.forEach(rule -> ids.add(rule.id())));
    return ids;
  }

  /** What has that name: a rule first, then a regime, an instrument, a term, a set, a switch, a word. */
  public Optional<Provision> find(String name) {
    List<Provision.Listed> words = lexicon.lists().stream().flatMap(list ->
        lexicon.entry(list, name).stream().map(entry -> new Provision.Listed(list, entry))).toList();
    return Stream.<Optional<? extends Provision>>of(
            rule(name).map(Provision.OfRule::new),
            Optional.ofNullable(regimes.get(name)).map(Provision.OfRegime::new),
            Optional.ofNullable(instruments.get(name)).map(editions -> new Provision.OfInstrument(name, editions)),
            Optional.ofNullable(terms.get(name)).map(Provision.OfTerm::new),
            Optional.ofNullable(sets.get(name)).map(Provision.OfSet::new),
            Optional.ofNullable(switches.get(name)).map(Provision.OfSwitch::new),
            Optional.of(words).filter(listed -> !listed.isEmpty()).map(listed -> new Provision.OfWord(name, listed)))
        .flatMap(Optional::stream).map(Provision.class::cast).findFirst();
  }

  /** Every name that can be looked up, in alphabetical order. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(ruleIds());
    names.addAll(regimes.keySet());
    names.addAll(instruments.keySet());
    names.addAll(terms.keySet());
    names.addAll(sets.keySet());
    names.addAll(switches.keySet());
    lexicon.lists().forEach(list -> names.addAll(lexicon.words(list)));
    return names;
  }

  /** Names of the sets that may stand where a model names places. */
  public SortedSet<String> placeSets() {
    SortedSet<String> names = new TreeSet<>();
    sets.values().stream().filter(set -> set.list().equals("places")).forEach(set -> names.add(set.name()));
    return names;
  }

  /** Cities that some set names, on whatever day. */
  public SortedSet<String> cities() {
    SortedSet<String> cities = new TreeSet<>();
    sets.values().stream().filter(set -> set.list().equals("cities"))
        .forEach(set -> set.parts().forEach(part -> cities.addAll(part.words())));
    return cities;
  }

  /** The edition that was to be signed on that day: of several the latest. */
  public Optional<Instrument> edition(String instrument, LocalDate signed) {
    return instruments.getOrDefault(instrument, List.of()).stream()
        .filter(edition -> edition.document().validity().holdsOn(signed))
        .reduce((earlier, later) -> later);
  }

  /** Whether the one takes the place of the other where both are asked for, at once or by one between them. */
  public boolean isStricter(String one, String other) {
    return below(one, instruments).contains(other);
  }

  /** All that an instrument takes the place of. */
  static Set<String> below(String name, Map<String, List<Instrument>> instruments) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(name));
    while (!next.isEmpty()) {
      instruments.getOrDefault(next.pop(), List.of()).stream().flatMap(edition -> edition.stricterThan().stream())
          .filter(found::add).forEach(next::add);
    }
    return found;
  }

  /** Countries that conditions name one by one, not by a set. */
  public Set<String> countriesNamed() {
    Stream<Condition> ofRules = rules.values().stream().flatMap(List::stream).map(Rule::condition);
    Stream<Condition> ofTerms = terms.values().stream().flatMap(term -> term.versions().stream()).map(Term.Version::means);
    Stream<Condition> ofRegimes = regimes.values().stream()
        .flatMap(regime -> Stream.of(regime.transfer(), Optional.of(regime.binds()), regime.onward()).flatMap(Optional::stream));
    Stream<Condition> ofInstruments = instruments.values().stream().flatMap(List::stream).flatMap(instrument ->
        Stream.concat(instrument.usable().stream(), instrument.requires().stream()));
    return Stream.of(ofRules, ofTerms, ofRegimes, ofInstruments).flatMap(conditions -> conditions).flatMap(Logic::leaves)
        .filter(Condition.Places.class::isInstance).flatMap(leaf -> ((Condition.Places) leaf).among().stream())
        .filter(Operand.Literal.class::isInstance).map(operand -> ((Operand.Literal) operand).value())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
