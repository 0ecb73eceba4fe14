package dev.landfall.document;

import dev.landfall.model.Component;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Subjects;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How things of a model are called in documents: by title and name. */
public final class Names {

  private final Map<String, String> titles = new HashMap<>();

  public Names(Model model) {
    model.purposes().forEach(purpose -> put(purpose.name(), purpose.title()));
    model.subjects().forEach(group -> put(group.name(), group.title()));
    model.components().forEach(component -> put(component.name(), component.title()));
    model.parties().forEach(party -> put(party.name(), party.title()));
  }

  private void put(String name, Optional<String> title) {
    title.filter(t -> !t.equals(name)).ifPresent(t -> titles.put(name, t));
  }

  public String title(String name) {
    String title = titles.get(name);
    return title == null ? name : title + " (" + name + ")";
  }

  public static String of(Party party) {
    return party.titleOrName();
  }

  public static String of(Component component) {
    return component.title().orElse(component.name());
  }

  public static String of(Subjects group) {
    return group.title().orElse(group.name());
  }

  public static String of(Purpose purpose) {
    return purpose.title().orElse(purpose.name());
  }

  public static String of(Flow flow) {
    return flow.name();
  }
}
