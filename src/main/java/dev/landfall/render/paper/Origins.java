package dev.landfall.render.paper;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Line;
import dev.landfall.document.Phrases;
import dev.landfall.document.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * On whose word the values of a document stand: a number for each place in the model, a letter for each rule or way by which
 * something was worked out, in the order in which they first appear.
 */
public final class Origins {

  private static final String NAME = "marks";

  private final Document document;
  private final Phrases words;
  private final SequencedMap<String, String> places = new LinkedHashMap<>();
  private final SequencedMap<String, String> ways = new LinkedHashMap<>();

  private Origins(Document document, Phrases words) {
    this.document = document;
    this.words = words;
  }

  public static Origins of(Document document) {
    Origins origins = new Origins(document, Phrases.of(NAME,
        Phrases.LANGUAGES.contains(document.language()) ? document.language() : Phrases.LANGUAGES.getFirst()));
    document.blocks().stream().flatMap(Block::lines).flatMap(line -> line.parts().stream()).forEach(origins::count);
    return origins;
  }

  private void count(Said said) {
    switch (said) {
      case Said.Modelled modelled -> places.computeIfAbsent(modelled.place(), place -> "[" + (places.size() + 1) + "]");
      case Said.Derived derived -> ways.computeIfAbsent(derived.by(), way -> "[" + letters(ways.size()) + "]");
      case Said.Plain plain -> { }
      case Said.Blank blank -> { }
    }
  }

  /** a, b, … z, aa, ab, … */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }

  /** What a line shows; neighbours that stand on one word share its mark. */
  public List<Piece> pieces(Line line) {
    List<Piece> pieces = new ArrayList<>();
    List<Said> parts = line.parts().stream().filter(part -> !Shown.of(part.text()).isEmpty()).toList();
    for (int i = 0; i < parts.size(); i++) {
      Said said = parts.get(i);
      if (said instanceof Said.Blank blank) {
        pieces.add(new Piece.Blank(Shown.of(blank.question()),
            blank.who().isEmpty() ? "" : words.say("who", Shown.of(blank.who()))));
        continue;
      }
      pieces.add(new Piece.Words(Shown.of(said.text())));
      Piece.Mark mark = mark(said);
      if (mark != null && (i + 1 == parts.size() || !mark.equals(mark(parts.get(i + 1))))) {
        pieces.add(mark);
      }
    }
    return pieces;
  }

  private Piece.Mark mark(Said said) {
    return switch (said) {
      case Said.Modelled modelled -> new Piece.Mark(places.get(modelled.place()), Shown.of(modelled.place()));
      case Said.Derived derived -> new Piece.Mark(ways.get(derived.by()), Shown.of(derived.by()));
      case Said.Plain plain -> null;
      case Said.Blank blank -> null;
    };
  }

  /** The head of each page: the title, and whom it is about. */
  public String running() {
    return Shown.of(document.about().isEmpty() ? document.title()
        : words.say("running", document.title(), String.join(words.say("comma"), document.about())));
  }

  /** What stands over {@link #lists}. */
  public String heading() {
    return words.say("heading");
  }

  /** What the marks mean, in small print at the end; nothing where there are none. */
  public List<String> lists() {
    List<String> lists = new ArrayList<>();
    if (!places.isEmpty()) {
      lists.add(words.say("places", list(places)));
    }
    if (!ways.isEmpty()) {
      lists.add(words.say("ways", list(ways)));
    }
    return lists;
  }

  private String list(Map<String, String> marks) {
    return String.join(words.say("semicolon"),
        marks.entrySet().stream().map(mark -> mark.getValue() + " " + Shown.of(mark.getKey())).toList());
  }

  /** Stands behind the label of a field. */
  public String colon() {
    return words.say("colon");
  }

  /** The foot of each page, its number put in for {@code {0}} and how many there are for {@code {1}}. */
  public String page() {
    return words.say("page", "{0}", "{1}");
  }
}
