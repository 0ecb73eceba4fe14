package dev.landfall.law;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.model.Offer;
import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Conditioned.Role;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes law of declarations. Names are found across files and before they are declared: words first, then sets and terms
 * as something asks for them, then regimes, instruments and rules. Everything wrong is reported in one run.
 */
public final class PackReader {

  /** What came of it; the packs are of use only where there are no problems. */
  public record Read(Packs packs, List<Diagnostic> problems) {}

  /** The lists that something asks for; a word of another one could never be said. */
  private static final List<String> LISTS = Arrays.stream(Property.values()).flatMap(property -> property.list().stream())
      .filter(list -> !list.equals("terms") && !list.equals("places")).distinct().sorted().toList();

  private final Scope scope;
  private final ConditionReader conditions;
  private final Map<String, NamedSet> sets = new LinkedHashMap<>();
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Map<String, Switch> switches = new LinkedHashMap<>();
  private final Set<String> underWay = new LinkedHashSet<>();

  private PackReader(Collection<Declaration> declarations) {
    scope = new Scope(declarations);
    conditions = new ConditionReader(scope, this::set, this::term, switches::get);
  }

  /** Reads all the packs that belong together, and the rules that stand beside a model. */
  public static Read read(Collection<Declaration> declarations) {
    PackReader reader = new PackReader(declarations);
    Packs packs = reader.packs();
    return new Read(packs, List.copyOf(reader.scope.problems()));
  }

  private Packs packs() {
    for (Kind kind : List.of(Kind.PACK, Kind.REGIME, Kind.DECISION, Kind.RULE, Kind.SWITCH, Kind.OFFER, Kind.DOCUMENT)) {
      scope.once(kind);
    }
    Lexicon lexicon = lexicon();
    scope.all(Kind.SWITCH).forEach((name, declared) -> switches.put(name, reading(name, declared.getFirst())));
    scope.all(Kind.SET).keySet().forEach(this::set);
    scope.all(Kind.TERM).keySet().forEach(this::term);
    Map<String, Regime> regimes = new LinkedHashMap<>();
    scope.all(Kind.REGIME).forEach((name, declared) -> regimes.put(name, regime(name, declared.getFirst())));
    InstrumentReader instrumentReader = new InstrumentReader(scope, conditions);
    Map<String, List<Instrument>> instruments = new LinkedHashMap<>();
    scope.all(Kind.INSTRUMENT).forEach((name, editions) ->
        instruments.put(name, editions.stream().map(instrumentReader::read).toList()));
    refuseContradictions(instruments);
    return new Packs(infos(), regimes, new RuleReader(scope, conditions).read(), instruments, sets, terms, switches,
        paperwork(), lexicon, catalogue());
  }

  /** In the end a name means one thing, and nothing is stricter than itself. */
  private void refuseContradictions(Map<String, List<Instrument>> instruments) {
    terms.values().forEach(term ->
        oneForGood("term", term.name(), term.versions().stream().map(Term.Version::document).toList()));
    instruments.forEach((name, editions) ->
        oneForGood("instrument", name, editions.stream().map(Instrument::document).toList()));
    instruments.keySet().stream().filter(name -> Packs.below(name, instruments).contains(name)).findFirst().ifPresent(name ->
        scope.report(new LawProblem.StricterThanItself(name, instruments.get(name).getFirst().document().span())));
  }

  /** Two may hold for a while, as when old clauses may still be signed beside the new; for good only one does. */
  private void oneForGood(String kind, String name, List<Document> versions) {
    List<Document> endless = versions.stream().filter(version -> version.validity().until().isEmpty()).toList();
    endless.stream().skip(1).forEach(again ->
        scope.report(new LawProblem.TwiceForGood(kind, name, endless.getFirst().span(), again.span())));
  }

  private Map<String, Paperwork> paperwork() {
    Map<String, Paperwork> all = new LinkedHashMap<>();
    scope.all(Kind.DOCUMENT).forEach((name, declared) -> all.put(name, paperwork(name, declared.getFirst())));
    return all;
  }

  private Paperwork paperwork(String name, Declaration declared) {
    List<String> regimes = new ArrayList<>();
    List<String> instruments = new ArrayList<>();
    List<String> duties = new ArrayList<>();
    Optional<Paperwork.Per> per = Optional.empty();
    for (Clause clause : declared.clauses()) {
      switch (clause) {
        case Clause.Under u -> u.names().forEach(regime -> scope.require(Kind.REGIME, regime).ifPresent(regimes::add));
        case Clause.For f -> f.purposes().forEach(what -> {
          if (scope.isWord("obligations", what.text()) && !scope.all(Kind.INSTRUMENT).containsKey(what.text())) {
            duties.add(what.text());
          } else {
            scope.require(Kind.INSTRUMENT, what).ifPresent(instruments::add);
          }
        });
        case Clause.Per p -> per = per(p);
        default -> { }
      }
    }
    if (declared.clauses().stream().noneMatch(Clause.Under.class::isInstance)) {
      scope.report(new LawProblem.Missing("under", "document", name, declared.keyword()));
    }
    if (declared.clauses().stream().noneMatch(Clause.Per.class::isInstance)) {
      scope.report(new LawProblem.Missing("per", "document", name, declared.keyword()));
    }
    return new Paperwork(name, regimes, instruments, duties, per.orElse(Paperwork.Per.SYSTEM), DocumentReader.read(declared, scope));
  }

  private Optional<Paperwork.Per> per(Clause.Per clause) {
    Optional<Paperwork.Per> per = Paperwork.Per.of(clause.what().stream().map(Name::text).toList());
    if (per.isEmpty()) {
      Name first = clause.what().getFirst();
      scope.report(new LawProblem.NotOneOf("way to count documents", clause.what().stream().map(Name::text).collect(Collectors.joining(", ")),
          Paperwork.Per.all(), Optional.empty(), first.span().to(clause.what().getLast().span())));
    }
    return per;
  }

  private Catalogue catalogue() {
    OfferReader reader = new OfferReader(scope);
    Map<String, Offer> offers = new LinkedHashMap<>();
    scope.all(Kind.OFFER).forEach((name, declared) -> offers.put(name, reader.read(declared.getFirst())));
    Map<String, Declaration> parties = new LinkedHashMap<>();
    scope.all(Kind.PARTY).forEach((name, declared) -> parties.put(name, declared.getFirst()));
    return new Catalogue(offers, parties);
  }

  private List<Packs.Info> infos() {
    List<Packs.Info> infos = new ArrayList<>();
    scope.all(Kind.PACK).forEach((name, declared) -> {
      Optional<LocalDate> reviewed = declared.getFirst().clauses().stream()
          .filter(Clause.Reviewed.class::isInstance).map(c -> ((Clause.Reviewed) c).date().value()).findFirst();
      infos.add(new Packs.Info(name, DocumentReader.read(declared.getFirst(), scope).titles(), reviewed));
    });
    return infos;
  }

  private Lexicon lexicon() {
    Map<String, SequencedMap<String, Declaration>> declared = new LinkedHashMap<>();
    scope.each(Kind.WORD).forEach(word -> {
      Name list = word.list().orElseThrow();
      Name name = word.name().orElseThrow();
      if (!LISTS.contains(list.text())) {
        scope.report(new LawProblem.NotFound("list of words", list.text(), LISTS, list.span()));
      }
      Declaration first = declared.computeIfAbsent(list.text(), l -> new LinkedHashMap<>()).putIfAbsent(name.text(), word);
      if (first != null) {
        scope.report(new LawProblem.Twice("word", name.text(), first.name().orElseThrow().span(), name.span()));
      }
    });
    Map<String, List<Lexicon.Entry>> entries = new LinkedHashMap<>();
    declared.forEach((list, words) -> entries.put(list, words.values().stream().map(word -> entry(word, list)).toList()));
    Lexicon lexicon = new Lexicon(entries);
    declared.forEach((list, words) -> words.forEach((name, word) -> refuseCircle(lexicon, list, name, word)));
    return lexicon;
  }

  private Lexicon.Entry entry(Declaration word, String list) {
    return new Lexicon.Entry(word.name().orElseThrow().text(), parent(word, list), DocumentReader.read(word, scope).titles());
  }

  /** Told once, at the first word of the circle. */
  private void refuseCircle(Lexicon lexicon, String list, String name, Declaration word) {
    List<String> line = lexicon.lineage(list, name);
    boolean leadsBack = lexicon.entry(list, line.getLast()).flatMap(Lexicon.Entry::parent).equals(Optional.of(name));
    List<String> all = lexicon.words(list);
    if (leadsBack && line.stream().allMatch(other -> all.indexOf(name) <= all.indexOf(other))) {
      scope.report(new LawProblem.Circle("word", name, word.name().orElseThrow().span()));
    }
  }

  private Optional<String> parent(Declaration word, String list) {
    for (Clause clause : word.clauses()) {
      if (clause instanceof Clause.Is is) {
        Name parent = is.names().getFirst();
        if (!scope.isWord(list, parent.text())) {
          scope.report(new LawProblem.NotFound("word in `" + list + "`", parent.text(), scope.words(list), parent.span()));
        }
        return Optional.of(parent.text());
      }
    }
    return Optional.empty();
  }

  private NamedSet set(String name) {
    if (sets.containsKey(name)) {
      return sets.get(name);
    }
    List<Declaration> declared = scope.all(Kind.SET).get(name);
    String list = declared.getFirst().list().orElseThrow().text();
    if (!underWay.add("set " + name)) {
      scope.report(new LawProblem.Circle("set", name, declared.getFirst().keyword()));
      return new NamedSet(name, list, List.of());
    }
    List<NamedSet.Part> parts = new ArrayList<>();
    for (Declaration part : declared) {
      List<Operand> members = part.clauses().stream().filter(Clause.Members.class::isInstance)
          .flatMap(c -> conditions.operands(list, ((Clause.Members) c).names()).stream()).toList();
      if (members.isEmpty()) {
        scope.report(new LawProblem.Missing("=", "set", name, part.keyword()));
      }
      parts.add(NamedSet.Part.of(members, DocumentReader.read(part, scope)));
    }
    underWay.remove("set " + name);
    sets.put(name, new NamedSet(name, list, parts));
    return sets.get(name);
  }

  private Switch reading(String name, Declaration declared) {
    Optional<Boolean> on = declared.clauses().stream().filter(Clause.Default.class::isInstance)
        .map(clause -> ((Clause.Default) clause).on()).findFirst();
    if (on.isEmpty()) {
      scope.report(new LawProblem.Missing("default", "switch", name, declared.keyword()));
    }
    return new Switch(name, on.orElse(false), DocumentReader.read(declared, scope));
  }

  private Term term(String name) {
    if (terms.containsKey(name)) {
      return terms.get(name);
    }
    List<Declaration> declared = scope.all(Kind.TERM).get(name);
    if (!underWay.add("term " + name)) {
      scope.report(new LawProblem.Circle("term", name, declared.getFirst().keyword()));
      return new Term(name, List.of());
    }
    List<Term.Version> versions = new ArrayList<>();
    for (Declaration version : declared) {
      Condition means = required(version, Role.MEANS, "means");
      if (Logic.isCounted(means)) {
        scope.report(new LawProblem.CountsWhatItDecides(name, version.keyword()));
      }
      versions.add(new Term.Version(means, DocumentReader.read(version, scope)));
    }
    underWay.remove("term " + name);
    terms.put(name, new Term(name, versions));
    return terms.get(name);
  }

  private Regime regime(String name, Declaration declared) {
    Regime.Exporter exporter = Regime.Exporter.OPERATOR;
    List<Operand> territory = List.of();
    Optional<Term> special = Optional.empty();
    for (Clause clause : declared.clauses()) {
      switch (clause) {
        case Clause.Exporter e -> exporter = exporter(e);
        case Clause.Protects p -> territory = conditions.operands("places", p.sets());
        case Clause.Special s -> special = scope.require(Kind.TERM, s.term()).map(this::term);
        default -> { }
      }
    }
    Optional<Condition> transfer = optional(declared, Role.TRANSFER);
    if (transfer.filter(Logic::isCounted).isPresent()) {
      scope.report(new LawProblem.CountsWhatItDecides(name, declared.keyword()));
    }
    return new Regime(name, required(declared, Role.MATTER, "matter"),
        required(declared, Role.BINDS, "binds"), transfer,
        optional(declared, Role.ONWARD), exporter, territory, special, DocumentReader.read(declared, scope));
  }

  private Regime.Exporter exporter(Clause.Exporter clause) {
    return switch (clause.which().text()) {
      case "operator" -> Regime.Exporter.OPERATOR;
      case "handler" -> Regime.Exporter.HANDLER;
      default -> {
        scope.report(new LawProblem.NotOneOf("kind of exporter", clause.which().text(), List.of("operator", "handler"),
            Optional.empty(), clause.which().span()));
        yield Regime.Exporter.OPERATOR;
      }
    };
  }

  private Condition required(Declaration declared, Role role, String word) {
    return optional(declared, role).orElseGet(() -> {
      scope.report(new LawProblem.Missing(word, declared.kind().word(), declared.name().orElseThrow().text(), declared.keyword()));
      return ConditionReader.BROKEN;
    });
  }

  private Optional<Condition> optional(Declaration declared, Role role) {
    return declared.clauses().stream()
        .filter(c -> c instanceof Clause.Conditioned conditioned && conditioned.role() == role)
        .map(c -> ((Clause.Conditioned) c).condition())
        .map(written -> role == Role.BINDS ? conditions.readOfPresence(written) : conditions.read(written)).findFirst();
  }

  /** A period as the law floor counts it. */
  static Period period(Words.Period written) {
    return new Period(written.length(), Period.Unit.valueOf(written.unit().name()));
  }
}
