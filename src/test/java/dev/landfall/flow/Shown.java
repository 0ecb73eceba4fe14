package dev.landfall.flow;

import dev.landfall.model.Encryption;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.model.Model;
import dev.landfall.model.Subjects;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts as short texts: {@code Contact of Members from CN, clear, tied to cn}. */
record Shown(Model model, Facts facts) {

  /** Whoever stands in a country is bound by a regime named after it. */
  static final Binding BY_PLACE = (component, group) -> component.places().stream().map(Location::country)
      .flatMap(Optional::stream).map(code -> code.toLowerCase(Locale.ROOT))
      .collect(Collectors.toCollection(TreeSet::new));

  static final Binding NONE = (component, group) -> new TreeSet<>();

  static Shown of(Model model) {
    return new Shown(model, Facts.of(model, NONE));
  }

  static Shown tied(Model model) {
    return new Shown(model, Facts.of(model, BY_PLACE));
  }

  List<String> at(String name) {
    return facts.at(endpoint(name)).stream().map(Shown::text).toList();
  }

  List<String> moved(String flow) {
    return facts.movements(flow(flow)).stream().map(m -> text(m.sent()) + " > " + text(m.arrived())).toList();
  }

  /** The way of the only fact of that data there. */
  String path(String name, String data) {
    return facts.path(endpoint(name), fact(name, data)).stream().map(Endpoint::name).collect(Collectors.joining(", "));
  }

  List<String> chain(String name, String data) {
    return facts.chain(endpoint(name), fact(name, data)).stream().map(m -> m.flow().name()).toList();
  }

  List<String> unsupported() {
    return facts.unsupported().stream().map(u -> u.flow().name() + ": " + u.reason()).toList();
  }

  /** The model in short, to be read where a test fails. */
  List<String> lines() {
    return Stream.concat(model.components().stream().map(c -> c + " by " + c.operator() + " holds " + c.holdings()
        .stream().map(h -> h.data().name()).toList() + " at rest " + c.atRest().map(Shown::text).orElse("-")),
        model.flows().stream().map(f -> f.name() + f.data() + f.pseudonymised().map(k -> " pseudonymised" + text(k))
        .orElse("") + f.encrypted().map(k -> " encrypted" + text(k)).orElse("") + (f.anonymised() ? " anonymised" : "")
        + (f.aggregated() ? " aggregated" : ""))).toList();
  }

  Fact fact(String name, String data) {
    List<Fact> found = facts.at(endpoint(name)).stream().filter(f -> f.data().name().equals(data)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " facts of " + data + " at " + name);
    }
    return found.getFirst();
  }

  Endpoint endpoint(String name) {
    return Stream.concat(model.components().stream(), model.subjects().stream().map(Endpoint.class::cast))
        .filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }

  Flow flow(String name) {
    return model.flows().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  static String text(Fact fact) {
    return fact.data() + fact.subjects().map(Subjects::name).map(s -> " of " + s).orElse("")
        + fact.collectedIn().map(c -> " from " + c).orElse("") + (fact.mixed() ? " mixed" : "") + ", "
        + text(fact.form()) + (fact.ties().isEmpty() ? "" : ", tied to " + String.join(" ", fact.ties()));
  }

  private static String text(Form form) {
    String base = switch (form.base()) {
      case Form.Clear c -> "clear";
      case Form.Pseudonymised(Encryption table) -> "pseudonymised" + text(table);
      case Form.Aggregated a -> "aggregated";
      case Form.Anonymous a -> "anonymous";
    };
    return form.cipher().map(key -> base + " under key" + text(key)).orElse(base);
  }

  private static String text(Encryption custody) {
    return custody.holder().map(h -> " of " + h).orElse("") + custody.place().map(p -> " in " + p).orElse("");
  }
}
