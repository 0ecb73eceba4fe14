package dev.landfall.document;

/** What to ask, and whom, where a fact is not known. */
public final class Questions {

  private static final String OTHER = "other";

  private final Phrases words;
  private final Names names;

  public Questions(String language, Names names) {
    this.words = Phrases.of("words", language);
    this.names = names;
  }

  /** @param fact as reports name it: {@code AcmeCN.ciio} */
  public Said.Blank of(String fact) {
    int dot = fact.lastIndexOf('.');
    String key = fact.substring(dot + 1).replaceFirst("\\(.*", "");
    return words.has("question." + key) ? of(key, dot < 0 ? fact : fact.substring(0, dot))
        : new Said.Blank(words.say("question." + OTHER, fact), words.say("who." + OTHER));
  }

  /** @param name of what a fact of that kind is not known of */
  public Said.Blank of(String key, String name) {
    return new Said.Blank(words.say("question." + key, names.title(name)), words.say("who." + key));
  }
}
