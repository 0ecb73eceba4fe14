package dev.landfall.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void objectsListsAndWords() {
    assertThat(Json.object("{\"a\": [1, 2.5, true, null, []], \"b\": {\"c\": \"x\\n\\\"\\u4e2d\\/\"}, \"d\": {}}"))
        .isEqualTo(Map.of("a", List.of("1", "2.5", "true", "null", List.of()), "b", Map.of("c", "x\n\"中/"), "d", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"a\"", "{\"a\":", "{\"a\": }", "{\"a\": [", "{\"a\": \"", "{\"a\": \"\\", "{\"a\": \"\\u12",
      "{a: 1}"})
  void whatIsNoObjectIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Json.object(text));
  }

  @Test
  void depthHasAnEnd() {
    assertThatIllegalArgumentException().isThrownBy(() -> Json.object("{\"a\": " + "[".repeat(100_000)));
  }
}
