package dev.landfall.document;

import dev.landfall.assess.verdict.Assumption;
import java.util.Map;

/** Says in one language what was taken as true. */
public final class Assumptions {

  private final Phrases words;

  private Assumptions(Phrases words) {
    this.words = words;
  }

  public static Assumptions in(String language) {
    return new Assumptions(Phrases.of("assumptions", language));
  }

  public String say(Assumption assumption) {
    return switch (assumption) {
      case Assumption.OfRule rule -> words.say("rule", mine(rule.sentences(), ""));
      case Assumption.LawOfCountry law -> words.say("law-of-country", law.party().titleOrName());
      case Assumption.OfReading reading -> words.say("reading", mine(reading.reading().document().titles(), reading.reading().name()),
          words.say(reading.on() ? "reading.on" : "reading.off"), words.say(reading.chosen() ? "reading.chosen" : "reading.default"));
      case Assumption.RunsAlone alone -> words.say("runs-alone", alone.component().title().orElse(alone.component().name()),
          mine(alone.offer().titles(), alone.offer().name()), alone.offer().licence().orElse("–"));
    };
  }

  private String mine(Map<String, String> texts, String otherwise) {
    return texts.getOrDefault(words.language(), texts.getOrDefault("en", otherwise));
  }
}
