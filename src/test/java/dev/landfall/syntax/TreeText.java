package dev.landfall.syntax;

import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement;
import dev.landfall.syntax.tree.Words.Amount;
import dev.landfall.syntax.tree.Words.Day;
import dev.landfall.syntax.tree.Words.Number;
import dev.landfall.syntax.tree.Words.Place;
import dev.landfall.syntax.tree.Words.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A tree in one line: the name of each record and its parts; spans, what is empty and what is false are left out. */
final class TreeText {

  private TreeText() {}

  static String of(List<Statement> statements) {
    return statements.stream().map(TreeText::of).collect(Collectors.joining(" "));
  }

  static String of(Object value) {
    return switch (value) {
      case Name name -> name.text();
      case Text text -> "\"" + text.value().replace("\n", "\\n") + "\"";
      case Day day -> day.value().toString();
      case Number number -> Long.toString(number.value());
      case Amount amount -> amount.high().filter(high -> high == amount.low()).map(String::valueOf)
          .orElse(amount.low() + ".." + amount.high().map(String::valueOf).orElse(""));
      case Place place -> place.name() + place.region().map(region -> ":" + region).orElse("");
      case List<?> list -> list.stream().map(TreeText::of).collect(Collectors.joining(" ", "[", "]"));
      case Record record -> record(record);
      default -> value.toString();
    };
  }

  private static String record(Record record) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      part(component.getName(), value(record, component)).ifPresent(parts::add);
    }
    String name = record.getClass().getSimpleName();
    return parts.isEmpty() ? name : name + "(" + String.join(" ", parts) + ")";
  }

  private static Optional<String> part(String name, Object value) {
    return switch (value) {
      case Span span -> Optional.empty();
      case Boolean yes -> yes ? Optional.of(name) : Optional.empty();
      case Optional<?> maybe -> maybe.map(TreeText::of);
      case List<?> list when list.isEmpty() -> Optional.empty();
      default -> Optional.of(of(value));
    };
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
