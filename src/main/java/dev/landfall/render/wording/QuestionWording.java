package dev.landfall.render.wording;

import dev.landfall.diagnostic.Words;
import dev.landfall.model.Location;
import dev.landfall.model.Model;
import java.util.List;

/** Asks for a fact that nobody told, and says how to tell it in a model. */
public final class QuestionWording {

  private QuestionWording() {}

  /**
   * @param fact as assessments name it: {@code AcmeCN.ciio}, {@code Members.count}; the last part says what is asked
   */
  public static String word(String fact, Model model) {
    int dot = fact.lastIndexOf('.');
    String name = Words.quoted(fact.substring(0, Math.max(dot, 0)));
    return switch (fact.substring(dot + 1)) {
      case "ciio" -> "Has " + name + " been notified that it operates critical information infrastructure? "
          + "Say `ciio` or `not ciio` on the party.";
      case "necessary" -> "Is the transfer necessary for " + name + "? "
          + "Say `necessary`, or `necessary for` an activity, or `not necessary` on the purpose.";
      case "count" -> count(fact.substring(0, Math.max(dot, 0)), name, model);
      case "host" -> "Who keeps the machines of " + name + "? Say `self_hosted` or `hosted by` a party on the component.";
      case "country" -> country(fact.substring(0, Math.max(dot, 0)), name, model);
      case "place" -> place(fact.substring(0, Math.max(dot, 0)), name, model);
      case "occasional" -> "Does " + name + " happen only now and then? Say `occasional` or `regular` on the flow.";
      case "exported" -> "How many different people do all exports of " + name + " concern? "
          + "Say `count` on its flows and groups as closely as you know.";
      case "handles" -> "Of how many individuals does " + name + " handle data in all? Say `handles` and a number on the party.";
      case "learns" -> "May the provider of " + name + " train models on what it is sent? "
          + "Say `learns` or `not learns` on the component.";
      case "operator" -> "Who runs " + name + "? Say `by` a party on the component.";
      default -> "What of " + Words.quoted(fact) + "? The model does not say.";
    };
  }

  private static String count(String name, String quoted, Model model) {
    boolean people = model.subjects().stream().anyMatch(group -> group.name().equals(name));
    return people
        ? "How many people are in " + quoted + "? Say `count` and a number, or bounds, on the group."
        : "Of how many people does " + quoted + " move data in a year? Say `count` and a number, or bounds, on the flow.";
  }

  /** What is written may lie in no one country, as a provider's global service does. */
  private static String place(String name, String quoted, Model model) {
    List<String> nowhere = model.components().stream().filter(component -> component.name().equals(name))
        .flatMap(component -> component.places().stream()).filter(place -> place.country().isEmpty()).map(Location::name).toList();
    return nowhere.isEmpty()
        ? "Where does " + quoted + " stand? Say `at` a location on the component."
        : "In which countries is " + Words.quoted(nowhere.getFirst()) + " for " + quoted + "? It lies in no one country; say `at` the places that are used.";
  }

  private static String country(String name, String quoted, Model model) {
    boolean people = model.subjects().stream().anyMatch(group -> group.name().equals(name));
    return people
        ? "In which country are " + quoted + "? Say `in` and a country on the group."
        : "In which country is " + quoted + " established? Say `in` and a country on the party.";
  }
}
