package dev.landfall.law;

import dev.landfall.law.Condition.Side;
import dev.landfall.law.Condition.Who;
import dev.landfall.law.Property.Type;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Condition.Holds;
import dev.landfall.syntax.tree.Condition.Relation;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Name;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes checked conditions of written ones: every property exists, and is asked for what it is. */
final class ConditionReader {

  /** Stands where a condition could not be read; the pack is refused anyway. */
  static final Condition BROKEN = new Condition.Any(List.of(), "");

  private final Scope scope;
  private final Function<String, NamedSet> sets;
  private final Function<String, Term> terms;
  private final Function<String, Switch> switches;

  ConditionReader(Scope scope, Function<String, NamedSet> sets, Function<String, Term> terms,
      Function<String, Switch> switches) {
    this.scope = scope;
    this.sets = sets;
    this.terms = terms;
    this.switches = switches;
  }

  /** A condition over a transfer. */
  Condition read(dev.landfall.syntax.tree.Condition written) {
    return read(written, Rule.On.TRANSFER);
  }

  /** A condition over that of which a rule speaks. */
  Condition read(dev.landfall.syntax.tree.Condition written, Rule.On on) {
    Condition read = make(written);
    check(written, read, on);
    return read;
  }

  /** Each question is one that such a thing can answer; the part that is not is underlined alone. */
  private void check(dev.landfall.syntax.tree.Condition written, Condition read, Rule.On on) {
    if (written instanceof dev.landfall.syntax.tree.Condition.Not not && read instanceof Condition.Not of) {
      check(not.part(), of.part(), on);
    } else if (written instanceof dev.landfall.syntax.tree.Condition.All all && read instanceof Condition.All of) {
      check(all.parts(), of.parts(), on);
    } else if (written instanceof dev.landfall.syntax.tree.Condition.Any any && read instanceof Condition.Any of) {
      check(any.parts(), of.parts(), on);
    } else {
      Logic.leaves(read).filter(leaf -> !isAsked(leaf, on)).findFirst().ifPresent(leaf ->
          scope.report(new LawProblem.NotAskedOn(leaf.text(), on, written.span())));
    }
  }

  private void check(List<dev.landfall.syntax.tree.Condition> written, List<Condition> read, Rule.On on) {
    for (int i = 0; i < written.size(); i++) {
      check(written.get(i), read.get(i), on);
    }
  }

  private static boolean isAsked(Condition leaf, Rule.On on) {
    boolean ofSides = on == Rule.On.TRANSFER || on == Rule.On.FLOW || on == Rule.On.HOP;
    return switch (leaf) {
      case Condition.Bound b -> ofSides;
      case Condition.Module m -> ofSides;
      case Condition.WorksFor w -> ofSides;
      case Condition.Differ d -> ofSides;
      case Condition.PartyBound b -> !ofSides;
      default -> property(leaf).map(property -> property.isAskedOn(on)).orElse(true);
    };
  }

  /** A condition over a party at a place for a group of people, no transfer in sight: whom a regime binds. */
  Condition readOfPresence(dev.landfall.syntax.tree.Condition written) {
    Condition read = make(written);
    Logic.leaves(read).filter(leaf -> !(leaf instanceof Condition.Switched))
        .filter(leaf -> !property(leaf).map(Property::isOfPresence).orElse(false)).forEach(leaf ->
        scope.report(new LawProblem.Misplaced(leaf.text(), "condition of whom a regime binds", written.span())));
    return read;
  }

  private static Optional<Property> property(Condition leaf) {
    return switch (leaf) {
      case Condition.Places places -> Optional.of(places.property());
      case Condition.Flag flag -> Optional.of(flag.property());
      case Condition.Words words -> Optional.of(words.property());
      case Condition.Number number -> Optional.of(number.property());
      default -> Optional.empty();
    };
  }

  private Condition make(dev.landfall.syntax.tree.Condition written) {
    String text = oneLine(written.span());
    return switch (written) {
      case dev.landfall.syntax.tree.Condition.All all -> new Condition.All(all.parts().stream().map(this::make).toList(), text);
      case dev.landfall.syntax.tree.Condition.Any any -> new Condition.Any(any.parts().stream().map(this::make).toList(), text);
      case dev.landfall.syntax.tree.Condition.Not not -> new Condition.Not(make(not.part()), text);
      case dev.landfall.syntax.tree.Condition.Bound bound when bound.party().text().equals("party") ->
          new Condition.PartyBound(text);
      case dev.landfall.syntax.tree.Condition.Bound bound ->
          side(bound.party()).map(side -> (Condition) new Condition.Bound(side, text)).orElse(BROKEN);
      case dev.landfall.syntax.tree.Condition.Module module -> new Condition.Module(module.number(), text);
      case Holds holds -> holds(holds, text);
    };
  }

  /** The text as written, without its comments and line breaks. */
  private static String oneLine(Span span) {
    return span.text().replaceAll("//[^\\n]*", "").replaceAll("\\s+", " ").strip();
  }

  /** {@code with approval}, as models say it of a flow, is {@code flow.with(approval)}. */
  private Condition holds(Holds holds, String text) {
    String path = holds.property().path().text();
    Optional<Who> who = who(path);
    if (who.isPresent() && Property.of(path).map(p -> p.type() == Type.PARTY).orElse(true)) {
      return party(who.get(), holds, text);
    }
    if (path.equals("switch")) {
      return switched(holds, text);
    }
    if (path.equals("with") && holds.relation() instanceof Relation.AppliesTo(List<Name> done) && done.size() == 1) {
      return new Condition.Flag(Property.FLOW_WITH, operands(Property.FLOW_WITH.list().orElseThrow(), done), text);
    }
    Optional<Property> property = Property.of(path);
    if (property.isEmpty()) {
      scope.report(new LawProblem.NotFound("property", path, Property.paths(), holds.property().path().span()));
      return BROKEN;
    }
    Condition read = property(property.get(), holds, text);
    return isNegated(holds.relation()) ? new Condition.Not(read, text) : read;
  }

  /** {@code switch(name)}; it is on or off, and nothing can be compared with it. */
  private Condition switched(Holds holds, String text) {
    List<Name> names = holds.property().arguments();
    if (names.size() != 1 || !(holds.relation() instanceof Relation.Plain)) {
      scope.report(new LawProblem.NoSwitch(holds.span()));
      return BROKEN;
    }
    return scope.require(Kind.SWITCH, names.getFirst())
        .map(name -> (Condition) new Condition.Switched(switches.apply(name), text)).orElse(BROKEN);
  }

  private static boolean isNegated(Relation relation) {
    return switch (relation) {
      case Relation.Is is -> is.negated();
      case Relation.In in -> in.negated();
      case Relation.Plain p -> false;
      case Relation.DiffersFrom d -> false;
      case Relation.Between b -> false;
      case Relation.Compares c -> false;
      case Relation.AppliesTo a -> false;
    };
  }

  private Condition property(Property property, Holds holds, String text) {
    return switch (property.type()) {
      case FLAG -> flag(property, holds, text);
      case WORDS -> words(property, holds, text);
      case PLACES -> values(holds.relation())
          .map(values -> (Condition) new Condition.Places(property, operands("places", values), text))
          .orElseGet(() -> wrong(property, holds, text));
      case NUMBER -> number(property, holds, text);
      case PARTY -> wrong(property, holds, text);
    };
  }

  private Condition flag(Property property, Holds holds, String text) {
    List<Operand> arguments = property.takesArgument() ? argument(property, holds) : List.of();
    return switch (holds.relation()) {
      case Relation.Plain p -> new Condition.Flag(property, arguments, text);
      case Relation.AppliesTo a when property.list().isPresent() && !property.takesArgument() ->
          new Condition.Flag(property, operands(property.list().get(), a.values()), text);
      default -> wrong(property, holds, text);
    };
  }

  private Condition words(Property property, Holds holds, String text) {
    Optional<List<Name>> values = values(holds.relation());
    if (values.isEmpty()) {
      return wrong(property, holds, text);
    }
    if (isOfData(property) && values.get().size() == 1 && scope.has(Kind.TERM, values.get().getFirst().text())) {
      return new Condition.Named(property, terms.apply(values.get().getFirst().text()), text);
    }
    return new Condition.Words(property, operands(property.list().orElseThrow(), values.get()), text);
  }

  private static boolean isOfData(Property property) {
    return property == Property.DATA_IS || property == Property.COMPONENT_TRAINS;
  }

  private Condition number(Property property, Holds holds, String text) {
    List<String> arguments = property.takesArgument()
        ? argument(property, holds).stream().map(operand -> ((Operand.Literal) operand).value()).toList() : List.of();
    return switch (holds.relation()) {
      case Relation.Between b -> new Condition.Number(property, arguments, b.low(), b.high(), text);
      case Relation.Compares c -> switch (c.sign()) {
        case AT_LEAST -> new Condition.Number(property, arguments, c.number(), Long.MAX_VALUE, text);
        case ABOVE -> new Condition.Number(property, arguments, c.number() + 1, Long.MAX_VALUE, text);
        case AT_MOST -> new Condition.Number(property, arguments, 0, c.number(), text);
        case BELOW -> new Condition.Number(property, arguments, 0, c.number() - 1, text);
        case EQUAL -> new Condition.Number(property, arguments, c.number(), c.number(), text);
      };
      default -> wrong(property, holds, text);
    };
  }

  /** The one word in brackets: a term where persons are counted, else a word of the property's list. */
  private List<Operand> argument(Property property, Holds holds) {
    List<Name> arguments = holds.property().arguments();
    if (arguments.size() != 1) {
      scope.report(new LawProblem.NoArgument(property, holds.span()));
      return List.of(new Operand.Literal(""));
    }
    Name argument = arguments.getFirst();
    if (property.isCounted()) {
      scope.require(Kind.TERM, argument);
      return List.of(new Operand.Literal(argument.text()));
    }
    return operands(property.list().orElseThrow(), arguments);
  }

  List<Operand> operands(String list, List<Name> names) {
    return names.stream().map(name -> operand(list, name)).toList();
  }

  private Operand operand(String list, Name name) {
    if (scope.isSetOf(list, name.text())) {
      return new Operand.Members(sets.apply(name.text()));
    }
    if (!scope.isWord(list, name.text())) {
      scope.report(new LawProblem.NotFound("word in `" + list + "`", name.text(), scope.candidates(list), name.span()));
    }
    return new Operand.Literal(name.text());
  }

  private static Optional<List<Name>> values(Relation relation) {
    return switch (relation) {
      case Relation.Is is when is.of().isEmpty() -> Optional.of(List.of(is.value()));
      case Relation.In in -> Optional.of(in.sets());
      case Relation.AppliesTo applies -> Optional.of(applies.values());
      default -> Optional.empty();
    };
  }

  private Condition party(Who one, Holds holds, String text) {
    return switch (holds.relation()) {
      case Relation.DiffersFrom differs -> who(differs.other().text())
          .map(other -> (Condition) new Condition.Differ(one, other, text))
          .orElseGet(() -> notSide(differs.other()));
      case Relation.Is is when is.of().isPresent() -> worksFor(one, is, text);
      case Relation.Is is -> who(is.value().text())
          .map(other -> same(one, other, is.negated(), text))
          .orElseGet(() -> notSide(is.value()));
      default -> {
        scope.report(new LawProblem.NotFound("property", holds.property().path().text(), Property.paths(), holds.span()));
        yield BROKEN;
      }
    };
  }

  private static Condition same(Who one, Who other, boolean negated, String text) {
    Condition differ = new Condition.Differ(one, other, text);
    return negated ? differ : new Condition.Not(differ, text);
  }

  /** {@code importer is controller of exporter}, {@code importer is processor of exporter}. */
  private Condition worksFor(Who one, Relation.Is is, String text) {
    Optional<Side> left = side(one);
    Optional<Side> right = side(is.of().orElseThrow());
    if (left.isEmpty() || right.isEmpty()) {
      return BROKEN;
    }
    Condition read = switch (is.value().text()) {
      case "controller" -> new Condition.WorksFor(right.get(), left.get(), text);
      case "processor" -> new Condition.WorksFor(left.get(), right.get(), text);
      default -> {
        scope.report(new LawProblem.NotOneOf("role", is.value().text(), List.of("controller", "processor"),
            Optional.empty(), is.value().span()));
        yield BROKEN;
      }
    };
    return is.negated() ? new Condition.Not(read, text) : read;
  }

  private Condition notSide(Name name) {
    scope.report(new LawProblem.NotOneOf("side of a transfer", name.text(), List.of("exporter", "importer"),
        Optional.empty(), name.span()));
    return BROKEN;
  }

  private Optional<Side> side(Name name) {
    Optional<Side> side = who(name.text()).flatMap(this::side);
    if (side.isEmpty()) {
      notSide(name);
    }
    return side;
  }

  private Optional<Side> side(Who who) {
    return switch (who) {
      case EXPORTER -> Optional.of(Side.EXPORTER);
      case IMPORTER -> Optional.of(Side.IMPORTER);
      case KEY_HOLDER -> Optional.empty();
    };
  }

  private static Optional<Who> who(String path) {
    return switch (path) {
      case "exporter" -> Optional.of(Who.EXPORTER);
      case "importer" -> Optional.of(Who.IMPORTER);
      case "data.key.holder" -> Optional.of(Who.KEY_HOLDER);
      default -> Optional.empty();
    };
  }

  private Condition wrong(Property property, Holds holds, String text) {
    scope.report(new LawProblem.WrongRelation(property, "asks `" + text + "`", holds.span()));
    return BROKEN;
  }
}
