package dev.landfall.render.diagram;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.landfall.assess.Assessment;
import dev.landfall.workspace.ModelFiles;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Models to draw, an engine to draw them with, and a look at what comes out. */
final class Pictures {

  static final Path CACHE = Path.of("target", "engine");
  static final EmbeddedGraphviz ENGINE = new EmbeddedGraphviz(Pictures::keep);
  private static final Workspace WORKSPACE = Workspace.open();

  private Pictures() {}

  /** Skips the test where V8 has no library for the machine; every other failure is one. */
  static String svg(Assessment assessment) {
    return svg(assessment, DiagramOptions.DEFAULT);
  }

  static String svg(Assessment assessment, DiagramOptions options) {
    try {
      return Diagram.svg(assessment, options, ENGINE);
    } catch (DiagramException e) {
      return e.reason() == DiagramException.Reason.NO_ENGINE ? abort(e.getMessage()) : fail(e);
    }
  }

  private static String fail(DiagramException e) {
    throw e;
  }

  static Assessment sample(String name) {
    return WORKSPACE.analyse(Path.of("samples", name), Workspace.Options.asTheModelSays(LocalDate.EPOCH)).assessment().orElseThrow();
  }

  static Assessment model(Path folder, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("main.land"), text);
    var analysis = WORKSPACE.analyse(ModelFiles.read(file), Workspace.Options.asTheModelSays(LocalDate.EPOCH));
    return analysis.assessment().orElseThrow(() -> new IllegalArgumentException(analysis.diagnostics().toString()));
  }

  static Path keep(String name, byte[] content) {
    try {
      Path file = Files.createDirectories(CACHE).resolve(name);
      return Files.exists(file) && Files.size(file) == content.length ? file : Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails where the text is not well-formed or declares a document type. */
  static Document parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  static List<Element> elements(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  static List<Element> groups(Document svg, String classes) {
    return elements(svg.getDocumentElement(), "g").stream().filter(g -> g.getAttribute("class").startsWith(classes)).toList();
  }

  /** Components that hold no others, and people. */
  static List<Element> components(Document svg) {
    return groups(svg, "component ").stream().filter(g -> !g.getAttribute("transform").isEmpty()).toList();
  }

  static List<Element> frames(Document svg) {
    return elements(svg.getDocumentElement(), "g").stream().filter(g -> g.getAttribute("class").endsWith(" frame")).toList();
  }

  static DiagramOptions limitedTo(Duration limit) {
    return DiagramOptions.DEFAULT.within(limit).towards(DiagramOptions.Direction.LEFT_TO_RIGHT);
  }
}
