package dev.landfall.document.view;

import dev.landfall.assess.Part;
import dev.landfall.document.Names;
import dev.landfall.document.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the transfers are for, and the items of data that each purpose moves. */
final class Scenarios {

  private final Scene scene;

  Scenarios(Scene scene) {
    this.scene = scene;
  }

  List<Map<String, Object>> all() {
    List<Map<String, Object>> views = new ArrayList<>();
    for (Scenario scenario : Scenario.of(scene.topic.transfers(), scene.found.model())) {
      Map<String, Object> view = new LinkedHashMap<>();
      Said title = title(scenario);
      view.put("text", title);
      view.put("number", Integer.toString(views.size() + 1));
      view.put("title", title);
      view.put("purposes", scenario.purposes().stream().map(scene.movements::purpose).toList());
      view.put("flows", scenario.transfers().stream().map(transfer -> transfer.flow()).distinct()
          .<Said>map(flow -> Words.modelled(Names.of(flow), flow.span())).toList());
      view.put("transfers", scene.transfers(scenario.transfers()));
      view.put("items", scenario.items().stream().map(this::item).toList());
      view.put("unlisted", scenario.items().stream().filter(item -> !item.listed()).map(item -> Papers.data(item.of(), item.of().span())).toList());
      views.add(view);
    }
    return views;
  }

  private Said title(Scenario scenario) {
    return scenario.purposes().isEmpty() ? Words.modelled(Names.of(scenario.transfers().getFirst().flow()), scenario.transfers().getFirst().flow().span())
        : Words.modelled(scenario.purposes().stream().map(Names::of).collect(Collectors.joining(scene.words.say("comma"))),
            scenario.purposes().getFirst().span());
  }

  private Map<String, Object> item(Scenario.Item item) {
    Map<String, Object> view = new LinkedHashMap<>();
    Said name = Words.modelled(item.listed() ? item.name() : item.of().title().orElse(item.name()), item.of().span());
    view.put("text", name);
    view.put("name", name);
    view.put("listed", item.listed());
    view.put("category", Papers.data(item.of(), item.of().span()));
    view.put("classes", item.of().classes().stream().map(of -> scene.words.word("classes", of, item.of().span())).toList());
    view.put("special", scene.words.found(item.parts().stream().anyMatch(Part::special), "classes"));
    view.put("forms", item.parts().stream().map(Part::form).distinct().map(form -> scene.words.coded("form", form, "forms")).toList());
    view.put("description", Words.modelled(item.of().description(), item.of().span()));
    return view;
  }
}
