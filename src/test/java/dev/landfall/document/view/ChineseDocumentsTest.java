package dev.landfall.document.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Severity;
import dev.landfall.document.Block;
import dev.landfall.document.Envelope;
import dev.landfall.document.Line;
import dev.landfall.document.Said;
import dev.landfall.document.template.Templates;
import dev.landfall.law.Document;
import dev.landfall.law.Validity;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Chinese documents say hangs on what the model says: each pair of models differs in one thing. */
class ChineseDocumentsTest {

  private static final Workspace WORKSPACE = Workspace.open();
  private static final Templates TEMPLATES = new Templates(ChineseDocumentsTest::resource);

  private static final String REPORT = "pipl-impact-assessment";
  private static final String APPENDIX = "pipl-standard-contract-appendix";
  private static final String SELF = "cn-export-self-assessment";

  private static final String MODEL = """
      system "Club" as of 2026-11-01 laws pipl
      party Home "本地公司" in CN not ciio
      party Away "Away GmbH" in DE
      party Help "Help Ltd" in IN
      subjects People in CN count 200k
      data Contact is contact of People
      purpose Care basis consent with separate_consent, notice
      safeguard Paper is cn_standard_contract from Home to Away since 2026-03-02 with pipia 2026-02-02, filing 2026-03-09
      service Here at CN by Home {
        store Book holds Contact
      }
      service There at DE by Away {
        store Copy
      }
      Here.Book -> There.Copy: Contact for Care as Export
      """;

  @TempDir
  private Path folder;

  @Test
  void sensitiveInformationIsAskedAboutWhereThereIsSome() {
    assertThat(zh(REPORT, MODEL)).contains("本次出境活动不涉及敏感个人信息").doesNotContain("严格保护措施");
    assertThat(zh(REPORT, with("data Contact is contact", "data Contact is contact, health")))
        .contains("敏感个人信息种类：Contact", "严格保护措施").doesNotContain("不涉及敏感个人信息");
    assertThat(zh(APPENDIX, MODEL)).contains("出境个人信息中没有敏感个人信息");
    assertThat(zh(APPENDIX, with("data Contact is contact", "data Contact is contact, health"))).contains("医疗健康信息").doesNotContain("没有敏感个人信息");
  }

  @Test
  void furtherRecipientsAreNamedWhereTheModelHasThem() {
    assertThat(zh(REPORT, MODEL)).contains("境外接收方不向境外其他接收方提供");
    String onward = MODEL + "team Desk at IN by Help on behalf of Away\nDesk reads There.Copy: Contact for Care\n";
    assertThat(zh(REPORT, onward)).contains("| Help Ltd | 印度 | 受托人 | Contact | 未具备所需出境路径 |", "标准合同第三条第八项", "向Help Ltd再提供")
        .doesNotContain("境外接收方不向境外其他接收方提供");
    assertThat(zh(APPENDIX, onward)).contains("| 1 | Help Ltd | 印度 | 受托人 | Contact |");
  }

  @Test
  void consentIsSpokenOfWhereItIsTheGround() {
    assertThat(zh(SELF, MODEL)).contains("应当取得个人的单独同意").doesNotContain("不需取得个人同意");
    assertThat(zh(SELF, with("basis consent with separate_consent, notice", "basis contract necessary for delivery with notice")))
        .contains("不需取得个人同意；告知义务不因此免除").doesNotContain("应当取得个人的单独同意");
  }

  @Test
  void certificationAsksForNationalSecurityToo() {
    assertThat(zh(REPORT, MODEL)).contains("个人信息出境可能对个人信息权益带来的风险").doesNotContain("国家安全", "《个人信息出境认证办法》第六条");
    assertThat(zh(REPORT, with("cn_standard_contract from Home", "cn_certification from Home")))
        .contains("个人信息出境可能对国家安全、公共利益、个人信息权益带来的风险", "《个人信息出境认证办法》第六条", "对国家安全、公共利益的风险")
        .doesNotContain("个人信息出境可能对个人信息权益带来的风险");
  }

  @Test
  void whoHandlesOnBehalfIsAnEntrustedParty() {
    assertThat(zh(REPORT, MODEL)).contains("第二十三条").doesNotContain("境外接收方受托处理个人信息");
    assertThat(zh(REPORT, with("at DE by Away", "at DE by Away on behalf of Home"))).contains("境外接收方受托处理个人信息（《个人信息保护法》第二十一条）");
  }

  @Test
  void aStatusThatNobodySaidIsAskedFor() {
    assertThat(blanks(REPORT, MODEL)).noneMatch(question -> question.contains("关键信息基础设施"));
    assertThat(blanks(REPORT, with("in CN not ciio", "in CN"))).anyMatch(question -> question.contains("是否收到被认定为关键信息基础设施运营者的通知"));
  }

  /** 200,000 this year and 1,000 more each month. */
  @Test
  void peopleAreForecastWhereTheirGroupGrows() {
    assertThat(zh(SELF, MODEL)).contains("| 2026 | 200,000 | 0 |", "| 2027 | 2027年预计出境多少人的个人信息", "| 2029 | 2029年预计");
    assertThat(zh(SELF, with("count 200k", "count 200k growing 1k per month")))
        .contains("| 2026 | 200,000 | 0 |", "| 2027 | 212,000 | 0 |", "| 2028 | 224,000 | 0 |", "| 2029 | 236,000 | 0 |");
  }

  @Test
  void peopleOfWhomNobodySpokeAreNotNone() {
    assertThat(zh(REPORT, MODEL)).contains("本年度出境人数（按自然人去重）：200,000");
    assertThat(zh(REPORT, with("is contact of People", "is contact"))).contains("本年度出境人数（按自然人去重）：自本年1月1日起")
        .doesNotContain("出境人数（按自然人去重）：0");
  }

  @Test
  void whatIsMissingIsAProblem() {
    assertThat(zh(REPORT, MODEL)).contains("已具备所需出境路径").doesNotContain("未具备所需出境路径");
    assertThat(zh(REPORT, with("from Home to Away since 2026-03-02", "from Away to Home since 2026-03-02")))
        .contains("未具备所需出境路径：订立标准合同或者通过认证");
    assertThat(zh(REPORT, MODEL)).contains("义务尚未履行：处理情况记录");
    assertThat(zh(REPORT, with("with separate_consent, notice", "with separate_consent, notice, record"))).doesNotContain("义务尚未履行");
  }

  @Test
  void itemsStandOnceInAScenario() {
    assertThat(zh(SELF, MODEL)).contains("场景1：Care", "| 1 | Contact | 联系方式 |", "模型未列出字段");
    String fields = with("data Contact is contact of People", """
        data Contact is contact of People fields name, phone
        data Orders is behaviour of People fields name, article""").replace("Here.Book -> There.Copy: Contact", "Here.Book -> There.Copy: Contact, Orders")
        .replace("store Book holds Contact", "store Book holds Contact, Orders");
    assertThat(zh(SELF, fields)).contains("| 1 | name | Contact（联系方式） |", "| 2 | phone | Contact（联系方式） |", "| 3 | article | Orders（行为与偏好） |")
        .doesNotContain("| 4 | ", "模型未列出字段");
  }

  @Test
  void dataAboutNobodyAreNotSpokenOfAsPersonal() {
    String important = with("laws pipl", "laws dsl").replace("is contact of People", "is important").replace("subjects People in CN count 200k\n", "");
    assertThat(zh(SELF, important)).contains("不涉及个人信息", "境外接收方自主决定数据的处理目的和处理方式").doesNotContain("单独同意", "第二十三条", "第十三条");
    assertThat(zh(SELF, MODEL)).contains("单独同意", "第二十三条").doesNotContain("不涉及个人信息", "自主决定数据的");
    assertThat(blanks(SELF, important)).anyMatch(question -> question.contains("可以识别个人的内容"));
  }

  /** In a second scenario the same item stands again. */
  @Test
  void eachScenarioHasItsOwnItems() {
    String two = MODEL + "purpose Billing basis contract\nHere.Book -> There.Copy: Contact for Billing as Bills\n";
    assertThat(zh(SELF, MODEL)).doesNotContain("场景2");
    assertThat(zh(SELF, two)).contains("场景1：Care", "场景2：Billing").matches("(?s).*\\| 1 \\| Contact \\|.*场景2.*\\| 1 \\| Contact \\|.*");
  }

  @Test
  void theDayOfThePapersIsWrittenInChinese() {
    assertThat(zh(APPENDIX, MODEL)).contains("合同签订日期：2026年3月2日");
    assertThat(zh(APPENDIX, with(" since 2026-03-02", ""))).contains("合同签订日期：标准合同于何日签订？");
  }

  @Test
  void everyBlankAsksAndSaysWhoWouldKnow() {
    for (String name : List.of(REPORT, APPENDIX, SELF)) {
      for (String language : List.of("zh", "en")) {
        assertThat(said(fill(name, language, MODEL))).filteredOn(Said.Blank.class::isInstance).hasSizeGreaterThan(15).allSatisfy(said -> {
          Said.Blank blank = (Said.Blank) said;
          assertThat(blank.question()).endsWith(language.equals("zh") ? "？" : "?");
          assertThat(blank.who()).isNotBlank();
        });
      }
    }
  }

  // ---------------------------------------------------------------- filling

  private static String with(String one, String other) {
    assertThat(MODEL).contains(one);
    return MODEL.replace(one, other);
  }

  private List<String> blanks(String name, String model) {
    return said(fill(name, "zh", model)).filter(Said.Blank.class::isInstance).map(Said::text).toList();
  }

  /** The text of the document, a line for each block or row. */
  private String zh(String name, String model) {
    return fill(name, "zh", model).stream().flatMap(ChineseDocumentsTest::lines).collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.text().text());
      case Block.Paragraph paragraph -> Stream.of(paragraph.text().text());
      case Block.Items items -> items.items().stream().map(Line::text);
      case Block.Fields fields -> fields.fields().stream().map(field -> field.label() + "：" + field.value().text());
      case Block.Table table -> table.rows().stream().map(row -> row.stream().map(Line::text).collect(Collectors.joining(" | ", "| ", " |")));
      case Block.PageBreak end -> Stream.empty();
    };
  }

  private static Stream<Said> said(List<Block> blocks) {
    return blocks.stream().flatMap(Block::lines).flatMap(line -> line.parts().stream());
  }

  private List<Block> fill(String name, String language, String model) {
    Assessment found = assess(model);
    List<Transfer> transfers = found.transfers().stream().filter(transfer -> transfer.onwardFrom().isEmpty()).toList();
    Transfer first = transfers.getFirst();
    Document prescribed = new Document(Map.of("en", name), List.of(), "verified", Validity.ALWAYS, Map.of(), Map.of(),
        Map.of(), first.flow().span());
    Topic topic = new Topic(name, prescribed, first.regime(), Optional.of(first.exporter()), Optional.of(first.importer()), Optional.empty(), transfers);
    return TEMPLATES.fill(name + "." + language + ".md", View.of(found, topic, Envelope.of(found, "test"), language));
  }

  private Assessment assess(String text) {
    try {
      Analysis analysis = WORKSPACE.analyse(Files.writeString(folder.resolve("main.land"), text),
          Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)));
      assertThat(analysis.diagnostics()).filteredOn(told -> told.severity() == Severity.ERROR).extracting(Diagnostic::headline).isEmpty();
      return analysis.assessment().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> resource(String path) {
    try (InputStream in = ChineseDocumentsTest.class.getResourceAsStream("/document/" + path)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
