package dev.landfall.resolve;

import dev.landfall.resolve.ResolveProblem.FactUnknown;
import dev.landfall.resolve.ResolveProblem.NameUnknown;
import dev.landfall.resolve.ResolveProblem.NoFact;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open facts that a report can ask for, by what they are facts of: {@code AcmeCN.ciio}, {@code Cache.place}. */
record Facts(Names names, FlowNames flows) {

  private static final Map<Sort, List<String>> OF = facts();

  private static Map<Sort, List<String>> facts() {
    Map<Sort, List<String>> facts = new LinkedHashMap<>();
    facts.put(Sort.PARTY, List.of("ciio", "country", "exported", "handles"));
    facts.put(Sort.LOCATION, List.of("country", "host"));
    facts.put(Sort.COMPONENT, List.of("host", "learns", "place", "operator"));
    facts.put(Sort.SUBJECTS, List.of("count", "country"));
    facts.put(Sort.DATA, List.of("collected", "of"));
    facts.put(Sort.PURPOSE, List.of("basis", "necessary"));
    facts.put(Sort.LABEL, List.of("count", "necessary", "occasional"));
    return facts;
  }

  /** The fact with the whole name of what it is a fact of. */
  Optional<String> find(Name written) {
    int dot = written.text().lastIndexOf('.');
    if (dot < 0) {
      names.problems().add(new NoFact(written));
      return Optional.empty();
    }
    String of = written.text().substring(0, dot);
    String fact = written.text().substring(dot + 1);
    List<Sort> sorts = OF.keySet().stream().filter(sort -> is(sort, of)).toList();
    if (sorts.stream().anyMatch(sort -> OF.get(sort).contains(fact))) {
      return Optional.of(written.text());
    }
    if (!sorts.isEmpty()) {
      Collection<String> facts = new LinkedHashSet<>(sorts.stream().flatMap(s -> OF.get(s).stream()).toList());
      names.problems().add(new FactUnknown(written, fact, sorts.getFirst().withArticle(), facts));
    } else if (!names.problems().isDoubtful(of)) {
      Name asked = new Name(of, without(written.span(), fact.length() + 1));
      names.problems().add(new NameUnknown(Sort.ANYTHING, asked, all(), Optional.empty()));
    }
    return Optional.empty();
  }

  private static Span without(Span span, int last) {
    return span.file().span(span.start(), Math.max(span.start(), span.end() - last));
  }

  /** Every name of the model. */
  Collection<String> all() {
    List<String> all = new ArrayList<>(flows.labels());
    for (Sort sort : List.of(Sort.PARTY, Sort.LOCATION, Sort.ENDPOINT, Sort.DATA, Sort.PURPOSE, Sort.SAFEGUARD)) {
      all.addAll(names.declarations().named(sort).keySet());
    }
    return all;
  }

  private boolean is(Sort sort, String name) {
    return switch (sort) {
      case LABEL -> flows.isLabel(name);
      case COMPONENT -> names.endpoints().component(name).isPresent();
      default -> names.declarations().named(sort).containsKey(name);
    };
  }
}
