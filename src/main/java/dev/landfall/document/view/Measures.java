package dev.landfall.document.view;

import dev.landfall.assess.Transfer;
import dev.landfall.document.Names;
import dev.landfall.document.Said;
import dev.landfall.model.Component;
import dev.landfall.model.Encryption;
import dev.landfall.model.Flow;
import dev.landfall.model.Safeguard;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Technical measures that the model has: on the way, at rest, and those that papers name. */
final class Measures {

  private final Scene scene;
  private final List<Map<String, Object>> all = new ArrayList<>();

  Measures(Scene scene) {
    this.scene = scene;
  }

  List<Map<String, Object>> of(Collection<Transfer> transfers, Journey journey) {
    new LinkedHashSet<>(transfers.stream().map(Transfer::flow).toList()).forEach(this::onTheWay);
    LinkedHashSet<Component> components = new LinkedHashSet<>(journey.before());
    components.addAll(journey.after());
    components.forEach(this::atRest);
    LinkedHashSet<Safeguard> safeguards = new LinkedHashSet<>();
    transfers.forEach(transfer -> safeguards.addAll(transfer.safeguards()));
    safeguards.forEach(safeguard -> safeguard.supplementary().forEach(measure -> add("named", measure,
        scene.words.title("measures", measure), safeguard.title().orElse(safeguard.name()), Optional.empty(), safeguard.span())));
    return all;
  }

  void onTheWay(Flow flow) {
    flow.encrypted().ifPresent(key -> add("encryption", flow.name(), Optional.of(key), flow.span()));
    flow.pseudonymised().ifPresent(key -> add("pseudonymisation", flow.name(), Optional.of(key), flow.span()));
    if (flow.aggregated()) {
      add("aggregation", flow.name(), Optional.empty(), flow.span());
    }
    if (flow.anonymised()) {
      add("anonymisation", flow.name(), Optional.empty(), flow.span());
    }
  }

  void atRest(Component component) {
    component.atRest().ifPresent(key -> add("encryption_at_rest", Names.of(component), Optional.of(key), component.span()));
  }

  List<Map<String, Object>> all() {
    return all;
  }

  private void add(String kind, String where, Optional<Encryption> key, Span span) {
    add(kind, kind, scene.words.say("measure." + kind), where, key, span);
  }

  private void add(String sort, String kind, String title, String where, Optional<Encryption> key, Span span) {
    Map<String, Object> view = new LinkedHashMap<>();
    Said shown = Words.modelled(title, span);
    view.put("text", shown);
    view.put("name", new Said.Modelled(kind, Words.place(span)));
    view.put("kind", new dev.landfall.document.template.Coded(kind, shown));
    view.put("named", sort.equals("named"));
    view.put("where", Words.modelled(where, span));
    view.put("keyHolder", key.flatMap(lock -> scene.components.keyHolder(lock, span)));
    view.put("keyPlace", key.flatMap(lock -> scene.components.keyPlace(lock, span)));
    all.add(view);
  }
}
