package dev.landfall.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.testing.Papers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogoTest {

  @Test
  void aPictureTellsItsSize() {
    Logo logo = Logo.of(Papers.png(300, 100)).orElseThrow();
    assertThat(logo.width()).isEqualTo(300);
    assertThat(logo.height()).isEqualTo(100);
    assertThat(logo.png()).isEqualTo(Papers.png(300, 100));
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThat(Logo.of(new byte[0])).isEmpty();
    assertThat(Logo.of("<svg onload='x'/>".repeat(9).getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Logo.of(Arrays.copyOf(Papers.png(3, 3), 20))).isEmpty();
    assertThat(Logo.of(Arrays.copyOf(Papers.png(3, 3), Logo.LARGEST + 1))).isEmpty();
    byte[] flat = Papers.png(3, 3);
    Arrays.fill(flat, 20, 24, (byte) 0);
    assertThat(Logo.of(flat)).isEmpty();
  }
}
