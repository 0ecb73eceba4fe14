package dev.landfall.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Text stays in its box, by the widths of fonts as they are and not by our own measure. */
class FitTest {

  /** Advance of an ideograph in every CJK font, and more than that of any Latin letter in Arial, by the font's size. */
  private static final double IDEOGRAPH = 1.0;

  private static final String MODEL = """
      system "宽度" {
        as of 2026-11-01
        laws pipl, gdpr
      }
      party 上海公司 "艾克美（上海）国际贸易有限公司" in CN not ciio
      party Acme "WWWWW MMMMM GmbH" in DE
      location 宁夏 = aws:cn-northwest-1
      subjects 会员 "会员俱乐部的全体会员和家属" in CN count 880k
      data 联系方式 is contact of 会员
      data 人脸特征数据 is biometric of 会员
      service 会员俱乐部 at 宁夏 by 上海公司 {
        store 会员资料数据库 "存放会员资料" holds 联系方式, 人脸特征数据
        queue 消息队列
      }
      store WWWWWMMMMMWWWWWMMMMM at DE by Acme
      会员 -> 会员俱乐部.会员资料数据库: 联系方式, 人脸特征数据
      会员俱乐部.会员资料数据库 -> WWWWWMMMMMWWWWWMMMMM: 联系方式, 人脸特征数据 as 每晚导出会员资料
      """;

  @Test
  void textFitsItsNodeAndItsLabel(@TempDir Path folder) throws IOException {
    Document svg = Pictures.parse(Pictures.svg(Pictures.model(folder, MODEL)));
    List<Element> nodes = Pictures.components(svg);
    assertThat(nodes).hasSize(4).allSatisfy(node -> assertFits(node, 0, outlineWidth(node)));
    assertThat(Pictures.groups(svg, "label ")).hasSize(2).allSatisfy(label -> {
      Element box = Pictures.elements(label, "rect").getFirst();
      assertFits(label, number(box, "x"), number(box, "x") + number(box, "width"));
    });
  }

  @Test
  void headersFitTheirBoxes(@TempDir Path folder) throws IOException {
    Document svg = Pictures.parse(Pictures.svg(Pictures.model(folder, MODEL)));
    List<Element> frames = Pictures.frames(svg).stream().map(g -> Pictures.elements(g, "rect").getFirst()).toList();
    List<Element> headers = Pictures.elements(svg.getDocumentElement(), "text").stream()
        .filter(text -> !text.getAttribute("paint-order").isEmpty()).toList();
    assertThat(headers).hasSizeGreaterThanOrEqualTo(6).allSatisfy(text -> assertThat(frames).anySatisfy(frame -> {
      assertThat(number(text, "x")).isGreaterThan(number(frame, "x"));
      assertThat(number(text, "x") + width(text)).isLessThan(number(frame, "x") + number(frame, "width"));
      assertThat(number(text, "y")).isBetween(number(frame, "y"), number(frame, "y") + number(frame, "height"));
    }));
  }

  private static void assertFits(Element group, double left, double right) {
    assertThat(Pictures.elements(group, "text")).isNotEmpty().allSatisfy(text -> {
      assertThat(number(text, "x")).isGreaterThan(left);
      assertThat(number(text, "x") + width(text)).as(text.getTextContent()).isLessThan(right);
    });
  }

  private static double width(Element text) {
    return Pictures.elements(text, "tspan").stream()
        .mapToDouble(run -> run.getTextContent().codePoints().mapToDouble(FitTest::advance).sum() * number(run, "font-size"))
        .sum();
  }

  /** Of Arial, bold, for the letters of the model; upper bounds for the others. */
  private static double advance(int c) {
    return Character.isIdeographic(c) || c > 0xFF00 ? IDEOGRAPH : c == 'W' ? 0.944 : c == 'M' ? 0.833 : c == ' ' ? 0.278 : 0.62;
  }

  private static double outlineWidth(Element node) {
    Element box = Pictures.elements(node, "rect").stream().findFirst().orElse(null);
    if (box != null) {
      return number(box, "width");
    }
    Element outline = Pictures.elements(node, "path").getFirst();
    return outline.getAttribute("d").contains("H")
        ? numberAfter(outline.getAttribute("d"), "H") + Scene.Node.BULGE
        : 2 * number(Pictures.elements(node, "ellipse").getFirst(), "rx");
  }

  private static double numberAfter(String course, String command) {
    return Double.parseDouble(course.substring(course.indexOf(command) + 1).split("[ A-Z]")[0]);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
