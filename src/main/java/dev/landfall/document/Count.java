package dev.landfall.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * On whose word the values of a text stand.
 *
 * @param blanks each question once, with how often it is asked
 */
public record Count(int modelled, int derived, int blank, SequencedMap<Said.Blank, Integer> blanks) {

  public static Count of(List<Block> blocks) {
    List<Said> said = blocks.stream().flatMap(Block::lines).flatMap(line -> line.parts().stream()).toList();
    SequencedMap<Said.Blank, Integer> blanks = new LinkedHashMap<>();
    said.stream().filter(Said.Blank.class::isInstance).forEach(one -> blanks.merge((Said.Blank) one, 1, Integer::sum));
    return new Count(number(said, Said.Modelled.class), number(said, Said.Derived.class), number(said, Said.Blank.class), blanks);
  }

  private static int number(List<Said> said, Class<? extends Said> kind) {
    return (int) said.stream().filter(kind::isInstance).count();
  }

  /** As templates see it. */
  public Map<String, Object> view() {
    return Map.of("modelled", modelled, "derived", derived, "blank", blank);
  }

  /** As templates see them. */
  public List<Object> questions() {
    List<Object> all = new ArrayList<>();
    blanks.forEach((one, times) -> all.add(Map.of("text", one.question(), "name", one.question(), "question", one.question(),
        "who", one.who(), "times", times)));
    return all;
  }
}
