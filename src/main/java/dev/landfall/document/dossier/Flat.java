package dev.landfall.document.dossier;

import dev.landfall.document.Line;
import dev.landfall.document.Said;
import dev.landfall.document.template.Coded;
import dev.landfall.document.template.Flag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a document was made from, as paths and texts: things of a list by their names, so that their order does not count;
 * without where it is said, and without what only says from when and by whom the document is.
 */
final class Flat {

  private static final Set<String> LEFT_OUT = Set.of("envelope", "document", "language", "comma", "text", "place", "remoteAccess");

  private final SortedMap<String, String> facts = new TreeMap<>();

  private Flat() {}

  static SortedMap<String, String> of(Map<String, Object> view) {
    Flat flat = new Flat();
    view.forEach((key, value) -> {
      if (!LEFT_OUT.contains(key)) {
        flat.top(key, value);
      }
    });
    flat.facts.remove("system.asOf");
    return flat.facts;
  }

  private void top(String path, Object value) {
    switch (value) {
      case Optional<?> perhaps -> perhaps.ifPresent(one -> top(path, one));
      case Map<?, ?> map -> map(path, map);
      case List<?> list -> list.forEach(one -> {
        if (one instanceof Map<?, ?> map) {
          map(path + "." + name(map), map);
        } else {
          put(path, text(one));
        }
      });
      default -> put(path, text(value));
    }
  }

  private void map(String path, Map<?, ?> map) {
    map.forEach((key, value) -> {
      if (!LEFT_OUT.contains(key.toString())) {
        put(path + "." + key, text(value));
      }
    });
  }

  private void put(String path, String text) {
    if (!text.isEmpty()) {
      facts.merge(path, text, (one, other) -> one.equals(other) ? one : one + "; " + other);
    }
  }

  private static String name(Map<?, ?> map) {
    Object name = map.containsKey("id") ? map.get("id") : map.containsKey("code") ? map.get("code") : map.get("name");
    return name == null ? "" : text(name);
  }

  private static String text(Object value) {
    return switch (value) {
      case null -> "";
      case Optional<?> perhaps -> perhaps.map(Flat::text).orElse("");
      case Said said -> said.text();
      case Line line -> line.text();
      case Coded coded -> coded.code();
      case Flag flag -> Boolean.toString(flag.yes());
      case List<?> list -> list.stream().map(Flat::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
      case Map<?, ?> map -> map.containsKey("text") ? text(map.containsKey("code") ? map.get("code") : map.get("text")) : "";
      case String text -> text;
      case Number number -> number.toString();
      case Boolean yes -> yes.toString();
      default -> "";
    };
  }
}
