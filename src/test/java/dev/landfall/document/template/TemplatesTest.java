package dev.landfall.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.landfall.document.Block;
import dev.landfall.document.Line;
import dev.landfall.document.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  private final Map<String, String> files = new HashMap<>();
  private final Map<String, Object> known = new HashMap<>();

  private List<Block> fill(String template) {
    files.put("main.md", template);
    return new Templates(name -> Optional.ofNullable(files.get(name))).fill("main.md", known);
  }

  private TemplateException refusal(String template) {
    return catchThrowableOfType(TemplateException.class, () -> fill(template));
  }

  private static Said said(String text) {
    return new Said.Modelled(text, "main.land:3");
  }

  @Nested
  @DisplayName("Markdown becomes")
  class Blocks {

    @Test
    void headings_paragraphs_lists_tables_and_pages() {
      known.put("rows", List.of(Map.of("a", said("one"), "b", said("two")), Map.of("a", said("three"), "b", said("four"))));
      assertThat(fill("""
          ## A. Heading

          A paragraph
          on two lines.

          - first
          - second

          1. one
          2. two

          ---

          | a | b |
          |---|---|
          [#list rows as row]
          | [=row.a] | [=row.b] and more |
          [/#list]
          """)).containsExactly(
          new Block.Heading(1, "A. Heading"),
          new Block.Paragraph("A paragraph on two lines."),
          new Block.Items(false, List.of(Line.of("first"), Line.of("second"))),
          new Block.Items(true, List.of(Line.of("one"), Line.of("two"))),
          new Block.PageBreak(),
          new Block.Table(List.of("a", "b"), List.of(
              List.of(Line.of(said("one")), new Line(List.of(said("two"), new Said.Plain(" and more")))),
              List.of(Line.of(said("three")), new Line(List.of(said("four"), new Said.Plain(" and more")))))));
    }

    @Test
    void fields_of_strong_labels_in_either_script_with_or_without_a_space() {
      known.put("x", said("value"));
      assertThat(fill("- **Name:** [=x]\n- **Role**: [=x]\n")).containsExactly(new Block.Fields(List.of(
          new Block.Field("Name", Line.of(said("value"))), new Block.Field("Role", Line.of(said("value"))))));
      assertThat(fill("- **名称：** [=x]\n- **角色：**[=x]\n")).containsExactly(new Block.Fields(List.of(
          new Block.Field("名称", Line.of(said("value"))), new Block.Field("角色", Line.of(said("value"))))));
    }

    @Test
    void text_where_blocks_know_no_such_thing() {
      assertThat(fill("<script>alert(1)</script> ![a picture](http://x/y.png) [a link](javascript:1) > quoted"))
          .containsExactly(new Block.Paragraph("<script>alert(1)</script> a picture a link > quoted"));
    }

    @Test
    void joined_lines_with_a_space_between_words_and_none_between_chinese() {
      assertThat(fill("one\ntwo\n\n个人信息\n处理者，\n境外\n")).containsExactly(
          new Block.Paragraph("one two"), new Block.Paragraph("个人信息处理者，境外"));
    }

    @Test
    void what_is_indented_is_no_code() {
      assertThat(fill("[#if true]\n    A paragraph.\n[/#if]\n")).containsExactly(new Block.Paragraph("A paragraph."));
    }
  }

  @Nested
  @DisplayName("A value")
  class Values {

    @ParameterizedTest
    @ValueSource(strings = {"**bold**", "| a | b |", "a\n\n# Heading", "- item", "<b>x</b>", "[x](http://y)", "---", "${x} [=y] [#if]", "`code`",
        "\uE000\uE010\uE001", "\\", "&amp;", "1. one", ""})
    void is_never_markup(String hostile) {
      known.put("x", said(hostile));
      assertThat(fill("Before [=x] after\n")).containsExactly(new Block.Paragraph(
          new Line(List.of(new Said.Plain("Before "), said(hostile), new Said.Plain(" after")))));
      assertThat(fill("| h |\n|---|\n| [=x] |\n")).containsExactly(
          new Block.Table(List.of("h"), List.of(List.of(Line.of(said(hostile))))));
      assertThat(fill("- **Label:** [=x]\n")).containsExactly(
          new Block.Fields(List.of(new Block.Field("Label", Line.of(said(hostile))))));
    }

    @Test
    void is_compared_by_its_text_and_keeps_its_origin() {
      known.put("x", said("gap"));
      assertThat(fill("[#if x == \"gap\"][=x][/#if]")).containsExactly(new Block.Paragraph(Line.of(said("gap"))));
    }

    @Test
    void keeps_its_origin_through_assignments_macros_and_additions() {
      known.put("x", said("**v**"));
      assertThat(fill("[#assign y]a [=x][/#assign][#macro m z]([=z])[/#macro][=y] [@m x/] [=\"*b*\" + x]")).containsExactly(
          new Block.Paragraph(new Line(List.of(new Said.Plain("a "), said("**v**"), new Said.Plain(" ("), said("**v**"), new Said.Plain(") "),
              new Said.Plain("*b*"), said("**v**")))));
    }

    @Test
    void may_be_derived_or_blank() {
      known.put("missing", Optional.empty());
      assertThat(fill("[=derived(\"3\", \"by counting\")] [=missing!blank(\"Which?\", \"Who\")]")).containsExactly(new Block.Paragraph(
          new Line(List.of(new Said.Derived("3", "by counting"), new Said.Plain(" "), new Said.Blank("Which?", "Who")))));
    }

    @Test
    void of_a_template_itself_cannot_pass_for_a_slot() {
      known.put("x", said("secret"));
      assertThat(fill("\uE000\uE010\uE001 [=x]").toString()).contains("\uFFFD\uFFFD\uFFFD");
    }
  }

  @Nested
  @DisplayName("A broken template")
  class Broken {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "a\\n[=party.nmae]; 2; there is no `nmae`; did you mean `name`",
        "a\\n\\n  [=party.title]; 3; `party.title` has no value here",
        "[#if x]; 1; this is not how a template is written",
        "a\\n[#list party as p][/#list]; 2; `#list` wants a sequence or collection, and this is a hash",
        "a\\n[=nothing]; 2; there is no `nothing`",
        "a\\n[=blank(\"q\")]; 2; `blank` takes the question and who would know",
    })
    void is_told_by_line(String template, int line, String problem) {
      known.put("party", new HashMap<>(Map.of("name", said("A"), "title", Optional.empty())));
      TemplateException refusal = refusal(template.replace("\\n", "\n"));
      assertThat(refusal.file()).isEqualTo("main.md");
      assertThat(refusal.line()).isEqualTo(line);
      assertThat(refusal.column()).isPositive();
      assertThat(refusal.problem()).contains(problem).doesNotContain("\n").doesNotContain("freemarker");
    }

    @Test
    void in_a_piece_is_told_by_the_name_of_the_piece() {
      files.put("blocks/piece.md", "a\nb [=oops]\n");
      assertThat(refusal("[#include \"blocks/piece.md\"]")).hasMessageStartingWith("blocks/piece.md:2:");
    }

    @Test
    void ends() {
      assertThat(refusal("[#macro m][@m/][/#macro][@m/]")).isNotNull();
      assertThat(refusal("[#list 1.. as i]aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[/#list]")).isNotNull();
    }
  }

  @Nested
  @DisplayName("No template gets out:")
  class Locked {

    @ParameterizedTest
    @ValueSource(strings = {
        "[=\"freemarker.template.utility.Execute\"?new()(\"id\")]", "[=x?api.class]", "[=\"**b**\"?no_esc]", "[=\"x\"?eval]",
        "[#assign t = \"a\"?interpret][@t/]", "[#ftl output_format=\"undefined\"]a", "[#noautoesc]a[/#noautoesc]",
        "[#outputformat \"HTML\"]a[/#outputformat]", "[=x.class.name]", "[=x?  no_esc]", "[=\"a\"?eval_json]"})
    void calls(String template) {
      known.put("x", said("x"));
      assertThat(refusal(template)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.md", "/../secret.md", "a/../../secret.md", "/etc/passwd", "file:///etc/passwd", "http://example.com/a", "*/secret.md"})
    void files(String path) {
      List<String> asked = new ArrayList<>();
      files.put("main.md", "a\n[#include \"" + path + "\"]");
      TemplateException refusal = catchThrowableOfType(TemplateException.class, () -> new Templates(name -> {
        asked.add(name);
        return Optional.ofNullable(files.get(name));
      }).fill("main.md", known));
      assertThat(refusal.line()).isEqualTo(2);
      assertThat(asked).noneMatch(name -> name.startsWith("/") || name.contains(".."));
    }
  }
}
