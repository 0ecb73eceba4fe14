package dev.landfall.document.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Envelope;
import dev.landfall.document.Line;
import dev.landfall.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last page lists what a document relies on: rules, decisions, and instruments in the edition that was signed. */
class LastPageTest {

  private static final Workspace WORKSPACE = Workspace.open();

  private static final String MODEL = """
      system "Shop" as of 2021-10-01 laws gdpr
      party Shop in DE
      party Desk in IN
      party Bank in CH
      subjects People in DE
      data Contact is contact of People
      purpose Sale basis contract
      safeguard Old is scc from Shop to Desk since 2021-09-01 with tia 2021-08-20
      store Box at DE by Shop holds Contact
      team Help at IN by Desk on behalf of Shop
      store Vault at CH by Bank
      People -> Box: Contact for Sale
      Help reads Box: Contact for Sale as Look
      Box -> Vault: Contact for Sale as Pay
      """;

  @TempDir
  private Path folder;

  private Document record(String language, String model) throws Exception {
    Path file = Files.writeString(folder.resolve("main.land"), model);
    var found = WORKSPACE.analyse(file, Workspace.Options.asTheModelSays(LocalDate.of(2021, 10, 1))).assessment().orElseThrow();
    return new Dossier(found, Envelope.of(found, "test"), new BundledLibrary(), Optional.empty())
        .papers(new Selection(List.of("gdpr-records-of-processing"), List.of(), Optional.empty()), List.of(language)).stream()
        .map(Paper::document).filter(document -> document.about().contains("Shop")).findFirst().orElseThrow();
  }

  /** Rows of the table under a heading, as texts. */
  private static List<List<String>> under(Document document, String heading) {
    int at = document.blocks().stream().map(block -> block instanceof Block.Heading head ? head.text().text() : "").toList().lastIndexOf(heading);
    assertThat(at).as(heading).isNotNegative();
    return document.blocks().get(at + 1) instanceof Block.Table table
        ? table.rows().stream().map(row -> row.stream().map(Line::text).toList()).toList() : List.of();
  }

  @Test
  void aDecisionHasItsDateItsLawAndHowSureThatIs() throws Exception {
    assertThat(under(record("en", MODEL), "Decisions")).containsExactly(List.of("gdpr.adequacy-switzerland", "Adequacy: Switzerland",
        "from 2000-07-26", "GDPR Art 45, Decision 2000/518/EC", "from a second-hand account"));
    assertThat(under(record("zh", MODEL), "所依据的认定与决定")).containsExactly(List.of("gdpr.adequacy-switzerland", "充分性认定：瑞士",
        "自2000年7月26日起", "《通用数据保护条例》第45条、Decision 2000/518/EC", "据二手资料"));
    assertThat(under(record("en", MODEL), "Rules relied on")).extracting(List::getFirst).isNotEmpty().doesNotContain("gdpr.adequacy-switzerland");
  }

  /** Signed while both could be, in the summer of 2021, it counts as the newer one; a month earlier it was the old one. */
  @Test
  void anInstrumentStandsInTheEditionThatWasSigned() throws Exception {
    assertThat(under(record("en", MODEL), "Editions of instruments")).hasSize(1).first().satisfies(row -> assertThat(row)
        .startsWith("Standard contractual clauses", "Old", "from 2021-06-27"));
    assertThat(under(record("en", MODEL.replace("since 2021-09-01 with tia 2021-08-20", "since 2021-05-01 with tia 2021-04-20")), "Editions of instruments"))
        .hasSize(1).first().satisfies(row -> assertThat(row)
            .startsWith("Standard contractual clauses of 2001, 2004 and 2010", "Old", "from 2001-09-03 until 2021-09-26"));
  }

  @Test
  void whatIsButNeededHasNoPaper() throws Exception {
    List<List<String>> rows = under(record("en", MODEL.replaceAll("safeguard Old.*\n", "")), "Editions of instruments");
    assertThat(rows).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(row.get(1)).isEqualTo("none yet"))
        .extracting(List::getFirst).contains("Standard contractual clauses").doesNotHaveDuplicates();
  }

  @Test
  void whereNothingIsReliedOnItSaysSo() throws Exception {
    Document inside = record("en", MODEL.replaceAll("(Help reads|Box ->).*\n", ""));
    assertThat(under(inside, "Decisions")).isEmpty();
    assertThat(under(inside, "Editions of instruments")).isEmpty();
  }
}
