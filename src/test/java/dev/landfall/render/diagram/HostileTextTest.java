package dev.landfall.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.model.Component;
import dev.landfall.model.Counts;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Flow;
import dev.landfall.model.Host;
import dev.landfall.model.Location;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.testing.Assessments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Every text of a model is hostile. None becomes markup, none breaks DOT, none hides or turns what stands beside it. */
class HostileTextTest {

  private static final Set<String> ELEMENTS =
      Set.of("svg", "title", "desc", "g", "rect", "path", "circle", "ellipse", "text", "tspan");

  private static final Set<String> ATTRIBUTES = Set.of("xmlns", "class", "viewBox", "role", "aria-labelledby", "font-family",
      "id", "width", "height", "fill", "fill-opacity", "font-size", "font-weight", "x", "y", "xml:space", "transform", "rx", "ry",
      "r", "cx", "cy", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "paint-order", "d",
      "data-name", "data-flow", "data-transfers");

  /** Those that hold a name of the model; all others hold only words and numbers of ours. */
  private static final Set<String> NAMES = Set.of("data-name", "data-flow", "data-transfers");

  static final List<String> TEXTS = List.of(
      "<script>EVIL()</script>", "\"><g onload=\"EVIL()\">", "' EVIL='1", "]]><EVIL/>", "&EVIL; &#0; &lt;EVIL&gt;",
      "\\\"]; EVIL [label=\"x", "\\N \\G \\E EVIL \\", "<<TABLE><TR><TD>EVIL</TD></TR></TABLE>>", "}; EVIL -> EVIL; {",
      "EVIL\n/* */ // # \r\nEVIL", "EVIL\u0000\u0001\u001B[31m\u007F\u0085", "\u202EEVIL\u2066\u200F", "\uFFFE\uFFFFEVIL\uD800",
      "EVIL ".repeat(2000), "國EVIL".repeat(2500), "", " ", "…\u0301\u0301EVIL", "﷽﷽﷽EVIL", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67EVIL",
      "العربية EVIL עברית", "<!--EVIL-->", "<?EVIL?>", "javascript:EVIL", "${EVIL}", "%s%n%d EVIL");

  /** Words: letters, digits, signs above ASCII, numbers of signs, ends of lines. */
  private static final String WORDS = "\"(?:[A-Za-z0-9 ,]|[^\\x00-\\x7F]|#\\d+;|<br/>|[!?] )*\"";

  private static final String MERMAID_LINE = " *(?:flowchart LR|subgraph cluster_\\d+\\[" + WORDS + "\\]|end"
      + "|[ng]\\d+[\\[({]{1,2}" + WORDS + "[\\])}]{1,2}:::\\w+|\\w+ --[>o]\\|" + WORDS + "\\| \\w+"
      + "|class cluster_\\d+ \\w+|linkStyle \\d+ [\\w#:,. -]+|classDef \\w+ [\\w#:,. -]+)";

  private static final String PLANTUML_LINE = "(?: *\\w+ \"" + "(?:[A-Za-z0-9 ,]|[^\\x00-\\x7F]|<U\\+[0-9A-F]{4}>|\\\\n|[!?] )*"
      + "\" as \\w+ #[\\w;:.]+(?: \\{)?|(?:title|footer|\\w+ -\\[[#\\w,=]+\\]-[>0] \\w+ :) "
      + "(?:[A-Za-z0-9 ,]|[^\\x00-\\x7F]|<U\\+[0-9A-F]{4}>|\\\\n|[!?] )*)";

  @ParameterizedTest
  @FieldSource("TEXTS")
  void staysText(String evil) {
    assertHarmless(Pictures.svg(model(evil)));
    assertHarmless(Pictures.svg(Assessments.full(evil)));
  }

  /** In quotes, and of signs that mean something only their numbers. */
  @ParameterizedTest
  @FieldSource("TEXTS")
  void staysTextInMermaid(String evil) {
    String chart = Diagram.mermaid(model(evil), DiagramOptions.DEFAULT).text();
    assertThat(chart.lines().filter(line -> !line.startsWith("%%")).skip(4)).allSatisfy(line -> assertThat(line).matches(MERMAID_LINE));
    assertThat(chart.lines().limit(3)).last().isEqualTo("---");
    assertThat(chart.lines().filter(line -> line.startsWith("%%"))).allSatisfy(line -> assertThat(line.substring(2)).doesNotContain("%", "{", "}"));
    assertThat(chart.lines().filter(line -> line.startsWith("title: "))).singleElement().asString()
        .matches("title: \"(?:[\\p{L}\\p{M}\\p{N} ,]|\\\\x[0-9A-F]{2}|[^\\x00-\\x7F])*\"");
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void staysTextInPlantUml(String evil) {
    String diagram = Diagram.plantUml(model(evil), DiagramOptions.DEFAULT).text();
    assertThat(diagram.lines()).startsWith("@startuml").endsWith("@enduml");
    assertThat(diagram.lines().skip(1).filter(line -> line.contains("EVIL"))).allSatisfy(line -> assertThat(line).matches(PLANTUML_LINE));
    assertThat(diagram.lines().skip(1).limit(diagram.lines().count() - 2)).noneMatch(line -> line.strip().startsWith("@") || line.contains("!include"));
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void staysTextInDot(String evil) {
    String dot = Diagram.dot(model(evil), DiagramOptions.DEFAULT).text();
    Layout layout = Layout.read(Pictures.ENGINE.layout(dot, java.time.Duration.ofSeconds(60)));
    assertThat(layout.nodes().keySet()).as("nodes that the text made").allMatch(id -> id.matches("[neg]\\d+|cluster_\\d+_self"));
    assertThat(layout.boxes().keySet()).allMatch(id -> id.matches("cluster_\\d+"));
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void staysTextInATable(String evil) {
    assertHarmless(SvgWriter.table(new SceneBuilder(model(evil), DiagramOptions.DEFAULT).scene(Grain.TABLE, List.of())));
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void isPainted(String evil) {
    assertThat(PngWriter.write(SvgWriter.table(new SceneBuilder(model(evil), DiagramOptions.DEFAULT).scene(Grain.TABLE, List.of()))))
        .startsWith(0x89, 'P', 'N', 'G');
  }

  private static void assertHarmless(String svg) {
    Document document = Pictures.parse(svg);
    assertThat(svg.length()).isLessThan(200_000);
    assertThat(svg.codePoints()).noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E || c == 0x2066);
    assertHarmless(document.getDocumentElement());
  }

  private static void assertHarmless(Element element) {
    assertThat(ELEMENTS).contains(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      assertThat(ATTRIBUTES).contains(attributes.item(i).getNodeName());
      if (!NAMES.contains(attributes.item(i).getNodeName())) {
        assertThat(attributes.item(i).getNodeValue()).doesNotContain("EVIL");
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeType()) {
        case Node.ELEMENT_NODE -> assertHarmless((Element) child);
        case Node.TEXT_NODE -> { }
        default -> throw new AssertionError("a node of type " + child.getNodeType());
      }
    }
  }

  /** Everything in it is called the same. */
  private static Assessment model(String evil) {
    Span span = new Span(new SourceFile("main.land", ""), 0, 0);
    Optional<String> title = Optional.of(evil);
    Party party = new Party(evil, title, title, List.of(), title, List.of(), Optional.empty(), false, false, List.of(),
        Set.of(), Set.of(), Optional.empty(), List.of(), title, title, List.of(), title, span);
    Location place = new Location(evil, title, title, title, Host.UNSAID, Optional.empty());
    Subjects people = new Subjects(evil, title, title, Counts.UNSAID, Optional.empty(), false, false, Optional.of(party), title, span);
    Data data = new Data(evil, title, new TreeSet<>(), new TreeSet<>(), List.of(), List.of(people), List.of(), List.of(), title, title, title, span);
    Component one = component(evil, "store", place, party, data, span);
    Component two = component(evil + "2", "component", place, party, data, span);
    Encryption key = new Encryption(Optional.of(party), Optional.of(place));
    Flow flow = new Flow(evil, true, one, two, Flow.Mode.SEND, List.of(data), List.of(), List.of(), Counts.UNSAID,
        Optional.of(key), Optional.of(key), true, true, List.of(place), Optional.empty(), Optional.empty(), Optional.empty(),
        title, List.of(), title, span);
    Model model = new Model(evil, Optional.of(Assessments.DAY), List.of(), Map.of(), title, title, List.of(party), List.of(place),
        List.of(people), List.of(data), List.of(), List.of(), List.of(one, two), List.of(flow), List.of(), List.of(),
        List.of(evil), evil);
    return new Assessment(model, Assessments.DAY, List.of(evil), Assessments.empty().packs(), null, List.of(), List.of(),
        List.of(), List.of());
  }

  private static Component component(String name, String kind, Location place, Party party, Data data, Span span) {
    return new Component(name, Optional.of(name), kind, Optional.empty(), List.of(place), Optional.of(party), List.of(party, party),
        List.of(party), List.of(new Component.Holding(data, Optional.of(name))), Host.UNSAID, Optional.empty(), List.of(), Set.of(),
        List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.of(name), span);
  }
}
