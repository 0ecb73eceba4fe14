package dev.landfall.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landfall.testing.Papers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogoTest {

  @Test
  void aPictureTellsItsSize() {
    Logo logo = new Logo(Papers.png(300, 100));
    assertThat(logo.width()).isEqualTo(300);
    assertThat(logo.height()).isEqualTo(100);
    assertThat(logo.png()).isEqualTo(Papers.png(300, 100));
  }

  @Test
  void whatIsNoPictureIsRefused() {
    byte[] flat = Papers.png(3, 3);
    Arrays.fill(flat, 20, 24, (byte) 0);
    assertThat(List.of(new byte[0], "<svg onload='x'/>".repeat(9).getBytes(StandardCharsets.UTF_8), Arrays.copyOf(Papers.png(3, 3), 20), flat))
        .allSatisfy(bytes -> assertThatThrownBy(() -> new Logo(bytes)).isInstanceOf(IllegalArgumentException.class));
  }
}
