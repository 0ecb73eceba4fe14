package dev.landfall.document.view;

import dev.landfall.assess.Transfer;
import dev.landfall.document.Said;
import dev.landfall.model.Component;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Where data that transfers move are kept afterwards, and for how long; of what else is kept there nothing is said. */
final class Stores {

  private final Scene scene;
  private final Collection<Transfer> transfers;

  Stores(Scene scene, Collection<Transfer> transfers) {
    this.scene = scene;
    this.transfers = transfers;
  }

  List<Map<String, Object>> of(Journey journey) {
    return journey.after().stream().filter(this::keeps).map(this::keeper).toList();
  }

  /** Whether it keeps some of the data that are moved: it says so, or is a store that gets them. */
  private boolean keeps(Component component) {
    return component.kind().equals("store") || component.holdings().stream().anyMatch(this::isMoved);
  }

  private boolean isMoved(Component.Holding held) {
    return transfers.stream().flatMap(transfer -> transfer.parts().stream())
        .anyMatch(part -> scene.found.facts().has(held.data(), part.data()));
  }

  /** A component, and for how long it keeps the data that are moved. */
  Map<String, Object> keeper(Component component) {
    Map<String, Object> view = scene.component(component);
    SequencedSet<Said> periods = new LinkedHashSet<>();
    component.holdings().stream().filter(this::isMoved).flatMap(held -> held.period().stream())
        .forEach(period -> periods.add(Words.modelled(scene.words.period(period), component.span())));
    view.put("retention", List.copyOf(periods));
    return view;
  }
}
