package dev.landfall.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.source.SourceFile;
import dev.landfall.testing.Assessments;
import dev.landfall.testing.Golden;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The contract: names, order and types of fields, as other programs read them. */
class CheckJsonTest {

  private static final Golden GOLDEN = Golden.in("golden/json");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** By field in the order of the contract; {@code ?} may be null. Fields beyond these may stand between. */
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("", "landfall asOf model{} transfers[] findings[] expectations{} summary{}"),
      Map.entry("model", "name files[] digest"),
      Map.entry("transfers", "id regime flow mode from to exporter? importer? fromPlace? toPlace? onwardFrom? data[] individuals{} "
          + "sensitive{} verdict needs[] decidedBy[] safeguards[] obligations[] questions[] citations[] path[] location{}"),
      Map.entry("transfers/data", "name classes[] form subjects[] verdict needs[]"),
      Map.entry("transfers/individuals", "low# high#?"),
      Map.entry("transfers/sensitive", "low# high#?"),
      Map.entry("transfers/obligations", "name met!"),
      Map.entry("transfers/questions", "fact question"),
      Map.entry("transfers/location", "file line# column# endLine# endColumn#"),
      Map.entry("findings", "rule severity on message help? citations[] accepted{}? location{}"),
      Map.entry("findings/location", "file line# column# endLine# endColumn#"),
      Map.entry("expectations", "passed# failed#"),
      Map.entry("summary", "free# covered# gap# forbidden# open#"));

  @AfterAll
  static void everyFileIsAskedFor() {
    GOLDEN.assertNoOthers();
  }

  @Test
  void anAssessment() {
    GOLDEN.matches("check.json", text());
  }

  @Test
  void problems() {
    SourceFile file = new SourceFile("main.land", "party Home in AA\nparty Home in BB\n");
    Diagnostic twice = Diagnostic.error("name-twice", "The name `Home` is declared twice").at(file.span(23, 27), "again")
        .and(file.span(6, 10), "first").help("rename one");
    GOLDEN.matches("problems.json", CheckJson.ofProblems(List.of(twice, Diagnostic.error("no-model", "There is no model")),
        Optional.empty()));
  }

  @Test
  void expectations() {
    GOLDEN.matches("test.json", TestJson.of(List.of(
        new TestJson.Model(Optional.empty(), Optional.of(Assessments.full("Nightly")), List.of()))));
  }

  @Test
  void everyFieldOfTheContractIsThereInItsOrderWithItsType() throws IOException {
    JsonNode json = MAPPER.readTree(text());
    assertThat(TYPES.keySet()).allSatisfy(path -> assertThat(at(json, path)).as(path).isNotEmpty());
    TYPES.forEach((path, fields) -> at(json, path).forEach(node -> hold(path, node, fields.split(" "))));
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertThat(text()).isEqualTo(text()).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void severalStandInOneList() throws IOException {
    assertThat(MAPPER.readTree(CheckJson.all(List.of(text(), text())))).hasSize(2);
  }

  @Test
  void hostileTextDoesNoHarmAndIsKept() throws IOException {
    String hostile = "x\u001B[2J\u202Ey\u0085\u2028\uDB40\uDC41\"\\";
    String text = CheckJson.of(Assessments.full(hostile), List.of());
    assertThat(text.codePoints()).noneMatch(c -> c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
    assertThat(MAPPER.readTree(text).at("/transfers/1/flow").textValue()).isEqualTo(hostile);
  }

  private static String text() {
    return CheckJson.of(Assessments.full("Nightly"), List.of(Diagnostic.warning("unused", "Nobody uses `Card`")));
  }

  /** Every object at a path; lists on the way are gone through. */
  private static List<JsonNode> at(JsonNode json, String path) {
    List<JsonNode> nodes = List.of(json);
    for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
      nodes = nodes.stream().map(node -> node.get(step)).flatMap(node -> node.isArray() ? node.valueStream() : List.of(node).stream())
          .toList();
    }
    return nodes;
  }

  private static void hold(String path, JsonNode node, String... fields) {
    List<String> names = List.of(fields).stream().map(field -> field.replaceAll("\\W", "")).toList();
    assertThat(node.propertyStream().map(Map.Entry::getKey).filter(names::contains)).as(path).containsExactlyElementsOf(names);
    for (String field : fields) {
      JsonNode value = node.get(field.replaceAll("\\W", ""));
      boolean right = field.endsWith("?") && value.isNull() || switch (field.replaceAll("[\\w?]", "")) {
        case "{}" -> value.isObject();
        case "[]" -> value.isArray();
        case "#" -> value.isIntegralNumber();
        case "!" -> value.isBoolean();
        default -> value.isTextual();
      };
      assertThat(right).as(path + "/" + field + " is " + value).isTrue();
    }
  }
}
