package dev.landfall.render.json;

import dev.landfall.law.WordTree;

/** A list of words, as JSON; {@code special} says by which term which law takes special care of data of that class. */
public final class WordsJson {

  private WordsJson() {}

  public static String of(WordTree tree) {
    return JsonText.of(json -> json.object(fields -> fields.text("landfall", CheckJson.VERSION)
        .text("asOf", tree.day().toString()).text("list", tree.list())
        .objects("words", tree.words(), (one, word) -> one.text("name", word.entry().name()).text("parent", word.entry().parent())
            .byLanguage("titles", word.entry().titles())
            .object("special", special -> word.special().forEach(regime -> special.text(regime, tree.terms().get(regime).name()))))));
  }
}
