package dev.landfall.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static final List<String> NAMES =
      List.of(
          "Orders", "Profiles", "Shop.Web", "Shop.Orders", "Contact", "Fulfilment", "Marketing", "个人信息", "AcmeDE",
          "AcmeCN");

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "orders, Orders",
    "Oders, Orders",
    "Ordres, Orders",
    "Contcat, Contact",
    "Web, Shop.Web",
    "Club.Web, Shop.Web",
    "Shop.Order, Shop.Orders",
    "Fulfil, Fulfilment",
    "个人信自, 个人信息",
    "ACMEDE, AcmeDE",
  })
  void theNearest(String wrong, String meant) {
    assertEquals(meant, Suggestions.nearest(wrong, NAMES).getFirst());
  }

  @ParameterizedTest
  @CsvSource({"Warehouse", "Xy", "Q", "Member", "中国"})
  void nothingIsNear(String wrong) {
    assertEquals(List.of(), Suggestions.nearest(wrong, NAMES));
  }

  /** A whole word of the name, before names that only begin or end alike. */
  @Test
  void oneOfItsWords() {
    List<String> names = List.of("payment_card", "car", "location_track", "education", "medical_care");
    assertEquals(List.of("car", "payment_card"), Suggestions.nearest("card", names));
    assertEquals(List.of("location_track"), Suggestions.nearest("location", names));
    assertEquals(List.of("payment_card"), Suggestions.nearest("payment", names));
    assertEquals(List.of(), Suggestions.nearest("men", names));
  }

  @Test
  void shortNamesAreNotGuessed() {
    assertEquals(List.of(), Suggestions.nearest("UK", List.of("US", "UA", "GB", "SK")));
    assertEquals(List.of("UK"), Suggestions.nearest("uk", List.of("US", "UA", "UK")));
  }

  @Test
  void noneOneAndManyAreThreeSentences() {
    String none = "no `party` is declared yet";
    assertEquals(none, Suggestions.sentence("AcmeFR", List.of(), none));
    assertEquals("did you mean `Orders`?", Suggestions.sentence("Oders", NAMES, none));
    assertEquals("did you mean `AcmeCN` or `AcmeDE`?", Suggestions.sentence("AcmeFR", NAMES, none));
    assertEquals("did you mean `A`, `B` or `C`?", Suggestions.sentence(List.of("A", "B", "C"), none));
  }

  @Test
  void atMostThreeInAnyOrderOfTheCandidates() {
    List<String> names = new ArrayList<>(List.of("Shop1", "Shop2", "Shop3", "Shop4", "Shop5", "Shop1"));
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(names, new Random(round));
      assertEquals(List.of("Shop1", "Shop2", "Shop3"), Suggestions.nearest("Shop", names));
    }
  }

  @Test
  void theNameItselfIsNoSuggestion() {
    assertEquals(List.of(), Suggestions.nearest("Orders", List.of("Orders")));
  }

  @Test
  void manyAndHugeNamesCostLittle() {
    List<String> names = new ArrayList<>(IntStream.range(0, 100_000).mapToObj(i -> "Component" + i).toList());
    names.add("x".repeat(1_000_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertEquals("Component31415", Suggestions.nearest("Componet31415", names).getFirst());
          assertEquals(List.of(), Suggestions.nearest("x".repeat(1_000_001), names));
        });
  }

  /** Against the plain algorithm that fills the whole table. */
  @Test
  void theBandFindsTheSameDistance() {
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      String a = word(random);
      String b = word(random);
      int most = random.nextInt(5);
      int all = wholeTable(a, b);
      int within = EditDistance.within(most, a, b);
      assertEquals(Math.min(all, most + 1), Math.min(within, most + 1), a + " " + b + " within " + most);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int wholeTable(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
