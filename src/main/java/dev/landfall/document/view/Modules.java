package dev.landfall.document.view;

import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Need;
import dev.landfall.document.template.Flag;
import dev.landfall.model.Flow;
import dev.landfall.model.Safeguard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** The transfers of one pair by the module of an instrument that their roles give; a pair may need several. */
final class Modules {

  private final Scene scene;

  Modules(Scene scene) {
    this.scene = scene;
  }

  List<Map<String, Object>> of(Collection<Transfer> transfers) {
    SortedMap<Integer, List<Transfer>> byModule = new TreeMap<>();
    transfers.forEach(transfer -> transfer.needs().stream().filter(need -> need.module().isPresent())
        .map(need -> need.module().getAsInt()).distinct()
        .forEach(module -> byModule.computeIfAbsent(module, m -> new ArrayList<>()).add(transfer)));
    List<Map<String, Object>> views = new ArrayList<>();
    byModule.forEach((module, all) -> views.add(view(module, all)));
    return views;
  }

  private Map<String, Object> view(int module, List<Transfer> transfers) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", scene.words.derived(Integer.toString(module), "roles"));
    view.put("name", view.get("text"));
    Transfer first = transfers.getFirst();
    view.put("exporterRole", Movements.exporterRole(first).map(role -> scene.words.coded("role", role, "roles")));
    view.put("importerRole", Movements.importerRole(first).map(role -> scene.words.coded("role", role, "roles")));
    view.put("transfers", scene.transfers(transfers));
    List<Map<String, Object>> data = scene.data(transfers);
    view.put("data", data);
    view.put("specialData", data.stream().filter(one -> one.get("special") instanceof Flag special && special.yes()).toList());
    view.put("subjects", Movements.groups(transfers).stream().map(scene.people::of).toList());
    view.put("purposes", transfers.stream().map(Transfer::flow).distinct().flatMap((Flow flow) -> flow.purposes().stream()).distinct()
        .map(scene.movements::purpose).toList());
    SequencedSet<Safeguard> safeguards = new LinkedHashSet<>();
    transfers.forEach(transfer -> transfer.safeguards().stream().filter(safeguard -> hasModules(safeguard, transfer)).forEach(safeguards::add));
    view.put("safeguards", safeguards.stream().map(scene.papers::of).toList());
    view.put("stores", new Stores(scene, transfers).of(new Journey(scene, transfers)));
    return view;
  }

  private static boolean hasModules(Safeguard safeguard, Transfer transfer) {
    return transfer.needs().stream().filter(need -> need.module().isPresent()).map(Need::instrument).anyMatch(safeguard.instrument()::equals);
  }
}
