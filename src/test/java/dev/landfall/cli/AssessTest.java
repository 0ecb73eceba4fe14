package dev.landfall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.landfall.testing.Papers;
import dev.landfall.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code landfall assess} leaves in a folder, and what it leaves alone. The law and the templates are a club's. */
class AssessTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private static final String MODEL = """
      system "Chess club" { as of 2026-11-01 laws club }
      include "club.land"
      party Club    "Schachklub" in AT
      party Printer "Press & Co" in NZ
      subjects Members in AT count 120
      data Address is contact of Members
      purpose Magazine basis contract
      safeguard Paper is club_contract from Club to Printer since 2026-01-10 until 2027-01-10
      store Book  at AT by Club   holds Address
      store Press at NZ by Printer
      Book -> Press: Address for Magazine as Issues
      """;

  private static final String PACK = """
      pack club "Club" { title zh "俱乐部" reviewed 2026-01-01 }
      regime club "Rules of the club" {
        title zh "俱乐部规则" cites "Rules of the club, 1" source verified since 2020-01-01
        matter data is personal
        binds party.in inland
        exporter operator
        transfer binds exporter and to.place not in inland
        protects inland
      }
      set inland of places = AT
      instrument club_contract "Contract of the club" {
        title zh "俱乐部合同" cites "Rules of the club, 3" source verified since 2021-01-01
        usable importer differs from exporter
      }
      rule club.need "A contract is due" {
        title zh "须订立合同" cites "Rules of the club, 7" source verified since 2020-01-01
        when importer.known
        needs club_contract
        why "The members are to be protected abroad as at home." remedy "Sign the contract of the club."
      }
      document club-note "Note on an export" {
        title zh "出境说明" cites "Rules of the club, 9" source verified since 2020-01-01
        under club
        per exporter, importer
      }
      document club-register "Register" {
        title zh "登记册" cites "Rules of the club, 10" source verified since 2020-01-01
        under club
        per party
      }
      """;

  private static final String NOTE = """
      ## Parties

      - **From:** [=exporter.title]
      - **To:** [=importer.title]
      - **Address:** [=blank("Where does it live?", "the secretary")]

      | Flow | Verdict |
      |---|---|
      [#list transfers as t]
      | [=t.flow] | [=t.verdict] |
      [/#list]
      """;

  /** Bundled law is read once. */
  private static final Workspace WORKSPACE = Workspace.open();

  @TempDir
  private Path folder;

  private String out = "";
  private String err = "";

  @BeforeEach
  void lay() throws IOException {
    Files.writeString(folder.resolve("main.land"), MODEL);
    Files.writeString(folder.resolve("club.land"), PACK);
    Files.createDirectory(folder.resolve("texts"));
    for (String language : List.of("en", "zh")) {
      Files.writeString(folder.resolve("texts/club-note." + language + ".md"), NOTE);
      Files.writeString(folder.resolve("texts/club-register." + language + ".md"), "| Who |\n|---|\n| [=party.title] |\n");
    }
  }

  @Test
  void everyDocumentInEveryLanguageAndFormat() throws IOException {
    assertThat(assess("-o", "out")).isZero();
    List<String> only = List.of("club-register-Club.en.xlsx", "club-register-Club.zh.xlsx", "landfall-documents.json");
    assertThat(files().keySet()).containsAll(only);
    assertThat(files().keySet().stream().filter(name -> !only.contains(name))).containsExactlyInAnyOrderElementsOf(Stream.of("en", "zh").flatMap(language ->
        Stream.of("club-note-Club-Printer", "club-register-Club", "index", "residency-statement-Chess-club")
            .flatMap(name -> Stream.of("md", "html", "docx").map(ending -> name + "." + language + "." + ending)))
        .toList());
    assertThat(err).isEqualTo("landfall: wrote 6 documents in 26 files into out\n");
    assertThat(text("club-note-Club-Printer.en.md")).contains("# Note on an export").contains("| Issues").contains("Where does it live?");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(files().get("club-note-Club-Printer.zh.docx")))) {
      assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("出境说明");
    }
    assertThat(text("index.en.md")).contains("| Note on an export | Club, Printer | club-note-Club-Printer.en.md, ")
        .contains("| Issues | ").contains("club.need").contains("Rules of the club, 7");
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    assess("-o", "out");
    SortedMap<String, byte[]> first = files();
    assertThat(assess("-o", "out")).isZero();
    assertThat(files()).containsExactlyEntriesOf(first);
  }

  @Test
  void narrowed() throws IOException {
    assertThat(assess("-o", "out", "--document", "club-note", "--lang", "zh", "--format", "markdown")).isZero();
    assertThat(files().keySet()).containsExactly("club-note-Club-Printer.zh.md", "landfall-documents.json");
    assertThat(assess("-o", "flow", "--flow", "Issues", "--lang", "en", "--format", "md,xlsx")).isZero();
    assertThat(folder.resolve("flow")).isDirectoryContaining("glob:**club-note-Club-Printer.en.xlsx")
        .isDirectoryNotContaining("glob:**residency*");
    assertThat(assess("-o", "law", "--regime", "club", "--lang", "en", "--format", "md")).isZero();
    assertThat(folder.resolve("law")).isDirectoryContaining("glob:**club-register-Club.en.md").isDirectoryNotContaining("glob:**residency*");
  }

  @Test
  void oneDocumentGoesToStandardOutput() {
    assertThat(assess("--document", "club-note")).isZero();
    assertThat(out).startsWith("# Note on an export\n");
    assertThat(assess()).isZero();
    assertThat(out).startsWith("# Residency statement\n");
    assertThat(assess("--document", "club-note,club-register")).isEqualTo(2);
    assertThat(err).contains("These are 2 documents, which need a folder");
  }

  // ---------------------------------------------------------------- what is left alone

  @Test
  void aFileThatIsNotOurs() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    Files.writeString(folder.resolve("out/index.zh.md"), "mine");
    assertThat(assess("-o", "out")).isEqualTo(2);
    assertThat(err).contains("Cannot write `out/index.zh.md`: a file is there that Landfall did not write").contains("--force");
    assertThat(files().keySet()).containsExactly("index.zh.md");
    assertThat(text("index.zh.md")).isEqualTo("mine");
    assertThat(assess("-o", "out", "--force")).isZero();
    assertThat(text("index.zh.md")).startsWith("# 文件目录");
  }

  @Test
  void aDocumentInWhichSomebodyWrote() throws IOException {
    assess("-o", "out");
    Files.writeString(folder.resolve("out/club-note-Club-Printer.en.md"), "filled in");
    SortedMap<String, byte[]> before = files();
    change("count 120", "count 130");
    assertThat(assess("-o", "out")).isEqualTo(2);
    assertThat(err).contains("Cannot write `out/club-note-Club-Printer.en.md`: somebody changed it since Landfall wrote it");
    assertThat(files()).containsExactlyEntriesOf(before);
    assertThat(assess("-o", "out", "--force")).isZero();
    assertThat(text("club-note-Club-Printer.en.md")).startsWith("# Note");
  }

  @Test
  void aListThatIsNotOurs() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    for (String list : List.of("{}", "[1", "\u0000", "{\"landfall\": \"documents 2\"}")) {
      Files.writeString(folder.resolve("out/landfall-documents.json"), list);
      assertThat(assess("-o", "out")).isEqualTo(2);
      assertThat(err).contains("Cannot write `out/landfall-documents.json`");
      assertThat(files().keySet()).containsExactly("landfall-documents.json");
    }
  }

  /** Half of the files are in place when it fails: they are taken back. */
  @Test
  void allOrNothing() throws IOException {
    assess("-o", "out");
    SortedMap<String, byte[]> before = files();
    Files.delete(folder.resolve("out/residency-statement-Chess-club.en.md"));
    Files.createDirectories(folder.resolve("out/residency-statement-Chess-club.en.md/inside"));
    before.remove("residency-statement-Chess-club.en.md");
    change("count 120", "count 130");
    assertThat(assess("-o", "out", "--force")).isEqualTo(2);
    assertThat(err).contains("Cannot write `out/residency-statement-Chess-club.en.md`: a folder is there");
    assertThat(files()).containsExactlyEntriesOf(before);
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Files.writeString(folder.resolve("elsewhere"), "precious");
    Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/index.en.md"), folder.resolve("elsewhere"));
    assertThat(assess("-o", "out")).isEqualTo(2);
    assertThat(assess("-o", "out", "--force")).isZero();
    assertThat(folder.resolve("elsewhere")).hasContent("precious");
    assertThat(folder.resolve("out/index.en.md")).isRegularFile();
  }

  @Test
  void aFolderThatCannotBe() throws IOException {
    assertThat(assess("-o", "main.land")).isEqualTo(2);
    assertThat(err).contains("a file is there, and the documents need a folder");
    assertThat(assess("-o", "no/such/folder")).isEqualTo(2);
    assertThat(err).contains("there is no folder `no/such`");
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked));
    assertThat(assess("-o", "locked")).isEqualTo(2);
    assertThat(err).contains("not allowed");
  }

  // ---------------------------------------------------------------- own templates

  @Test
  void ownSectionsAndALogo() throws IOException {
    Files.writeString(folder.resolve("texts/sections.en.md"), "## House rules\n\nAsk [=exporter.title!\"us\"] first.\n");
    Files.write(folder.resolve("texts/logo.png"), Papers.png(30, 10));
    assertThat(assess("-o", "out", "--lang", "en", "--document", "club-note")).isZero();
    assertThat(text("club-note-Club-Printer.en.md")).contains("House rules").contains("Ask Schachklub");
    assertThat(text("club-note-Club-Printer.en.html")).contains("<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,");
  }

  @Test
  void aBrokenTemplateWritesNothing() throws IOException {
    Files.writeString(folder.resolve("texts/club-note.en.md"), "## Parties\n\n[=exporter.nosuch]\n");
    assertThat(assess("-o", "out")).isEqualTo(2);
    assertThat(err).contains("Cannot use the template `club-note.en.md`, line 3, column 1: there is no `nosuch`").doesNotContain("freemarker");
    assertThat(folder.resolve("out")).doesNotExist();
    Files.delete(folder.resolve("texts/club-note.en.md"));
    Files.createSymbolicLink(folder.resolve("texts/club-note.en.md"), folder.resolve("main.land"));
    assertThat(assess("-o", "out")).isEqualTo(2);
    assertThat(err).contains("it leads out of the folder of templates");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aNameThatNothingAsksForIsTold() throws IOException {
    Files.writeString(folder.resolve("texts/club-notes.en.md"), NOTE);
    Files.writeString(folder.resolve("texts/club-register.md"), NOTE);
    Files.writeString(folder.resolve("texts/cover.zh.md"), NOTE);
    Files.writeString(folder.resolve("texts/unlike-all.md"), NOTE);
    Files.writeString(folder.resolve("texts/README.md"), "Ours.");
    Files.createDirectories(folder.resolve("texts/destination"));
    Files.writeString(folder.resolve("texts/destination/IN.en.md"), "Told of India.");
    Files.writeString(folder.resolve("texts/sections.en.md"), "[#include \"ours/house.en.md\"]\n");
    Files.createDirectories(folder.resolve("texts/ours"));
    Files.writeString(folder.resolve("texts/ours/house.en.md"), "## House rules\n");
    assertThat(assess("-o", "out", "--lang", "en", "--format", "md")).isZero();
    assertThat(err.lines().filter(line -> line.contains("takes the place"))).containsExactly(
        "landfall: texts/club-notes.en.md takes the place of no template; did you mean `club-note.en.md`?",
        "landfall: texts/club-register.md takes the place of no template; did you mean `club-register.en.md`?",
        "landfall: texts/cover.zh.md takes the place of no template; did you mean `blocks/cover.zh.md`?",
        "landfall: texts/unlike-all.md takes the place of no template");
    assertThat(files().keySet()).contains("club-note-Club-Printer.en.md").noneMatch(name -> name.contains("notes"));
  }

  // ---------------------------------------------------------------- do they still hold?

  @Test
  void nothingMoved() throws IOException {
    assess("-o", "out");
    SortedMap<String, byte[]> before = files();
    assertThat(assess("-o", "out", "--check")).isZero();
    assertThat(out).contains("up to date   club-note-Club-Printer.en.md, club-note-Club-Printer.en.html").endsWith("all 8 documents are up to date\n");
    assertThat(assess("-o", "out", "--check", "--quiet")).isZero();
    assertThat(out).isEqualTo("all 8 documents are up to date\n");
    assertThat(files()).containsExactlyEntriesOf(before);
  }

  /** Another line, another day: the documents say the same. */
  @Test
  void whatChangesNothingInADocumentIsNoReason() throws IOException {
    assess("-o", "out");
    Files.writeString(folder.resolve("main.land"), "// a remark\n\n" + MODEL.replace("2026-11-01", "2026-11-02"));
    assertThat(assess("-o", "out", "--check")).as(out).isZero();
  }

  @Test
  void aPaperEnded() throws IOException {
    assess("-o", "out");
    assertThat(assess("-o", "out", "--check", "--as-of", "2027-02-01")).isEqualTo(1);
    assertThat(out).contains("out of date  club-note-Club-Printer.en.md").contains("  verdict  club:Issues: ").contains("covered")
        .contains("  paper    Paper ended on 2027-01-10").contains("up to date   residency-statement");
  }

  @Test
  void theModelChanged() throws IOException {
    assess("-o", "out");
    change("\"Press & Co\"", "\"Press Ltd\"");
    assertThat(assess("-o", "out", "--check")).isEqualTo(1);
    assertThat(out).contains("out of date  club-note-Club-Printer.en.md").contains("Press & Co, now Press Ltd");
  }

  @Test
  void theLawWasReviewed() throws IOException {
    assess("-o", "out");
    Files.writeString(folder.resolve("club.land"), PACK.replace("reviewed 2026-01-01", "reviewed 2026-10-01"));
    assertThat(assess("-o", "out", "--check", "--document", "club-note")).isEqualTo(1);
    assertThat(out).contains("  law      the pack club was reviewed on 2026-10-01, the document rests on 2026-01-01");
  }

  @Test
  void theTemplatesChanged() throws IOException {
    assess("-o", "out");
    Files.writeString(folder.resolve("texts/club-note.en.md"), NOTE.replace("## Parties", "## Who"));
    assertThat(assess("-o", "out", "--check")).isEqualTo(1);
    assertThat(out).contains("out of date  club-note-Club-Printer.en.md").contains("\n  texts    the templates of your own changed\n")
        .contains("up to date   residency-statement").contains("up to date   index.en.md").endsWith("\n4 of 8 documents out of date\n");
    Files.writeString(folder.resolve("texts/club-note.en.md"), NOTE);
    assertThat(assess("-o", "out", "--check")).as(out).isZero();
    Files.write(folder.resolve("texts/logo.png"), Papers.png(30, 10));
    assertThat(assess("-o", "out", "--check")).isEqualTo(1);
  }

  @Test
  void moreOrFewerAreCalledFor() throws IOException {
    assess("-o", "out");
    change("party Printer", "party Mailer in US\nstore Post at US by Mailer\nBook -> Post: Address for Magazine as Mail\nparty Printer");
    assertThat(assess("-o", "out", "--check")).isEqualTo(1);
    assertThat(out).contains("out of date  club-note of Club, Mailer (en)\n  missing  it is called for now, and was not written");
    Files.writeString(folder.resolve("main.land"), MODEL.replace("Book -> Press", "// Book -> Press"));
    assertThat(assess("-o", "out", "--check")).isEqualTo(1);
    assertThat(out).contains("out of date  club-note-Club-Printer.en.md").contains("nothing calls for it any more");
    Files.writeString(folder.resolve("main.land"), MODEL);
    Files.delete(folder.resolve("out/club-note-Club-Printer.zh.docx"));
    assertThat(assess("-o", "out", "--check")).isEqualTo(1);
    assertThat(out).contains("  missing  club-note-Club-Printer.zh.docx is gone");
  }

  @Test
  void thereIsNothingToCheck() {
    assertThat(assess("-o", "out", "--check")).isEqualTo(2);
    assertThat(err).contains("No documents of Landfall are in `out`");
    assertThat(assess("--check")).isEqualTo(2);
    assertThat(err).contains("in a folder that `--output` names");
  }

  // ---------------------------------------------------------------- wrong words

  @Test
  void whatIsUnknownHasANearestName() {
    Map.of("--document club-noet", "did you mean `club-note`?", "--flow Isues", "did you mean `Issues`?", "--lang zn", "it knows `en` and `zh`",
            "--format dokx", "did you mean `docx`?", "--regime clup", "did you mean `club`?", "--place XX", "knows no country `XX`")
        .forEach((words, help) -> {
          assertThat(assess(Stream.concat(Stream.of("-o", "out"), Stream.of(words.split(" "))).toArray(String[]::new))).as(words).isEqualTo(2);
          assertThat(err).as(words).contains(help);
        });
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void severalNeedAFolder() {
    for (List<String> words : List.of(List.of("--lang", "en,zh"), List.of("--format", "md,html"), List.of("--format", "docx"))) {
      assertThat(assess(words.toArray(String[]::new))).isEqualTo(2);
      assertThat(err).contains("folder, `--output` names one");
    }
  }

  @Test
  void openVerdictsAreSaid() throws IOException {
    change("store Press at NZ by Printer", "store Press by Printer");
    assertThat(assess("-o", "out")).isZero();
    assertThat(err).contains("verdict is open; what is asked stands first in the documents");
  }

  // ---------------------------------------------------------------- small things

  private int assess(String... words) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    String[] all = Stream.concat(Stream.of("assess", "main.land", "--templates", "texts"), Stream.of(words)).toArray(String[]::new);
    int status = new Main(CLOCK, new PrintStream(outBytes, false, StandardCharsets.UTF_8), new PrintStream(errBytes, false, StandardCharsets.UTF_8),
        new Environment(Map.of(), folder, false, false, 200), () -> WORKSPACE).run(all);
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return status;
  }

  private void change(String before, String now) throws IOException {
    assertThat(MODEL).contains(before);
    Files.writeString(folder.resolve("main.land"), MODEL.replace(before, now));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve("out").resolve(file));
  }

  /** Everything in the folder, also what should not have been left there. */
  private SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve("out"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
