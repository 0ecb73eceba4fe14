package dev.landfall.document.view;

import dev.landfall.assess.Transfer;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Movement;
import dev.landfall.model.Component;
import dev.landfall.model.Flow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/** Where data come from that transfers move, and where they go afterwards. */
final class Journey {

  private final SequencedSet<Component> before = new LinkedHashSet<>();
  private final SequencedSet<Component> after = new LinkedHashSet<>();
  private final SequencedSet<Movement> onward = new LinkedHashSet<>();

  Journey(Scene scene, Collection<Transfer> transfers) {
    List<Movement> all = scene.found.facts().movements();
    Set<Flow> own = new LinkedHashSet<>(transfers.stream().map(Transfer::flow).toList());
    for (Transfer transfer : transfers) {
      transfer.path().forEach(name -> component(scene, name).filter(component -> !component.equals(transfer.to())).ifPresent(before::add));
      if (transfer.from() instanceof Component from) {
        before.add(from);
      }
      if (!(transfer.to() instanceof Component to)) {
        continue;
      }
      after.add(to);
      record Place(Component at, Fact fact) {}
      Deque<Place> next = new ArrayDeque<>();
      Set<Place> seen = new LinkedHashSet<>();
      scene.found.facts().movements(transfer.flow()).stream()
          .filter(movement -> Scene.moves(transfer, movement.sent().data(), movement.sent().subjects()))
          .forEach(movement -> next.add(new Place(to, movement.arrived())));
      while (!next.isEmpty()) {
        Place here = next.poll();
        if (!seen.add(here)) {
          continue;
        }
        for (Movement movement : all) {
          if (movement.source().equals(here.at) && !own.contains(movement.flow()) && isOf(scene, movement.sent(), here.fact)
              && movement.target() instanceof Component target) {
            onward.add(movement);
            after.add(target);
            next.add(new Place(target, movement.arrived()));
          }
        }
      }
    }
  }

  private static boolean isOf(Scene scene, Fact moved, Fact there) {
    return scene.found.facts().has(there.data(), moved.data())
        && (moved.subjects().isEmpty() || there.subjects().isEmpty() || moved.subjects().equals(there.subjects()));
  }

  private static Optional<Component> component(Scene scene, String name) {
    return scene.found.model().components().stream().filter(component -> component.name().equals(name)).findFirst();
  }

  /** Components through which the data came, the sending ones included. */
  List<Component> before() {
    return List.copyOf(before);
  }

  /** Components that have the data afterwards, the receiving ones first. */
  List<Component> after() {
    return List.copyOf(after);
  }

  /** Further moves of the data, of whatever law. */
  List<Movement> onward() {
    return new ArrayList<>(onward);
  }
}
