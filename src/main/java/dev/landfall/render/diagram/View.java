package dev.landfall.render.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a picture is about, and with that what stands in what. */
public enum View {
  /** Everything: countries, in them places, in those who runs what. */
  SYSTEM,
  /** The borders: countries, in them parties with what they run, and what passes between them. */
  JURISDICTION,
  /** Who has what: parties with what they run, wherever that stands. */
  PARTY,
  /** The journey of one category of data. */
  DATA,
  /** The way of one transfer, from where its data began. */
  TRANSFER;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(View::word).toList();
  }

  /** @param word one of {@link #words} */
  public static View of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
