package dev.landfall.document.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landfall.assess.Assessment;
import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Envelope;
import dev.landfall.document.Line;
import dev.landfall.document.template.Library;
import dev.landfall.document.template.TemplateException;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents are called for, and how each is put together. */
class DossierTest {

  private static final Workspace WORKSPACE = Workspace.open();

  private static final String EUROPE = """
      system "Tiny" as of 2026-11-01 laws gdpr
      party Shop "Shop GmbH" in DE
      party Desk "Desk Ltd"  in IN
      subjects People in DE count 40
      data Contact "Contact details" is contact of People
      service Box at DE by Shop { store Rows holds Contact }
      team Help at IN by Desk on behalf of Shop
      People -> Box.Rows: Contact
      Help reads Box.Rows: Contact as Look %s
      """;

  private static final String CHINA = """
      system "Tiny" as of 2026-11-01 laws pipl, dsl
      party Maker in CN not ciio
      party Buyer in SG
      subjects People in CN count %s
      data Contact is contact of People
      data Secret is important
      store Here at CN by Maker holds Contact, Secret
      store There at SG by Buyer
      People -> Here: Contact
      Here -> There: %s as Out
      """;

  @TempDir
  private Path folder;

  private Assessment assess(String model) {
    try {
      Path file = Files.writeString(folder.resolve("main.land"), model);
      return WORKSPACE.analyse(file, Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1))).assessment().orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Paper> papers(String model, Library library, Selection selection) {
    Assessment found = assess(model);
    return new Dossier(found, Envelope.of(found, "1", Optional.of("0123456789abcdef0123456789abcdef01234567")), library, Optional.empty())
        .papers(selection, List.of("en"));
  }

  /** Each as name and about whom. */
  private List<String> called(String model, Selection selection) {
    return papers(model, name -> Optional.of(""), selection).stream()
        .map(paper -> paper.document().name() + " " + String.join(" ", paper.about())).toList();
  }

  private List<String> called(String model) {
    return called(model, Selection.ALL);
  }

  @Nested
  @DisplayName("What is called for")
  class Called {

    @Test
    void a_gap_calls_for_what_each_instrument_would_ask() {
      assertThat(called(EUROPE.formatted(""))).containsExactly("gdpr-transfer-impact-assessment Shop Desk", "gdpr-scc-annexes Shop Desk",
          "gdpr-records-of-processing Shop");
    }

    @Test
    void what_is_covered_calls_for_what_covers_it() {
      String clauses = "under Paper\nsafeguard Paper is scc module 2 from Shop to Desk since 2025-01-01 with tia 2024-12-01\n";
      String code = "under Paper\nsafeguard Paper is code_of_conduct from Shop to Desk since 2025-01-01 with tia 2024-12-01, approval 2024-01-01\n";
      assertThat(called(EUROPE.formatted(clauses))).containsExactly("gdpr-transfer-impact-assessment Shop Desk", "gdpr-scc-annexes Shop Desk",
          "gdpr-records-of-processing Shop");
      assertThat(called(EUROPE.formatted(code))).containsExactly("gdpr-transfer-impact-assessment Shop Desk", "gdpr-records-of-processing Shop");
    }

    @Test
    void where_nothing_is_needed_only_the_record_is_written() {
      assertThat(called(EUROPE.formatted("").replace("in IN", "in JP").replace("at IN", "at JP"))).containsExactly("gdpr-records-of-processing Shop");
    }

    @Test
    void who_is_not_bound_keeps_no_record() {
      assertThat(called(EUROPE.formatted("").replace("in IN", "in US").replace("at IN", "at US").replace("Shop GmbH\" in DE", "Shop Inc\" in US")
          .replace("Box at DE", "Box at US"))).isEmpty();
    }

    @Test
    void the_band_of_persons_says_which_chinese_document() {
      assertThat(called(CHINA.formatted("200k", "Contact"))).containsExactly("pipl-impact-assessment Maker Buyer",
          "pipl-standard-contract-appendix Maker Buyer");
      assertThat(called(CHINA.formatted("2M", "Contact"))).containsExactly("pipl-impact-assessment Maker Buyer",
          "cn-export-self-assessment Maker Buyer");
      assertThat(called(CHINA.formatted("2_000", "Contact"))).containsExactly("pipl-impact-assessment Maker Buyer");
    }

    @Test
    void important_data_call_for_the_self_assessment_under_the_data_law() {
      List<Paper> papers = papers(CHINA.formatted("2_000", "Secret"), name -> Optional.of(""), Selection.ALL);
      assertThat(papers).singleElement().satisfies(paper -> {
        assertThat(paper.document().name()).isEqualTo("cn-export-self-assessment");
        assertThat(paper.regime()).hasValue("dsl");
        assertThat(paper.reasons()).singleElement().satisfies(reason -> assertThat(reason.transfer()).isEqualTo("Out"));
      });
      assertThat(called(CHINA.formatted("2_000", "Contact"))).doesNotContain("cn-export-self-assessment Maker Buyer");
    }

    @Test
    void a_further_move_is_told_of_where_it_came_from_unless_that_needs_no_document() {
      String onward = CHINA.formatted("200k", "Contact") + "party Third in US\nstore Far at US by Third\nThere -> Far: Contact\n";
      assertThat(called(onward)).containsExactly("pipl-impact-assessment Maker Buyer", "pipl-standard-contract-appendix Maker Buyer");
      String adequate = EUROPE.formatted("").replace("in IN", "in JP").replace("at IN", "at JP")
          + "party Third in US\nstore Far at US by Third on behalf of Desk\nHelp -> Far: Contact\n";
      assertThat(called(adequate)).contains("gdpr-transfer-impact-assessment Desk Third");
    }

    @Test
    void only_while_the_law_asks_for_it() {
      assertThat(called(CHINA.formatted("200k", "Contact").replace("2026-11-01", "2023-05-31"))).doesNotContain("pipl-standard-contract-appendix Maker Buyer");
      assertThat(called(EUROPE.formatted("").replace("2026-11-01", "2018-05-24"))).isEmpty();
    }

    @Test
    void one_may_ask_for_some() {
      String model = EUROPE.formatted("");
      assertThat(called(model, new Selection(List.of("gdpr-scc-annexes"), List.of(), Optional.empty()))).containsExactly("gdpr-scc-annexes Shop Desk");
      assertThat(called(model, new Selection(List.of(), List.of("pipl"), Optional.empty()))).isEmpty();
      assertThat(called(model, new Selection(List.of(), List.of("gdpr"), Optional.empty()))).hasSize(3);
      assertThat(called(model, new Selection(List.of(), List.of(), Optional.of(transfer -> transfer.flow().name().equals("Look"))))).hasSize(3);
      assertThat(called(model, new Selection(List.of(), List.of(), Optional.of(transfer -> transfer.flow().name().equals("Other"))))).isEmpty();
    }

    @Test
    void a_document_of_ones_own_too() {
      String own = """
          document shop-review "Review" {
            cites "Handbook 1"
            source verified
            under gdpr
            per system
          }
          """;
      assertThat(called(EUROPE.formatted("") + own)).contains("shop-review Tiny");
    }
  }

  @Nested
  @DisplayName("A document")
  class Put {

    private final Map<String, String> files = new HashMap<>();

    private Paper record() {
      files.putIfAbsent("blocks/cover.en.md", "Cover [=counts.modelled]/[=counts.derived]/[=counts.blank]\n");
      files.putIfAbsent("blocks/last-page.en.md", "Made from [=envelope.commit]\n");
      return papers(EUROPE.formatted(""), name -> Optional.ofNullable(files.get(name)),
          new Selection(List.of("gdpr-scc-annexes"), List.of(), Optional.empty())).getFirst();
    }

    @Test
    void is_cover_text_sections_and_last_page_under_the_title_of_its_template() {
      files.put("gdpr-scc-annexes.en.md", "# Annexes of [=exporter]\n\nText\n\n# Large\n");
      files.put("sections.en.md", "# Ours\n");
      Document document = record().document();
      assertThat(document.title()).isEqualTo("Annexes of Shop GmbH");
      assertThat(document.about()).containsExactly("Shop GmbH", "Desk Ltd");
      assertThat(document.blocks()).extracting(block -> switch (block) {
        case Block.Paragraph paragraph -> paragraph.text().text();
        case Block.Heading heading -> heading.level() + heading.text().text();
        default -> "-";
      }).containsExactly("Cover 0/0/0", "-", "Text", "1Large", "1Ours", "-", "Made from 0123456789abcdef0123456789abcdef01234567");
    }

    @Test
    void has_the_title_of_the_law_where_its_template_has_none() {
      files.put("gdpr-scc-annexes.en.md", "Text\n");
      assertThat(record().document().title()).isEqualTo("Annexes to the standard contractual clauses");
    }

    /** From the model: exporter, its country, flow, data, importer. Derived: verdict, number of people. To be supplied: three, two of them the same. */
    @Test
    void is_counted_by_whose_word_its_values_stand_on() {
      files.put("gdpr-scc-annexes.en.md", """
          # Annexes

          - **Exporter:** [=exporter], [=exporter.country], [=exporter.address!blank("Address?", "legal")]

          | Flow | Data | Verdict | People |
          |---|---|---|---|
          [#list transfers as t]
          | [=t.flow] | [=listed(t.data)] | [=t.verdict] | [=t.individuals!blank("How many?", "office")] |
          [/#list]

          1. [=importer] [=blank("Address?", "legal")]
          2. [=blank("When?", "desk")] words alone
          """);
      files.put("sections.en.md", "Plain words.\n");
      files.put("blocks/cover.en.md", "[=counts.modelled]/[=counts.derived]/[=counts.blank] [#list blanks as b][=b.question] [=b.who] [=b.times]; [/#list][=exporter]\n");
      Paper paper = record();
      assertThat(List.of(paper.modelled(), paper.derived(), paper.blank())).containsExactly(5, 2, 3);
      assertThat(((Block.Paragraph) paper.document().blocks().getFirst()).text().text())
          .isEqualTo("5/2/3 Address? legal 2; When? desk 1; Shop GmbH");
    }

    @Test
    void says_why_it_is_written() {
      files.put("gdpr-scc-annexes.en.md", "Text\n");
      assertThat(record().reasons()).singleElement().satisfies(reason -> {
        assertThat(reason.transfer()).isEqualTo("Look");
        assertThat(reason.verdict()).startsWith("gap");
        assertThat(reason.rules()).containsExactly("gdpr.appropriate-safeguards");
        assertThat(reason.citations()).isNotEmpty();
      });
    }

    @Test
    void keeps_what_it_was_made_from_by_name_and_without_places_and_dates() {
      files.put("gdpr-scc-annexes.en.md", "Text\n");
      assertThat(record().facts()).containsEntry("transfers.gdpr:Look.verdict", "gap").containsEntry("importer.title", "Desk Ltd")
          .containsEntry("importer.country", "IN").containsEntry("data.Contact.special", "false")
          .doesNotContainKeys("system.asOf", "envelope.digest", "importer.place", "language");
    }

    @Test
    void whose_template_is_missing_or_broken_is_none() {
      assertThatThrownBy(this::record).isInstanceOf(TemplateException.class).hasMessageContaining("gdpr-scc-annexes.en.md");
      files.put("gdpr-scc-annexes.en.md", "Text\n");
      files.put("sections.en.md", "a\nb [=oops]\n");
      assertThatThrownBy(this::record).isInstanceOf(TemplateException.class).hasMessageStartingWith("sections.en.md:2:");
    }
  }

  @Test
  void bundledOnesBeginWithWhatIsOpen() {
    Paper paper = papers(CHINA.formatted("at least 90k", "Contact"), new BundledLibrary(), Selection.ALL).getFirst();
    List<Block> blocks = paper.document().blocks();
    int heading = blocks.indexOf(new Block.Heading(1, "Open questions"));
    assertThat(heading).isBetween(0, 2);
    assertThat(blocks.get(heading + 1)).isEqualTo(new Block.Paragraph("The verdicts hang on these facts, which nobody told:"));
    assertThat(((Block.Items) blocks.get(heading + 2)).items()).extracting(Line::text).anyMatch(line -> line.contains("People"));
  }
}
