package dev.landfall.render.report;

import dev.landfall.assess.Transfer;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The flows along the way of a transfer, so that a picture can show it. */
final class Ways {

  private record Hop(String from, String to) {}

  private final Map<Hop, List<String>> flows = new HashMap<>();

  Ways(Model model) {
    for (Flow flow : model.flows()) {
      flows.computeIfAbsent(new Hop(flow.source().name(), flow.target().name()), hop -> new ArrayList<>()).add(flow.name());
    }
  }

  /** Names of flows, its own the last. */
  List<String> of(Transfer transfer) {
    List<String> way = new ArrayList<>();
    List<String> path = transfer.path();
    for (int i = 0; i + 2 < path.size(); i++) {
      way.addAll(flows.getOrDefault(new Hop(path.get(i), path.get(i + 1)), List.of()));
    }
    way.add(transfer.flow().name());
    return way;
  }
}
