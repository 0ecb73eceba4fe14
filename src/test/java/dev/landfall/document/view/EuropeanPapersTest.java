package dev.landfall.document.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.document.Block;
import dev.landfall.document.Envelope;
import dev.landfall.document.Line;
import dev.landfall.document.Said;
import dev.landfall.document.template.Library;
import dev.landfall.document.template.Templates;
import dev.landfall.law.Document;
import dev.landfall.law.Validity;
import dev.landfall.model.Party;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the papers of the European side say of small models; of each pair one line of the model differs. */
class EuropeanPapersTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
  private static final Workspace WORKSPACE = Workspace.open();
  private static final String ASSESSMENT = "gdpr-transfer-impact-assessment";
  private static final String ANNEXES = "gdpr-scc-annexes";
  private static final String RECORDS = "gdpr-records-of-processing";

  private static final String HEAD = """
      system "Spec" as of 2026-11-01 laws gdpr
      party Shop "Shop GmbH" in DE
      party Keeper "Keeper SAS" in FR
      party Cloud "Cloud Ltd" in IN
      party Sub "Sub Ltd" in PH
      subjects Buyers in DE count 9k
      data Contact "Names and addresses" is contact of Buyers
      data Illness is health of Buyers
      purpose Delivery basis contract necessary for delivery with notice, record
      safeguard Clauses is scc module 2 from Shop to Cloud since 2025-03-01 with tia 2025-02-10
      store Orders at DE by Shop holds Contact
      store Backup at IN by Cloud on behalf of Shop
      """;

  @TempDir
  private Path folder;

  // ---------------------------------------------------------------- use cases of the EDPB

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      encrypted key held by Shop at DE     | Yes: encrypted          | Names and addresses in Copy, key held by Shop GmbH in Germany
      encrypted key held by Keeper at FR   | Yes: encrypted          | key held by Keeper SAS in France
      encrypted key held by Keeper at IN   | No: encrypted, but      | key held by Keeper SAS in India
      encrypted key held by Sub at DE      | No: encrypted, but      | key held by Sub Ltd in Germany
      encrypted key held by Cloud at DE    | No: nothing is encrypted | importer
      encrypted                            | No: nothing is encrypted | importer
      """)
  void aLockIsOneOnlyIfItsKeyStaysHere(String form, String answer, String key) throws IOException {
    List<Block> paper = paper(ASSESSMENT, HEAD + "Orders -> Backup: Contact " + form + " for Delivery as Copy");
    assertThat(row(paper, "1").get(3)).startsWith(answer).contains(key);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      pseudonymised key held by Shop at DE  | Yes: pseudonymised          | table held by Shop GmbH in Germany
      pseudonymised key held by Keeper at IN | No: pseudonymised, but      | table held by Keeper SAS in India
      pseudonymised                         | No: pseudonymised, but      | Who holds the table behind the pseudonyms of Names and addresses in Copy?
      pseudonymised key held by Cloud at IN | No: nothing is pseudonymised | importer
      """)
  void pseudonymsAreSuchOnlyIfTheirTableStaysHere(String form, String answer, String key) throws IOException {
    List<Block> paper = paper(ASSESSMENT, HEAD + "Orders -> Backup: Contact " + form + " for Delivery as Copy");
    assertThat(row(paper, "2").get(3)).startsWith(answer).contains(key);
  }

  /** The key with the importer is none: what it opens is clear text for a processor. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      encrypted key held by Shop at DE  | No: no processor has clear text
      encrypted key held by Cloud at DE | Yes: a processor has clear text: Copy
      """)
  void whoHoldsTheKeyHasClearText(String form, String answer) throws IOException {
    List<Block> paper = paper(ASSESSMENT, HEAD + "Orders -> Backup: Contact " + form + " for Delivery as Copy");
    assertThat(row(paper, "6").get(3)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Orders -> Backup: Contact as Copy                    | Yes: a processor has clear text: Copy | No: the importer has clear text as a processor
      Backup reads Orders: Contact as Copy                 | Yes: a processor has clear text: Copy | Yes: clear text is looked at from afar
      store Own at IN by Cloud //Orders -> Own: Contact as Copy | No: no processor has clear text   | Yes: clear text is looked at from afar, or used for the importer's own purposes: Copy
      """)
  void clearTextFallsUnderTheCasesForWhichNothingIsKnown(String flow, String six, String seven) throws IOException {
    List<Block> paper = paper(ASSESSMENT, HEAD + flow.replace("//", "\n"));
    assertThat(row(paper, "6").get(3)).startsWith(six);
    assertThat(row(paper, "7").get(3)).startsWith(seven);
  }

  // ---------------------------------------------------------------- the law of the destination

  @Test
  void whatThePacksKnowOfADestinationIsThere() throws IOException {
    List<Block> china = paper(ASSESSMENT, HEAD.replace("in IN", "in CN").replace("at IN", "at CN") + "Orders -> Backup: Contact as Copy");
    assertThat(row(china, "National Intelligence Law")).startsWith("National Intelligence Law", "7");
    assertThat(headings(china)).contains("China", "What the packs say of these transfers");
    List<Block> india = paper(ASSESSMENT, HEAD + "Orders -> Backup: Contact as Copy");
    assertThat(text(india)).doesNotContain("National Intelligence Law").contains("No material on this country comes with the packs.");
    assertThat(headings(india)).contains("India").doesNotContain("What the packs say of these transfers");
  }

  /** A country that data only pass is looked at too; one that the law protects is not. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      via CN | true
      via FR | false
      """)
  void transitCountsAsFarAsItLeavesTheArea(String via, boolean there) throws IOException {
    List<Block> paper = paper(ASSESSMENT, HEAD + "Orders -> Backup: Contact encrypted " + via + " as Copy");
    assertThat(headings(paper).contains("China")).isEqualTo(there);
    assertThat(headings(paper)).contains("India").doesNotContain("France", "Germany");
  }

  @Test
  void whereNoToolIsInPlaceOneIsToBePut() throws IOException {
    String without = HEAD.replaceAll("(?m)^safeguard.*\n", "") + "Orders -> Backup: Contact for Delivery as Copy";
    List<Block> gap = paper(ASSESSMENT, without);
    assertThat(text(gap)).contains("Put a tool in place: one of Standard contractual clauses, module 2; ")
        .doesNotContain("; Derogation");
    List<Block> covered = paper(ASSESSMENT, HEAD + "Orders -> Backup: Contact for Delivery as Copy");
    assertThat(text(covered)).doesNotContain("Put a tool in place");
    assertThat(row(covered, "Clauses")).startsWith("Clauses", "Standard contractual clauses", "2", "2025-03-01 – no end in the model")
        .contains("Transfer impact assessment, 2025-02-10");
  }

  /** Nobody knows whether a decision covers a recipient whom nobody knows. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      store Far at IN by Shop                 | false
      store Far at IN by Shop hosted by Cloud | true
      """)
  void whatIsOpenIsSettledFirst(String far, boolean settled) throws IOException {
    List<Block> paper = paper(ASSESSMENT, HEAD + far + "\nOrders -> Far: Contact as Copy");
    assertThat(row(paper, "Is the destination adequate under Article 45?").getLast().startsWith("No decision of the Commission"))
        .isEqualTo(settled);
    assertThat(text(paper).contains("Settle what is not known")).isEqualTo(!settled);
    assertThat(row(paper, "Country").getLast()).isEqualTo(settled ? "India" : "Where is the importer established?");
  }

  // ---------------------------------------------------------------- annexes to the clauses

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      store A at DE by Shop                       | store B at IN by Cloud                       | Module One: controller to controller   | true  | false
      store A at DE by Shop                       | store B at IN by Cloud on behalf of Shop     | Module Two: controller to processor    | true  | true
      store A at DE by Shop on behalf of Keeper   | store B at IN by Cloud on behalf of Shop, Keeper | Module Three: processor to processor | true  | true
      store A at DE by Shop on behalf of Cloud    | store B at IN by Cloud                       | Module Four: processor to controller   | false | false
      """)
  void theRolesGiveTheModuleAndTheModuleItsAnnexes(String from, String to, String module, boolean measures, boolean subprocessors)
      throws IOException {
    String model = HEAD.replaceAll("(?m)^(store|safeguard).*\n", "") + from + " holds Contact\n" + to + "\nA -> B: Contact as Copy";
    List<String> headings = headings(paper(ANNEXES, model));
    assertThat(headings).filteredOn(heading -> heading.startsWith("Module")).containsExactly(module);
    assertThat(headings).contains("Annex I.A: List of parties", "Annex I.B: Description of transfer");
    assertThat(headings.stream().anyMatch(heading -> heading.startsWith("Annex I.C"))).isEqualTo(measures);
    assertThat(headings.stream().anyMatch(heading -> heading.startsWith("Annex II:"))).isEqualTo(measures);
    assertThat(headings.stream().anyMatch(heading -> heading.startsWith("Annex III"))).isEqualTo(subprocessors);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      holds Contact, Illness | Contact, Illness | true
      holds Contact          | Contact          | false
      """)
  void sensitiveDataAskForTheirRestrictions(String holds, String moved, boolean sensitive) throws IOException {
    List<Block> paper = paper(ANNEXES, HEAD.replace("holds Contact", holds) + "Orders -> Backup: " + moved + " as Copy");
    assertThat(labels(paper).contains("Strict purpose limitation")).isEqualTo(sensitive);
    assertThat(text(paper).contains("None, by the kinds of the data")).isEqualTo(!sensitive);
  }

  @Test
  void whomTheImporterPassesDataToIsInTheThirdAnnex() throws IOException {
    String alone = HEAD + "Orders -> Backup: Contact as Copy\n";
    assertThat(text(paper(ANNEXES, alone))).contains("Which sub-processors has the controller authorised?");
    List<Block> passed = paper(ANNEXES, alone + "store Far at PH by Sub on behalf of Cloud, Shop\nBackup -> Far: Contact");
    assertThat(row(passed, "Sub Ltd (Philippines)").getLast()).startsWith("Names and addresses: ");
    assertThat(text(passed)).doesNotContain("Which sub-processors has the controller authorised?");
  }

  // ---------------------------------------------------------------- records

  @Test
  void aControllerHasARecordOfEachPurpose() throws IOException {
    List<Block> record = record("Shop", HEAD + "Buyers -> Orders: Contact for Delivery\nOrders -> Backup: Contact for Delivery as Copy");
    assertThat(headings(record)).contains("As a controller: Article 30(1)").doesNotContain("As a processor: Article 30(2)");
    assertThat(row(record, "1")).startsWith("1", "Delivery; Contract with the person", "Buyers", "Names and addresses");
    assertThat(rows(record)).contains(
        List.of("1", "Cloud Ltd", "India", "processor", "Names and addresses"),
        List.of("1", "Copy", "Cloud Ltd", "India", "Clauses (covered: the instrument is in place)", "does not apply"));
  }

  @Test
  void aProcessorHasOneForEachController() throws IOException {
    String model = HEAD + """
        store First at FR by Keeper on behalf of Shop
        store Second at FR by Keeper on behalf of Cloud
        Orders -> First: Contact for Delivery
        Backup -> Second: Contact
        """;
    List<Block> record = record("Keeper", model);
    assertThat(headings(record)).contains("As a processor: Article 30(2)").doesNotContain("As a controller: Article 30(1)");
    assertThat(row(record, "1")).startsWith("1", "Shop GmbH").contains("Delivery");
    assertThat(row(record, "2")).startsWith("2", "Cloud Ltd").contains("What is done for Cloud Ltd in activity 2?");
  }

  /** What lies somewhere and nobody says what for is no less processed. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      store Attic at DE by Shop holds Illness | true
      store Attic at DE by Shop               | false
      """)
  void dataOfNoPurposeAreAskedFor(String store, boolean asked) throws IOException {
    List<Block> record = record("Shop", HEAD + "Orders -> Backup: Contact for Delivery as Copy\n" + store);
    assertThat(rows(record).stream().anyMatch(row -> row.get(1).startsWith("What is activity ")
        && row.get(3).equals("Illness") && row.get(4).equals("Illness"))).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      at DE by Shop hosted by Keeper holds Contact | Keeper SAS
      at DE self_hosted by Shop holds Contact      | None in the model
      at aws:eu-central-1 by Shop holds Contact    | Amazon Web Services, Inc.
      """)
  void whoKeepsTheMachinesReceives(String orders, String recipient) throws IOException {
    List<Block> record = record("Shop", HEAD.replace("at DE by Shop holds Contact", orders.replace("self_hosted by Shop", "by Shop self_hosted"))
        + "Buyers -> Orders: Contact for Delivery");
    assertThat(rows(record).stream().filter(row -> row.size() == 5).map(row -> row.get(1))).containsExactly(recipient);
  }

  // ---------------------------------------------------------------- both languages, over the samples

  @ParameterizedTest
  @CsvSource({"retail, AcmeDE", "hospital, Lindenau", "group-hr, Nordlicht", "ai-assistant/eu-deepseek, Quill"})
  void bothLanguagesShowTheSameFactsAndAskTheSameQuestions(String sample, String party) throws IOException {
    Assessment found = WORKSPACE.analyse(ROOT.resolve("samples/" + sample), Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)))
        .assessment().orElseThrow();
    for (String name : List.of(ASSESSMENT, ANNEXES, RECORDS)) {
      List<Block> english = fill(found, name, party, "en");
      List<Block> chinese = fill(found, name, party, "zh");
      assertThat(origins(chinese)).as(name).isEqualTo(origins(english));
      assertThat(headings(chinese)).hasSameSizeAs(headings(english));
      assertThat(said(english, Said.Blank.class)).as("nothing is asked of nobody").hasSizeGreaterThan(5)
          .allMatch(blank -> !blank.who().isBlank() && !blank.question().isBlank());
      assertThat(said(chinese, Said.Plain.class).stream().map(Said.Plain::text)).noneMatch(words -> words.contains("[="));
    }
  }

  // ---------------------------------------------------------------- filling

  private List<Block> paper(String name, String model) throws IOException {
    return fill(assess(model), name, "", "en");
  }

  private List<Block> record(String party, String model) throws IOException {
    return fill(assess(model), RECORDS, party, "en");
  }

  private Assessment assess(String model) throws IOException {
    Analysis analysis = WORKSPACE.analyse(Files.writeString(folder.resolve("main.land"), model),
        Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)));
    return analysis.assessment().orElseThrow(() -> new AssertionError(analysis.diagnostics()));
  }

  /** Of the first pair that needs an instrument, or of the party. */
  private static List<Block> fill(Assessment found, String name, String party, String language) {
    List<Transfer> all = found.transfers().stream().filter(transfer -> transfer.regime().name().equals("gdpr")).toList();
    boolean record = name.equals(RECORDS);
    Transfer first = all.stream().filter(transfer -> !transfer.needs().isEmpty()).findFirst().orElse(null);
    List<Transfer> transfers = record ? all : all.stream()
        .filter(transfer -> transfer.exporter().equals(first.exporter()) && transfer.importer().equals(first.importer())).toList();
    Optional<Party> whose = found.model().parties().stream().filter(one -> one.name().equals(party)).findFirst();
    Topic topic = new Topic(name, new Document(Map.of("en", name), List.of(), "verified", Validity.ALWAYS, Map.of(),
        Map.of(), Map.of(), found.model().parties().getFirst().span()), found.packs().regimes().get("gdpr"),
        record ? Optional.empty() : Optional.of(first.exporter()),
        record ? Optional.empty() : Optional.of(first.importer()), record ? whose : Optional.empty(), transfers);
    return new Templates(LIBRARY).fill(name + "." + language + ".md", View.of(found, topic, Envelope.of(found, "test"), language));
  }

  private static final Library LIBRARY = path -> {
    Path file = ROOT.resolve("src/main/resources/document").resolve(path);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  };

  // ---------------------------------------------------------------- reading

  private static List<String> headings(List<Block> blocks) {
    return blocks.stream().filter(Block.Heading.class::isInstance).map(block -> ((Block.Heading) block).text().text()).toList();
  }

  private static List<String> labels(List<Block> blocks) {
    return blocks.stream().filter(Block.Fields.class::isInstance).flatMap(block -> ((Block.Fields) block).fields().stream())
        .map(Block.Field::label).toList();
  }

  private static List<List<String>> rows(List<Block> blocks) {
    return blocks.stream().filter(Block.Table.class::isInstance).flatMap(block -> ((Block.Table) block).rows().stream())
        .map(row -> row.stream().map(Line::text).toList()).toList();
  }

  /** The first row that begins so. */
  private static List<String> row(List<Block> blocks, String first) {
    return rows(blocks).stream().filter(row -> row.getFirst().equals(first)).findFirst()
        .orElseThrow(() -> new AssertionError("no row " + first + " in " + rows(blocks)));
  }

  private static String text(List<Block> blocks) {
    return String.join("\n", blocks.stream().flatMap(Block::lines).map(Line::text).toList());
  }

  private static <T extends Said> List<T> said(List<Block> blocks, Class<T> kind) {
    return blocks.stream().flatMap(Block::lines).flatMap(line -> line.parts().stream())
        .filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Integer> origins(List<Block> blocks) {
    return List.of(said(blocks, Said.Modelled.class).size(), said(blocks, Said.Derived.class).size(), said(blocks, Said.Blank.class).size());
  }
}
