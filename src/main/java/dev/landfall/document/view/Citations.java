package dev.landfall.document.view;

import dev.landfall.document.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citations as a language writes them. Packs cite in English; {@code document/works.LANG.csv} has what a work is called
 * elsewhere and in which numerals its articles are counted. What is not a known work with its articles stays as the pack
 * has it.
 */
final class Citations {

  private static final Pattern ARTICLES = Pattern.compile("(.*?) [Aa]rt\\.? (\\d.*)");
  private static final Pattern ARTICLE =
      Pattern.compile("(\\d+)(?:\\((\\d+)\\))?(?:\\(([a-z])\\))?(?:-\\((\\d+)\\))?(?: (first|second|last) paragraph)?");
  private static final int TEN = 10;

  private record Work(String title, String numerals) {}

  private final Map<String, Work> works = new LinkedHashMap<>();
  private final Phrases words;

  private Citations(List<List<String>> works, Phrases words) {
    works.forEach(row -> this.works.put(row.get(0), new Work(row.get(1), row.get(2))));
    this.words = words;
  }

  static Citations in(String language) {
    List<List<String>> works = Rows.of("/document/works." + language + ".csv").orElse(List.of());
    return new Citations(works, works.isEmpty() ? null : Phrases.of("citations", language));
  }

  String of(String citation) {
    if (works.containsKey(citation)) {
      return works.get(citation).title();
    }
    Matcher told = ARTICLES.matcher(citation);
    return told.matches() && works.containsKey(told.group(1)) ? of(works.get(told.group(1)), told.group(2)).orElse(citation) : citation;
  }

  private Optional<String> of(Work work, String told) {
    List<String> articles = new ArrayList<>();
    for (String one : told.split(", ")) {
      Matcher article = ARTICLE.matcher(one);
      if (!article.matches()) {
        return Optional.empty();
      }
      articles.add(article(article, work.numerals()));
    }
    return Optional.of(work.title() + String.join(words.say("and"), articles));
  }

  private String article(Matcher told, String numerals) {
    StringBuilder article = new StringBuilder(words.say(numerals + ".article", number(told.group(1), numerals)));
    if (told.group(2) != null) {
      article.append(words.say(numerals + ".part", number(told.group(2), numerals)));
    }
    if (told.group(3) != null) {
      article.append(words.say(numerals + ".letter", told.group(3)));
    }
    if (told.group(4) != null) {
      article.append(words.say(numerals + ".to", number(told.group(4), numerals)));
    }
    return told.group(5) == null ? article.toString() : article.append(words.say(told.group(5))).toString();
  }

  private String number(String digits, String numerals) {
    return numerals.equals("han") ? han(Integer.parseInt(digits)) : digits;
  }

  /** Up to the thousands: the numerals are those from nought to nine, then ten, hundred, thousand. */
  private String han(int number) {
    String numerals = words.say("numerals");
    StringBuilder written = new StringBuilder();
    boolean gap = false;
    for (int unit = 1000, rank = TEN + 2; unit > 0; unit /= TEN, rank--) {
      int digit = number / unit % TEN;
      if (digit == 0) {
        gap = !written.isEmpty();
        continue;
      }
      if (gap) {
        written.append(numerals.charAt(0));
        gap = false;
      }
      if (!(unit == TEN && digit == 1 && written.isEmpty())) {
        written.append(numerals.charAt(digit));
      }
      if (unit > 1) {
        written.append(numerals.charAt(rank));
      }
    }
    return written.toString();
  }
}
