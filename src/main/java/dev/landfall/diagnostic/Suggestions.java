package dev.landfall.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Did-you-mean over the names that are in scope. */
public final class Suggestions {

  /** More names than these are a list and not a help. */
  public static final int MOST = 3;

  /** Nobody mistypes longer names by hand; this also bounds the time that a hostile name can cost. */
  private static final int LONGEST = 96;

  private static final int SHORTEST_PREFIX = 3;

  private Suggestions() {}

  /**
   * The names that may have been meant, the likeliest first: the same but for the case, the same last part
   * ({@code Orders} for {@code Shop.Orders}), a few letters away, one of its words ({@code card} for
   * {@code payment_card}), one the beginning of the other. How many letters depends on the length. The order of the candidates does not matter, and repeated ones count once.
   *
   * @return at most {@link #MOST} names, none of them {@code wrong} itself
   */
  public static List<String> nearest(String wrong, Collection<String> candidates) {
    if (wrong.isEmpty() || wrong.length() > LONGEST) {
      return List.of();
    }
    Wanted wanted = new Wanted(fold(wrong));
    List<Scored> near =
        candidates.stream()
            .filter(candidate -> candidate.length() <= 2 * LONGEST && !candidate.equals(wrong))
            .map(candidate -> new Scored(wanted.score(fold(candidate)), candidate))
            .filter(scored -> scored.score < Wanted.NOT_NEAR)
            .distinct()
            .sorted(Scored.BEST_FIRST)
            .toList();
    return near.stream().takeWhile(s -> s.isAsGoodAs(near.getFirst())).limit(MOST).map(Scored::name).toList();
  }

  /** The help for a name that is not found; {@code none} says what to do where nothing is near. */
  public static String sentence(String wrong, Collection<String> candidates, String none) {
    return sentence(nearest(wrong, candidates), none);
  }

  /** The question that offers these names: none, one and many are three different sentences. */
  public static String sentence(List<String> names, String none) {
    return names.isEmpty() ? none : "did you mean " + Words.either(names) + "?";
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private record Scored(int score, String name) {

    static final Comparator<Scored> BEST_FIRST = Comparator.comparingInt(Scored::score).thenComparing(Scored::name);

    /** Where only the case is wrong nothing else is meant; otherwise one letter more is still a fair guess. */
    boolean isAsGoodAs(Scored best) {
      return best.score == Wanted.SAME_BUT_FOR_CASE ? score == best.score : score <= best.score + Wanted.LETTER;
    }
  }

  /** The name as it was written, in lower case. A score is small where the candidate is near. */
  private record Wanted(String wrong) {

    static final int SAME_BUT_FOR_CASE = 0;
    static final int SAME_LAST_PART = 1;
    static final int LETTER = 2;
    static final int WORD = 3;
    static final int PREFIX = 5;
    static final int NOT_NEAR = Integer.MAX_VALUE;

    int score(String candidate) {
      if (candidate.equals(wrong)) {
        return SAME_BUT_FOR_CASE;
      }
      if (!wrong.endsWith(".") && lastPart(candidate).equals(lastPart(wrong))) {
        return SAME_LAST_PART;
      }
      int most = mostLetters(Math.max(wrong.length(), candidate.length()));
      int letters = EditDistance.within(most, wrong, candidate);
      if (letters <= most) {
        return letters * LETTER;
      }
      if (isWord(wrong, candidate)) {
        return WORD;
      }
      return isBeginning(wrong, candidate) || isBeginning(candidate, wrong) ? PREFIX : NOT_NEAR;
    }

    /** In short names each letter is half of the meaning, in ideographs too, but there nothing else could be near. */
    private int mostLetters(int length) {
      if (wrong.length() < SHORTEST_PREFIX) {
        return wrong.length() == 2 && wrong.charAt(0) > 0x7F ? 1 : 0;
      }
      return Math.min(4, (length + 1) / 3);
    }

    private static boolean isWord(String part, String whole) {
      return part.length() >= SHORTEST_PREFIX && ('_' + whole + '_').contains('_' + part + '_');
    }

    private static boolean isBeginning(String shorter, String longer) {
      return shorter.length() >= SHORTEST_PREFIX
          && 3 * shorter.length() >= longer.length()
          && longer.startsWith(shorter);
    }

    private static String lastPart(String name) {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }
}
