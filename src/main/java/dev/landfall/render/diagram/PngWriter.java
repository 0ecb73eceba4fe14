package dev.landfall.render.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Paints one of our SVG documents: the few elements of which they consist, and no others.
 *
 * <p>Java's own painting joins the letters of Arabic and takes each script from a font that has it. Texts are set in whatever
 * sans serif the machine has.
 */
public final class PngWriter {

  /** Dots for one point; less where the picture would become too large to open. */
  private static final double SCALE = 2;
  private static final double MOST_DOTS = 60e6;

  private final Graphics2D paper;

  private PngWriter(Graphics2D paper) {
    this.paper = paper;
  }

  /**
   * @param svg of {@link Diagram}
   * @throws DiagramException if there are no fonts on this machine
   */
  public static byte[] write(String svg) {
    Element root = parse(svg);
    double[] size = Arrays.stream(root.getAttribute("viewBox").split(" ")).mapToDouble(Double::parseDouble).toArray();
    double scale = Math.min(SCALE, Math.sqrt(MOST_DOTS / (size[2] * size[3])));
    try {
      BufferedImage image = new BufferedImage((int) Math.ceil(size[2] * scale), (int) Math.ceil(size[3] * scale), BufferedImage.TYPE_INT_RGB);
      Graphics2D paper = image.createGraphics();
      paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      paper.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      paper.scale(scale, scale);
      new PngWriter(paper).children(root);
      paper.dispose();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException | InternalError | LinkageError e) {
      throw DiagramException.failed("Java cannot paint here (" + e.getMessage() + "); install a font, or draw SVG", e);
    }
  }

  private static Element parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not an SVG document of ours", e);
    }
  }

  private void children(Element parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    AffineTransform before = paper.getTransform();
    String transform = element.getAttribute("transform");
    if (!transform.isEmpty()) {
      double[] by = Arrays.stream(transform.replaceAll("[^-.\\d ]", "").split(" ")).mapToDouble(Double::parseDouble).toArray();
      paper.translate(by[0], by[1]);
    }
    paint(element);
    paper.setTransform(before);
  }

  private void paint(Element element) {
    switch (element.getTagName()) {
      case "g" -> children(element);
      case "rect" -> shape(element, rectangle(element));
      case "circle" -> shape(element, ellipse(element, number(element, "r"), number(element, "r")));
      case "ellipse" -> shape(element, ellipse(element, number(element, "rx"), number(element, "ry")));
      case "path" -> shape(element, SvgPath.of(element.getAttribute("d")));
      case "text" -> text(element);
      default -> { }
    }
  }

  private static Shape rectangle(Element e) {
    double round = 2 * number(e, "rx");
    return round == 0 ? new Rectangle2D.Double(number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height"))
        : new RoundRectangle2D.Double(number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height"), round, round);
  }

  private static Shape ellipse(Element e, double rx, double ry) {
    return new Ellipse2D.Double(number(e, "cx") - rx, number(e, "cy") - ry, 2 * rx, 2 * ry);
  }

  private void shape(Element element, Shape shape) {
    String fill = element.getAttribute("fill");
    if (!fill.equals("none")) {
      paper.setColor(fill.isEmpty() ? Color.BLACK : Color.decode(fill));
      paper.fill(shape);
    }
    if (isPainted(element.getAttribute("stroke"))) {
      paper.setColor(Color.decode(element.getAttribute("stroke")));
      paper.setStroke(stroke(element));
      paper.draw(shape);
    }
  }

  private static boolean isPainted(String colour) {
    return !colour.isEmpty() && !colour.equals("none");
  }

  private static BasicStroke stroke(Element element) {
    String width = element.getAttribute("stroke-width");
    int cap = element.getAttribute("stroke-linecap").equals("round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    int join = element.getAttribute("stroke-linejoin").equals("round") ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
    return new BasicStroke(width.isEmpty() ? 1 : Float.parseFloat(width), cap, join, 10, dashes(element.getAttribute("stroke-dasharray")), 0);
  }

  private static float[] dashes(String lengths) {
    if (lengths.isEmpty()) {
      return null;
    }
    String[] parts = lengths.split(" ");
    float[] dashes = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      dashes[i] = Float.parseFloat(parts[i]);
    }
    return dashes;
  }

  // ---------------------------------------------------------------- text

  private record Run(String text, Font font, Color colour) {}

  /** One line, whose runs are one paragraph for scripts that run the other way. */
  private void text(Element element) {
    List<Run> runs = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element span && !span.getTextContent().isEmpty()) {
        runs.add(run(span));
      }
    }
    if (runs.isEmpty()) {
      return;
    }
    TextLayout layout = new TextLayout(styled(runs).getIterator(), paper.getFontRenderContext());
    float x = (float) number(element, "x");
    float y = (float) number(element, "y");
    if (isPainted(element.getAttribute("stroke"))) {
      paper.setColor(Color.decode(element.getAttribute("stroke")));
      paper.setStroke(stroke(element));
      paper.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
    }
    layout.draw(paper, x, y);
  }

  private static Run run(Element span) {
    Font font = new Font(Font.SANS_SERIF, span.getAttribute("font-weight").isEmpty() ? Font.PLAIN : Font.BOLD, 1)
        .deriveFont((float) number(span, "font-size"));
    return new Run(span.getTextContent(), font, Color.decode(span.getAttribute("fill")));
  }

  private static AttributedString styled(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    AttributedString styled = new AttributedString(text.toString());
    styled.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
    int at = 0;
    for (Run run : runs) {
      styled.addAttribute(TextAttribute.FONT, run.font(), at, at + run.text().length());
      styled.addAttribute(TextAttribute.FOREGROUND, run.colour(), at, at + run.text().length());
      at += run.text().length();
    }
    return styled;
  }

  private static double number(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }
}
