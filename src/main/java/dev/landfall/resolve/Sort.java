package dev.landfall.resolve;

import java.util.Locale;

/** What a name can be a name of. Endpoints share one namespace, because flows name both. */
enum Sort {
  PARTY("party"),
  LOCATION("location"),
  ENDPOINT("component or group of subjects"),
  COMPONENT("component"),
  SUBJECTS("group of subjects"),
  DATA("data category"),
  PURPOSE("purpose"),
  SAFEGUARD("safeguard"),
  GROUP("group of parties"),
  LABEL("flow"),
  ANYTHING("declaration or flow");

  private final String words;

  Sort(String words) {
    this.words = words;
  }

  /** As a message says it, without an article. */
  String words() {
    return words;
  }

  String withArticle() {
    return ("aeio".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }

  /** The keyword that declares one. */
  String keyword() {
    return switch (this) {
      case ENDPOINT -> "component";
      case GROUP, LABEL, ANYTHING -> throw new IllegalStateException("no keyword declares " + this);
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
