package dev.landfall.law;

import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Clause.Conditioned.Role;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one edition of an instrument. */
final class InstrumentReader {

  /** The day of the instrument itself, where a period is counted from it. */
  static final String SIGNING = "signing";

  private final Scope scope;
  private final ConditionReader conditions;

  InstrumentReader(Scope scope, ConditionReader conditions) {
    this.scope = scope;
    this.conditions = conditions;
  }

  Instrument read(Declaration declared) {
    SortedMap<Integer, Condition> modules = new TreeMap<>();
    List<Instrument.Presupposed> presupposes = new ArrayList<>();
    List<Effect.Obliges> obliges = new ArrayList<>();
    List<String> comesWith = new ArrayList<>();
    List<String> stricterThan = new ArrayList<>();
    Optional<LocalDate> validUntil = Optional.empty();
    Optional<Period> validFor = Optional.empty();
    for (Clause clause : declared.clauses()) {
      switch (clause) {
        case Clause.ModuleWhen m -> modules.put(m.module(), conditions.read(m.condition()));
        case Clause.Presupposes p -> presupposes.add(presupposed(p));
        case Clause.Obliges o -> obliges.add(obliges(o));
        case Clause.ComesWith w -> w.duties().forEach(name -> comesWith.add(duty(name)));
        case Clause.StricterThan s ->
            s.instruments().forEach(name -> scope.require(Kind.INSTRUMENT, name).ifPresent(stricterThan::add));
        case Clause.ValidUntil v -> validUntil = Optional.of(v.date().value());
        case Clause.ValidFor v -> validFor = Optional.of(PackReader.period(v.period()));
        default -> { }
      }
    }
    return new Instrument(declared.name().orElseThrow().text(), one(declared, Role.USABLE), modules,
        all(declared, Role.REQUIRES), presupposes, obliges, comesWith, one(declared, Role.CURES), validUntil, validFor, stricterThan,
        DocumentReader.read(declared, scope));
  }

  private Instrument.Presupposed presupposed(Clause.Presupposes clause) {
    return new Instrument.Presupposed(duty(clause.duty()), clause.within().map(PackReader::period),
        clause.before().filter(name -> !name.text().equals(SIGNING)).map(this::duty),
        clause.unless().map(conditions::read));
  }

  Effect.Obliges obliges(Clause.Obliges clause) {
    return new Effect.Obliges(duty(clause.duty()), clause.within().map(PackReader::period));
  }

  private String duty(Name name) {
    return ((Operand.Literal) conditions.operands("obligations", List.of(name)).getFirst()).value();
  }

  private Optional<Condition> one(Declaration declared, Role role) {
    return all(declared, role).stream().findFirst();
  }

  private List<Condition> all(Declaration declared, Role role) {
    return declared.clauses().stream()
        .filter(c -> c instanceof Clause.Conditioned conditioned && conditioned.role() == role)
        .map(c -> conditions.read(((Clause.Conditioned) c).condition())).toList();
  }
}
