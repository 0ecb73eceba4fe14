package dev.landfall.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which part of a model is in a picture, with which verdicts, and how finely. */
class ViewsTest {

  /** Contacts of few people are free from CN to DE, faces of any are not; scores are made of contacts and go to US. */
  private static final String MODEL = """
      system "Parts" {
        as of 2026-11-01
        laws pipl, gdpr
      }
      party Cn in CN not ciio
      party De in DE
      party Us in US
      subjects Members in CN count 5k
      data Contact is contact of Members
      data Face is biometric of Members
      data Score is behaviour of Members
      safeguard Filing is cn_standard_contract from Cn to De since 2025-06-20 covers Contact with pipia 2025-05-30, filing 2025-06-27
      store Club at CN by Cn holds Contact, Face
      service Shop at DE by De {
        store Orders
        service Scores {
          derive Score from Contact by transformation
        }
      }
      store Archive at DE by De
      store Lab at US by Us
      store Alone at US by Us
      Members -> Club: Contact, Face
      Club -> Shop.Orders: Contact, Face under Filing as Export
      Shop.Orders -> Shop.Scores: Contact
      Shop.Orders -> Archive: Face
      Shop.Scores -> Lab: Score as ScoresOut
      """;

  @TempDir
  private Path folder;

  private Assessment parts() throws IOException {
    return Pictures.model(folder, MODEL);
  }

  private static Scene scene(Assessment assessment, View view, Filter filter) {
    return SceneBuilder.build(assessment, DiagramOptions.DEFAULT.of(view, filter));
  }

  private static Set<String> flows(Scene scene) {
    return scene.edges().stream().flatMap(edge -> edge.flows().stream()).collect(Collectors.toSet());
  }

  private static Set<String> names(Scene scene) {
    return scene.all().filter(item -> !item.name().isEmpty()).map(Scene.Item::name).collect(Collectors.toSet());
  }

  private static Filter data(Assessment assessment, String name) {
    Data data = assessment.model().data().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return new Filter(Optional.empty(), 1, Optional.of(data), Set.of(), Set.of(), List.of(), Set.of());
  }

  private static Filter near(Assessment assessment, String name, int depth) {
    Endpoint focus = Stream.concat(assessment.model().components().stream(), assessment.model().subjects().stream())
        .map(Endpoint.class::cast).filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return new Filter(Optional.of(focus), depth, Optional.empty(), Set.of(), Set.of(), List.of(), Set.of());
  }

  private static Filter only(Set<String> regimes, Set<Verdict> verdicts) {
    return new Filter(Optional.empty(), 1, Optional.empty(), regimes, verdicts, List.of(), Set.of());
  }

  private static Filter way(Assessment assessment, String flow, String... transfers) {
    List<Flow> ways = assessment.model().flows().stream().filter(one -> one.name().equals(flow)).toList();
    return new Filter(Optional.empty(), 1, Optional.empty(), Set.of(), Set.of(), ways, Set.of(transfers));
  }

  private static Optional<Verdict> verdict(Scene scene, String flow) {
    return scene.edges().stream().filter(edge -> edge.flows().contains(flow)).findFirst().orElseThrow().verdict();
  }

  @Test
  void aJourneyHasTheFlowsOfItsDataAndOfWhatIsMadeOfIt() throws IOException {
    Assessment assessment = parts();
    Scene scene = scene(assessment, View.DATA, data(assessment, "Contact"));
    assertThat(flows(scene)).containsExactlyInAnyOrder("Members -> Club", "Export", "Shop.Orders -> Shop.Scores", "ScoresOut");
    assertThat(names(scene)).contains("Club", "Lab", "Members").doesNotContain("Archive", "Alone");
    assertThat(scene.subtitle()).startsWith("The journey of Contact, as of 2026-11-01");
    assertThat(scene.remarks()).contains("with what it is a part of, and what is made of it: Score");
  }

  @Test
  void aJourneyHasTheVerdictsOfItsData() throws IOException {
    Assessment assessment = parts();
    assertThat(verdict(scene(assessment, View.SYSTEM, Filter.NONE), "Export")).contains(Verdict.GAP);
    assertThat(verdict(scene(assessment, View.DATA, data(assessment, "Contact")), "Export")).contains(Verdict.FREE);
    assertThat(verdict(scene(assessment, View.DATA, data(assessment, "Face")), "Export")).contains(Verdict.GAP);
  }

  @Test
  void aWayLeadsFromWhereTheDataBegan() throws IOException {
    Assessment assessment = parts();
    Scene scene = scene(assessment, View.TRANSFER, way(assessment, "ScoresOut"));
    assertThat(flows(scene)).containsExactlyInAnyOrder("Members -> Club", "Export", "Shop.Orders -> Shop.Scores", "ScoresOut");
    assertThat(scene.edges()).filteredOn(Scene.Edge::focus).singleElement()
        .satisfies(edge -> assertThat(edge.flows()).containsExactly("ScoresOut"));
  }

  @Test
  void aTransferIsOneOfOneLaw() {
    Assessment retail = Pictures.sample("retail");
    Scene both = scene(retail, View.TRANSFER, way(retail, "NightlyExport"));
    Scene one = scene(retail, View.TRANSFER, way(retail, "NightlyExport", "pipl:NightlyExport"));
    assertThat(both.edges().getLast().transfers()).containsExactly("pipl:NightlyExport", "dsl:NightlyExport");
    assertThat(one.edges().getLast().transfers()).containsExactly("pipl:NightlyExport");
    assertThat(flows(one)).containsExactlyInAnyOrder("Members -> Club.Profiles", "NightlyExport");
  }

  @Test
  void focusHasNeighboursOfSoManySteps() throws IOException {
    Assessment assessment = parts();
    assertThat(flows(scene(assessment, View.SYSTEM, near(assessment, "Lab", 1)))).containsExactly("ScoresOut");
    assertThat(flows(scene(assessment, View.SYSTEM, near(assessment, "Lab", 2)))).containsExactlyInAnyOrder("ScoresOut", "Shop.Orders -> Shop.Scores");
    assertThat(flows(scene(assessment, View.SYSTEM, near(assessment, "Members", 9)))).hasSize(5);
  }

  @Test
  void focusOnAContainerHasItsParts() throws IOException {
    Assessment assessment = parts();
    Scene scene = scene(assessment, View.SYSTEM, near(assessment, "Shop", 1));
    assertThat(flows(scene)).containsExactlyInAnyOrder("Export", "Shop.Orders -> Shop.Scores", "Shop.Orders -> Archive", "ScoresOut");
    assertThat(names(scene)).contains("Shop", "Shop.Orders", "Shop.Scores", "Archive", "Lab").doesNotContain("Members", "Alone");
  }

  @Test
  void whatStandsAloneIsShownWhereItIsAskedFor() throws IOException {
    Assessment assessment = parts();
    Scene scene = scene(assessment, View.SYSTEM, near(assessment, "Alone", 1));
    assertThat(names(scene)).contains("Alone");
    assertThat(scene.edges()).isEmpty();
    assertThat(scene.remarks()).contains("No flow of the model is of this kind");
  }

  @Test
  void verdictsAndRegimesNarrow() throws IOException {
    Assessment assessment = parts();
    Set<String> gaps = assessment.transfers().stream().filter(transfer -> transfer.verdict() == Verdict.GAP)
        .map(transfer -> transfer.flow().name()).collect(Collectors.toSet());
    assertThat(gaps).isNotEmpty();
    assertThat(flows(scene(assessment, View.SYSTEM, only(Set.of(), Set.of(Verdict.GAP))))).isEqualTo(gaps);
    Scene gdpr = scene(assessment, View.SYSTEM, only(Set.of("gdpr"), Set.of()));
    assertThat(gdpr.edges()).isNotEmpty().allSatisfy(edge ->
        assertThat(edge.transfers()).isNotEmpty().allSatisfy(id -> assertThat(id).startsWith("gdpr:")));
    assertThat(gdpr.remarks()).contains("Only transfers under GDPR");
  }

  @Test
  void nothingLeftIsSaid() {
    Picture picture = Diagram.mermaid(Pictures.sample("retail"), DiagramOptions.DEFAULT.of(View.SYSTEM, only(Set.of(), Set.of(Verdict.FORBIDDEN))));
    assertThat(picture.empty()).isTrue();
    assertThat(picture.remarks()).containsExactly("Only flows that are forbidden", "Nothing to show: no flow of the model is of this kind");
    assertThat(picture.text()).contains("%% Nothing to show");
  }

  @Test
  void theSameFlowsHaveTheSameVerdictsInEveryView() throws IOException {
    Assessment assessment = parts();
    for (View view : List.of(View.SYSTEM, View.JURISDICTION, View.PARTY)) {
      Scene scene = scene(assessment, view, Filter.NONE);
      assertThat(scene.edges().stream().flatMap(edge -> edge.transfers().stream())).as(view.word())
          .containsExactlyInAnyOrderElementsOf(assessment.transfers().stream().map(transfer -> transfer.id()).toList());
    }
  }

  private static List<String> label(Scene scene, String flow) {
    return scene.edges().stream().filter(edge -> edge.flows().contains(flow)).findFirst().orElseThrow().lines().stream()
        .map(Line::text).toList();
  }

  /** ChinaFiles is free, ChinaCheckups is not: one line between the two stores, and nobody takes one for the other. */
  @Test
  void flowsOfOneEdgeThatComeToDifferentThingsAreToldApart() {
    Scene scene = scene(Pictures.sample("group-hr"), View.SYSTEM, Filter.NONE);
    assertThat(label(scene, "ChinaFiles"))
        .containsExactly("ChinaFiles", "Files", "PIPL free", "ChinaCheckups", "Checkups", "PIPL gap");
    assertThat(verdict(scene, "ChinaFiles")).contains(Verdict.GAP);
  }

  @Test
  void flowsOfOneEdgeThatComeToTheSameShareTheirVerdict() throws IOException {
    Scene scene = scene(Pictures.model(folder, """
        system "S" { as of 2026-11-01 laws gdpr }
        party A in DE
        party B in IN
        subjects People in DE count 5
        data Names is contact of People
        data Bills is payment_card of People
        service Here at DE by A
        service There at IN by B
        People -> Here: Names, Bills
        Here -> There: Names as One
        Here -> There: Bills as Two
        """), View.SYSTEM, Filter.NONE);
    assertThat(label(scene, "One")).containsExactly("One", "Names", "Two", "Bills", "GDPR gap");
  }

  // ---------------------------------------------------------------- many

  /** Each country sends to the next three, some of it without a paper. */
  private Assessment many(int components) throws IOException {
    List<String> countries = List.of("DE", "FR", "CN", "IN", "US", "BR", "JP", "NL");
    StringBuilder text = new StringBuilder("system \"Many\" {\n  as of 2026-11-01\n  laws gdpr\n}\n");
    countries.forEach(country -> text.append("party P%1$s in %1$s%2$s%n".formatted(country, country.equals("CN") ? " not ciio" : "")));
    text.append("subjects Buyers in DE count 20k\ndata Contact is contact of Buyers\n");
    for (int i = 0; i < components; i++) {
      String country = countries.get(i % countries.size());
      text.append("store C%d at %s by P%s holds Contact%n".formatted(i, country, country));
    }
    IntStream.range(0, components * 3).forEach(i ->
        text.append("C%d -> C%d: Contact%n".formatted(i % components, (i % components + 1 + i / components) % components)));
    return Pictures.model(folder, text.toString());
  }

  @Test
  void whatIsManyIsDrawnTogetherAndSaysSo() throws IOException {
    Assessment many = many(64);
    Scene scene = scene(many, View.SYSTEM, Filter.NONE);
    assertThat(scene.grain()).isNotEqualTo(Grain.COMPONENTS);
    assertThat(scene.remarks().getFirst()).startsWith("Drawn together: 64 components and 192 flows as ");
    int drawn = scene.edges().stream().mapToInt(edge -> edge.flows().size()).sum();
    assertThat(scene.edges()).hasSizeLessThanOrEqualTo(drawn);
    assertThat(SceneBuilder.build(many, DiagramOptions.DEFAULT.merging(DiagramOptions.Merging.NEVER)).grain()).isEqualTo(Grain.COMPONENTS);
  }

  @Test
  void noTransferIsLostInATable() throws IOException {
    Assessment many = many(64);
    Scene table = new SceneBuilder(many, DiagramOptions.DEFAULT).scene(Grain.TABLE, List.of());
    assertThat(table.edges().stream().flatMap(edge -> edge.transfers().stream()))
        .containsExactlyInAnyOrderElementsOf(many.transfers().stream().map(transfer -> transfer.id()).toList());
    assertThat(flows(table)).hasSize(192);
    Document svg = Pictures.parse(SvgWriter.table(table));
    List<Element> cells = Pictures.groups(svg, "flow cell verdict-");
    assertThat(cells).hasSize(table.edges().size());
    assertThat(Pictures.groups(svg, "place country row")).extracting(row -> row.getAttribute("data-name"))
        .containsExactly("DE", "FR", "CN", "IN", "US", "BR", "JP", "NL");
    assertThat(cells).extracting(cell -> cell.getAttribute("class")).contains("flow cell verdict-gap", "flow cell verdict-none");
  }

  @Test
  void noVerdictIsLostInsideOfABox() throws IOException {
    Assessment many = many(64);
    Scene countries = new SceneBuilder(many, DiagramOptions.DEFAULT).scene(Grain.COUNTRIES, List.of());
    Scene parties = new SceneBuilder(many, DiagramOptions.DEFAULT).scene(Grain.PARTIES, List.of());
    for (Scene scene : List.of(countries, parties)) {
      Set<String> told = scene.edges().stream().flatMap(edge -> edge.transfers().stream()).collect(Collectors.toSet());
      List<String> inside = many.transfers().stream().filter(transfer -> !told.contains(transfer.id())).map(transfer -> transfer.id()).toList();
      long counted = scene.all().filter(Scene.Grid.class::isInstance).map(Scene.Grid.class::cast)
          .flatMap(grid -> grid.header().stream()).filter(line -> line.badge().isPresent()).count();
      assertThat(counted > 0).isEqualTo(!inside.isEmpty());
    }
  }

  @Test
  void partiesAreRowsOfTheTableOfParties() throws IOException {
    Scene table = new SceneBuilder(many(64), DiagramOptions.DEFAULT.of(View.PARTY, Filter.NONE)).scene(Grain.TABLE, List.of());
    assertThat(table.items()).extracting(Scene.Item::name).contains("PDE", "PCN", "PNL").hasSize(9);
  }

  // ---------------------------------------------------------------- time

  /** An engine to which some graphs are too large. */
  private static final class Slow implements LayoutEngine {

    private final int tooMany;
    private final List<String> asked = new ArrayList<>();

    Slow(int tooMany) {
      this.tooMany = tooMany;
    }

    @Override
    public String layout(String dot, Duration limit) {
      asked.add(dot);
      if (asked.size() <= tooMany) {
        throw DiagramException.tooLong(limit);
      }
      return Pictures.ENGINE.layout(dot, Duration.ofSeconds(60));
    }
  }

  @Test
  void whatTakesTooLongIsDrawnCoarser() {
    Pictures.svg(Pictures.sample("retail"));
    Slow engine = new Slow(1);
    Picture picture = Diagram.draw(Pictures.sample("retail"), DiagramOptions.DEFAULT.within(Duration.ofSeconds(3)), engine);
    assertThat(engine.asked).hasSizeGreaterThanOrEqualTo(2);
    assertThat(picture.merged()).isTrue();
    assertThat(picture.remarks()).startsWith("The picture of every component takes longer than 3 s to lay out")
        .anySatisfy(remark -> assertThat(remark).startsWith("Drawn together: 6 components and 5 flows as 4 lines, flows between parties"));
    assertThat(picture.text()).contains("takes longer than 3 s to lay out").contains("class=\"party grid\"");
  }

  @Test
  void theTableNeedsNoEngine() {
    Picture picture = Diagram.draw(Pictures.sample("retail"), DiagramOptions.DEFAULT, new Slow(Integer.MAX_VALUE));
    assertThat(picture.text()).contains("flow cell verdict-gap").contains("flow cell verdict-covered");
    Pictures.parse(picture.text());
  }

  @Test
  void otherFailuresAreNoReasonToDrawLess() {
    LayoutEngine broken = (dot, limit) -> {
      throw DiagramException.failed("out of paper", null);
    };
    assertThatThrownBy(() -> Diagram.draw(Pictures.sample("retail"), DiagramOptions.DEFAULT, broken))
        .isInstanceOf(DiagramException.class).hasMessage("the drawing engine gave up: out of paper");
  }
}
