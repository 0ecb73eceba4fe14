package dev.landfall.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {

  private static BufferedImage paint(String content) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(PngWriter.write(
        "<svg viewBox=\"0 0 100 40\"><rect width=\"100\" height=\"40\" fill=\"#ffffff\"/>" + content + "</svg>")));
  }

  private static String text(String words) {
    return "<text x=\"4\" y=\"28\"><tspan font-size=\"20\" fill=\"#000000\">" + words + "</tspan></text>";
  }

  /** Dots that are not of the paper. */
  private static long ink(BufferedImage image) {
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) != 0xFFFFFF).count();
  }

  @Test
  void aSampleIsTwiceAsLargeAsItsPoints() throws IOException {
    String svg = Pictures.svg(Pictures.sample("retail"));
    String[] box = Pictures.parse(svg).getDocumentElement().getAttribute("viewBox").split(" ");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngWriter.write(svg)));
    assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(box[2]));
    assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(box[3]));
    assertThat(ink(image)).isGreaterThan(image.getWidth() * image.getHeight() / 20L);
  }

  @Test
  void shapesStandWhereTheyShould() throws IOException {
    BufferedImage image = paint("<g transform=\"translate(10 5)\"><rect width=\"20\" height=\"10\" fill=\"#b3151f\"/></g>"
        + "<path transform=\"translate(50 10)\" d=\"M0 0h10v10h-10z\" fill=\"none\" stroke=\"#17693f\" stroke-width=\"2\"/>"
        + "<circle cx=\"80\" cy=\"20\" r=\"5\" fill=\"#1b5faa\"/>");
    assertThat(image.getRGB(40, 20) & 0xFFFFFF).isEqualTo(0xB3151F);
    assertThat(image.getRGB(18, 20) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(image.getRGB(100, 30) & 0xFFFFFF).isEqualTo(0x17693F);
    assertThat(image.getRGB(110, 30) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(image.getRGB(160, 40) & 0xFFFFFF).isEqualTo(0x1B5FAA);
  }

  /** Arabic letters join: the same letters apart take more room and other ink. */
  @Test
  void arabicIsShaped() throws IOException {
    long joined = ink(paint(text("ببب")));
    long apart = ink(paint(text("ب\u200Cب\u200Cب")));
    assertThat(joined).isPositive().isNotEqualTo(apart);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orders", "会员资料", "عملاء"})
  void everyScriptLeavesInk(String words) throws IOException {
    assertThat(ink(paint(text(words)))).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({
    "M0 0H10V10H0Z, 0, 0, 10, 10", "m5 5l10 0 0 10z, 5, 5, 10, 10", "M0 5A5 5 0 0 1 10 5, 0, 0, 10, 5", "M0 5A5 5 0 0 0 10 5, 0, 5, 10, 5",
    "M0 0C0 0 10 10 10 10, 0, 0, 10, 10", "M2 0a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2, 2, 0, 2, 8"})
  void pathsCoverTheirBounds(String course, double x, double y, double width, double height) {
    Path2D path = SvgPath.of(course);
    Rectangle2D bounds = path.getBounds2D();
    assertThat(bounds.getX()).isCloseTo(x, within(0.01));
    assertThat(bounds.getY()).isCloseTo(y, within(0.01));
    assertThat(bounds.getWidth()).isCloseTo(width, within(0.01));
    assertThat(bounds.getHeight()).isCloseTo(height, within(0.01));
  }
}
