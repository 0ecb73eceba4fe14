package dev.landfall.render.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Something to read. */
sealed interface Text {

  /** In each language of the page. */
  record Both(String en, String zh) implements Text {}

  /** Said in English only, whatever language is being read. */
  record English(String words) implements Text {}

  /** The same in every language: a name, a number, a day. */
  record Plain(String words) implements Text {}

  Text NONE = new Plain("");

  static Text both(String en, String zh) {
    return en.equals(zh) ? new Plain(en) : new Both(en, zh);
  }

  /** A sentence of the law, in each language in which it says it; none where it says nothing. */
  static Optional<Text> of(Map<String, String> sentences) {
    return Optional.ofNullable(sentences.get("en"))
        .map(en -> sentences.containsKey("zh") ? both(en, sentences.get("zh")) : english(en));
  }

  static Text english(String words) {
    return new English(words);
  }

  static Text plain(Object words) {
    return new Plain(words.toString());
  }

  default String en() {
    return switch (this) {
      case Both both -> both.en;
      case English english -> english.words;
      case Plain plain -> plain.words;
    };
  }

  default String zh() {
    return switch (this) {
      case Both both -> both.zh;
      case English english -> english.words;
      case Plain plain -> plain.words;
    };
  }

  default boolean isEmpty() {
    return en().isEmpty();
  }

  /** The same done to what is said in each language. */
  default Text map(Function<String, String> change) {
    return switch (this) {
      case Both both -> both(change.apply(both.en), change.apply(both.zh));
      case English english -> new English(change.apply(english.words));
      case Plain plain -> new Plain(change.apply(plain.words));
    };
  }

  default Text then(Text more) {
    return joined(List.of(this, more), NONE);
  }

  /** English only where nothing of it is said in another language. */
  static Text joined(List<? extends Text> texts, Text between) {
    String en = String.join(between.en(), texts.stream().map(Text::en).toList());
    String zh = String.join(between.zh(), texts.stream().map(Text::zh).toList());
    boolean plain = texts.stream().allMatch(text -> text instanceof Plain);
    if (!plain && texts.stream().noneMatch(text -> text instanceof Both)) {
      return new English(en);
    }
    return both(en, zh);
  }
}
