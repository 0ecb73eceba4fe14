package dev.landfall.assess.verdict;

import java.util.Collection;
import java.util.List;

/** Says in words, as terminals and programs read them, what was taken as true. */
public final class AssumptionWording {

  private AssumptionWording() {}

  public static String word(Assumption assumption) {
    return switch (assumption) {
      case Assumption.OfRule rule -> rule.sentences().get("en");
      case Assumption.LawOfCountry law ->
          "`" + law.party().name() + "` is taken to be subject to the commercial data law of its country";
      case Assumption.OfReading reading -> "reads " + reading.reading().document().title() + ": " + (reading.on() ? "on" : "off")
          + (reading.chosen() ? " (chosen)" : " (default)");
      case Assumption.RunsAlone alone ->
          "`" + alone.component().name() + "` runs " + alone.offer().title() + " by itself and sends nothing to whom it comes from"
              + alone.offer().licence().map(licence -> " (licence: " + licence + ")").orElse("") + ".";
    };
  }

  public static List<String> words(Collection<Assumption> assumptions) {
    return assumptions.stream().map(AssumptionWording::word).toList();
  }
}
