package dev.landfall.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.document.Assumptions;
import dev.landfall.law.Rule;
import dev.landfall.render.diagram.DiagramException;
import dev.landfall.render.diagram.LayoutEngine;
import dev.landfall.render.report.Pages.Element;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page: what it says, how it is built, and what it must not do. */
class ReportTest {

  private static final Assessment RETAIL = Pages.sample("retail");
  private static final Assessment STAFF = Pages.sample("group-hr");
  private static final String PAGE = Pages.page(RETAIL);
  private static final Element READ = Pages.read(PAGE);

  @TempDir
  private Path folder;

  /** A model with one gap that nothing excuses. */
  private static final String GAP = """
      system "Gap" {
        as of 2026-11-01
        laws gdpr
        %s
      }
      party Home in DE
      party Far in IN
      subjects People in DE count 100
      data Contact is contact of People
      store Here at DE by Home holds Contact
      store There at IN by Far
      Here -> There: Contact as Send
      %s
      """;

  @Nested
  class Summary {

    @Test
    void says_what_to_do_by_when_and_under_which_article() {
      Element first = READ.one("section", "id", "summary").one("tr", "class", "gap");
      assertThat(first.all("th").getFirst().english()).contains("HelpDesk Pvt Ltd", "NightlyExport");
      assertThat(first.one("td", "class", "when").english()).isEqualTo("now");
      assertThat(first.one("td", "class", "under").english()).contains("PIPL", "art. 8");
      assertThat(first.one("td", "class", "where").english()).isEqualTo("Support reads Shop.Orders");
    }

    @Test
    void says_the_worst_in_one_sentence() {
      assertThat(READ.one("p", "class", "lead gap").english()).isEqualTo("1 of 4 transfers needs an instrument that is not in place.");
      assertThat(READ.one("p", "class", "lead gap").chinese()).contains("4", "1");
    }

    @Test
    void counts_verdicts_by_law() {
      Element counts = READ.one("table", "class", "counts");
      List<String> rows = counts.all("tbody").getFirst().all("tr").stream().map(row -> row.all("td").stream().map(Element::english).toList().toString()).toList();
      assertThat(rows).containsExactly("[0, 0, 0, 1, 0]", "[0, 1, 0, 1, 0]", "[0, 0, 0, 0, 1]");
    }

    @Test
    void asks_what_most_hangs_on() {
      Element question = Pages.read(Pages.page(STAFF)).one("ol", "class", "questions").all("li").getFirst();
      assertThat(question.english()).startsWith("Has NordlichtCN been notified").contains("3 transfers", "AmericasDesk");
      assertThat(question.chinese()).startsWith("NordlichtCN 是否");
    }

    @Test
    void says_that_an_instrument_hangs_on_an_answer() {
      Element gap = Pages.read(Pages.page(STAFF)).one("tr", "class", "gap");
      assertThat(gap.english()).contains("Which of them it is hangs on this: Has NordlichtCN been notified");
    }

    @Test
    void what_somebody_answers_for_is_not_to_be_done() {
      String accepted = "accept gdpr.appropriate-safeguards on Send because \"the clauses are being signed\" by \"the office\" until 2027-01-31";
      assertThat(Pages.read(Pages.page(Pages.model(folder, GAP.formatted("", "")))).one("section", "id", "summary").all("tr"))
          .anyMatch(row -> "gap".equals(row.at("class")));
      Element read = Pages.read(Pages.page(Pages.model(folder, GAP.formatted("", accepted))));
      assertThat(read.one("section", "id", "summary").all("tr")).noneMatch(row -> "gap".equals(row.at("class")));
      assertThat(read.one("section", "id", "duties").english()).contains("the clauses are being signed", "the office", "2027-01-31");
    }
  }

  @Nested
  class Parts {

    @Test
    void every_transfer_has_its_line_and_its_page() {
      List<Element> lines = READ.one("table", "id", "transfer-table").all("tbody").getFirst().all("tr");
      assertThat(lines).hasSameSizeAs(RETAIL.transfers());
      for (Transfer transfer : RETAIL.transfers()) {
        Element line = READ.one("tr", "data-id", transfer.id());
        assertThat(line.at("data-verdict")).isEqualTo(transfer.verdict().word());
        Element page = READ.one("div", "id", line.at("data-t"));
        assertThat(page.english()).contains(transfer.path()).contains("main.land:" + transfer.flow().span().startPosition().line());
        transfer.decidedBy().forEach(rule -> assertThat(page.english()).contains(rule.document().title()));
        transfer.duties().forEach(duty -> assertThat(page.english()).contains(duty.met() ? "met" : "unmet").contains(duty.citations()));
      }
    }

    @Test
    void the_worst_comes_first() {
      assertThat(READ.one("table", "id", "transfer-table").all("tbody").getFirst().all("tr")).extracting(row -> row.at("data-rank"))
          .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void the_way_of_a_transfer_is_there_for_the_picture() {
      Element line = READ.one("tr", "data-id", "pipl:NightlyExport");
      assertThat(line.at("data-path").split("\n")).containsExactly("Members", "Club.Profiles", "Shop.Orders");
      assertThat(line.at("data-way").split("\n")).containsExactly("Members -> Club.Profiles", "NightlyExport");
    }

    @Test
    void the_model_stands_there_as_it_was_written() {
      Element line = READ.one("tr", "data-id", "pipl:NightlyExport");
      assertThat(READ.one("div", "id", line.at("data-t")).one("figure", "class", "source").english()).contains("count 120k");
    }

    @Test
    void reasons_are_told_step_by_step() {
      Element line = READ.one("tr", "data-id", "pipl:NightlyExport");
      assertThat(READ.one("div", "id", line.at("data-t")).one("details", "class", "reasons").english())
          .contains("AcmeCN is not an operator of critical information infrastructure main.land:11", "with count 99_999 it would be free");
    }

    @Test
    void borders_count_what_crosses_them() {
      Element read = READ.one("table", "class", "borders");
      Element cell = read.all("a").stream().filter(a -> a.at("data-verdict").equals("gap")).findFirst().orElseThrow();
      assertThat(List.of(cell.at("data-from"), cell.at("data-to"))).containsExactly("DE", "IN");
      long crossing = read.all("a").stream().mapToLong(a -> Long.parseLong(a.english().replaceAll("\\D", ""))).sum();
      assertThat(crossing).isEqualTo(RETAIL.transfers().size());
    }

    @Test
    void the_map_says_what_the_matrix_says() {
      Element map = READ.one("svg", "class", "map");
      assertThat(map.attributes()).containsEntry("aria-hidden", "true");
      List<String> lines = map.all("path").stream().map(path -> path.at("class")).filter(kind -> kind != null).toList();
      assertThat(lines).containsExactlyInAnyOrder("line covered", "line gap");
      long told = map.all("text").stream().filter(text -> "count".equals(text.at("class"))).mapToLong(text -> Long.parseLong(text.english())).sum();
      assertThat(told).isEqualTo(RETAIL.transfers().size());
    }

    @Test
    void every_rule_that_decided_is_in_the_appendix() {
      Element rules = READ.one("section", "id", "rules");
      List<String> told = rules.all("p").stream().filter(p -> "id".equals(p.at("class"))).map(Element::english).toList();
      assertThat(told).containsAll(RETAIL.transfers().stream().flatMap(transfer -> transfer.decidedBy().stream()).map(Rule::id).toList());
    }

    @Test
    void a_rule_whose_text_was_not_read_says_so() {
      Assessment found = Pages.model(folder, GAP.formatted("", ""));
      assertThat(found.transfers().getFirst().decidedBy().getFirst().document().certainty()).isNotEqualTo("verified");
      assertThat(Pages.read(Pages.page(found)).one("details", "class", "transfer gap").english()).contains("the official text was not read");
    }

    @Test
    void says_from_what_it_was_made() {
      String basis = READ.one("section", "id", "basis").english();
      assertThat(basis).contains(RETAIL.model().digest(), "c0ffee", "main.land", "legal/house-rules.land", "Landfall 1.0-TEST", "2026-11-01");
      assertThat(basis).contains(Assumptions.in("en").say(RETAIL.assumptions().getFirst())).contains("expect covered NightlyExport");
    }

    @Test
    void flows_that_are_no_transfer_are_named() {
      assertThat(READ.one("details", "class", "others").english()).contains("Shoppers -> Shop.Web", "Members -> Club.Profiles");
    }

    @Test
    void a_model_without_transfers_has_a_report() {
      Assessment found = Pages.sample("ai-assistant/eu-self-hosted");
      assertThat(found.transfers()).isEmpty();
      Element read = Pages.read(Pages.page(found));
      assertThat(read.one("p", "class", "lead").english()).contains("Nothing in this model is a transfer");
    }

    @Test
    void a_picture_that_cannot_be_drawn_is_said_to_be_missing() {
      LayoutEngine none = (dot, limit) -> {
        throw DiagramException.noEngine("no library", null);
      };
      assertThat(Pages.read(Pages.page(RETAIL, "en", none)).one("figure", "id", "picture").english()).contains("could not be drawn", "no library");
    }
  }

  @Nested
  class Markup {

    @Test
    void names_are_unique_and_links_lead_somewhere() {
      for (String page : List.of(PAGE, Pages.page(STAFF, "zh"))) {
        Element read = Pages.read(page);
        List<String> ids = ids(read);
        assertThat(ids).doesNotHaveDuplicates();
        read.all("a").forEach(a -> assertThat(ids).contains(a.at("href").substring(1)));
        read.all("label").forEach(label -> assertThat(ids).contains(label.at("for")));
        List.of("section", "nav", "div", "table").forEach(name -> read.all(name).stream().filter(e -> e.attributes().containsKey("aria-labelledby"))
            .forEach(e -> assertThat(ids).contains(e.at("aria-labelledby"))));
      }
    }

    private List<String> ids(Element element) {
      List<String> ids = new ArrayList<>();
      if (element.attributes().containsKey("id")) {
        ids.add(element.at("id"));
      }
      element.children().forEach(child -> ids.addAll(ids(child)));
      return ids;
    }

    @Test
    void tables_say_what_their_cells_are() {
      assertThat(READ.all("table")).isNotEmpty().allSatisfy(table -> {
        assertThat(table.all("caption").size() + (table.attributes().containsKey("aria-labelledby") ? 1 : 0)).isEqualTo(1);
        assertThat(table.all("th")).isNotEmpty().allSatisfy(head -> assertThat(head.at("scope")).isIn("col", "row"));
      });
    }

    @Test
    void headings_go_down_one_step_at_a_time() {
      Matcher heading = Pattern.compile("<h([1-6])[ >]").matcher(PAGE);
      int before = 0;
      while (heading.find()) {
        int level = Integer.parseInt(heading.group(1));
        assertThat(level).isLessThanOrEqualTo(before + 1);
        before = level;
      }
      assertThat(READ.all("h1")).hasSize(1);
    }

    @Test
    void what_is_said_in_one_language_is_said_in_the_other() {
      List<Element> said = READ.all("i");
      assertThat(said).hasSizeGreaterThan(400);
      for (int i = 0; i < said.size(); i += 2) {
        assertThat(List.of(said.get(i).at("lang"), said.get(i + 1).at("lang"))).containsExactly("en", "zh");
        assertThat(said.get(i).parent()).isEqualTo(said.get(i + 1).parent());
        assertThat(said.get(i + 1).chinese()).isNotEmpty();
      }
    }

    @Test
    void opens_in_the_language_that_was_asked_for() {
      Element read = Pages.read(Pages.page(RETAIL, "zh"));
      assertThat(read.all("html").getFirst().at("lang")).isEqualTo("zh");
      assertThat(read.one("input", "id", "lang-zh").attributes()).containsKey("checked");
      assertThat(read.one("input", "id", "lang-en").attributes()).doesNotContainKey("checked");
      assertThat(READ.one("input", "id", "lang-en").attributes()).containsKey("checked");
    }
  }

  @Nested
  class Safety {

    @Test
    void nothing_is_fetched() {
      assertThat(PAGE).doesNotContain("src=", "@import", "<link", "<iframe", "<base").doesNotContainPattern("url\\((?!#)")
          .doesNotContainPattern("https?:(?!//www\\.w3\\.org/2000/svg)");
    }

    @Test
    void the_policy_names_the_style_and_the_script_that_stand_there() throws Exception {
      String policy = READ.one("meta", "http-equiv", "Content-Security-Policy").at("content");
      assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe", "*", "http");
      assertThat(policy).contains("style-src 'sha256-" + hash(inside("style")) + "'", "script-src 'sha256-" + hash(inside("script")) + "'");
      assertThat(PAGE.split("<script", -1)).hasSize(2);
      assertThat(PAGE.split("<style", -1)).hasSize(2);
    }

    private String inside(String element) {
      Matcher found = Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(PAGE);
      assertThat(found.find()).isTrue();
      return found.group(1);
    }

    private String hash(String text) throws Exception {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
      assertThat(Pages.page(Pages.sample("retail"))).isEqualTo(PAGE);
    }

    @Test
    void is_small_enough_to_be_mailed() {
      assertThat(PAGE.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
    }
  }

  @Test
  void every_verdict_has_a_sign() {
    String signs = Page.resource("signs.svg");
    assertThat(Verdict.values()).allSatisfy(verdict -> assertThat(signs).contains("id=\"s-" + verdict.word() + "\""));
    assertThat(Task.Kind.values()).allSatisfy(kind -> assertThat(signs).contains("id=\"s-" + kind.sign() + "\""));
  }
}
