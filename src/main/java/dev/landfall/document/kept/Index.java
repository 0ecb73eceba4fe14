package dev.landfall.document.kept;

import dev.landfall.document.Block;
import dev.landfall.document.Document;
import dev.landfall.document.Envelope;
import dev.landfall.document.Line;
import dev.landfall.document.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Which documents were written, and why: what somebody reads first who is handed the folder. */
public final class Index {

  public static final String NAME = "index";

  /**
   * One document.
   *
   * @param about whom
   * @param files their names
   * @param reasons why it was written
   * @param modelled how many of its values the model says, {@code derived} were worked out, {@code blank} nobody said yet
   */
  public record Row(String title, List<String> about, List<String> files, List<Reason> reasons, int modelled, int derived, int blank) {}

  /** @param verdict in the words of the document */
  public record Reason(String transfer, String verdict, List<String> rules, List<String> citations) {}

  private Index() {}

  public static Document of(List<Row> rows, Envelope envelope, String language) {
    Phrases words = Phrases.of(NAME, language);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Fields(List.of(new Block.Field(words.say("system"), envelope.model()),
        new Block.Field(words.say("as-of"), Phrases.day(envelope.asOf(), language)),
        new Block.Field(words.say("documents"), Integer.toString(rows.size())),
        new Block.Field(words.say("blanks"), Integer.toString(rows.stream().mapToInt(Row::blank).sum())),
        new Block.Field(words.say("laws"), String.join(words.say("comma"), envelope.laws())),
        new Block.Field(words.say("digest"), envelope.digest()),
        new Block.Field(words.say("tool"), envelope.tool()))));
    blocks.add(new Block.Paragraph(words.say("about")));
    blocks.add(new Block.Heading(1, words.say("list")));
    blocks.add(new Block.Table(List.of(words.say("document"), words.say("whom"), words.say("files"), words.say("modelled"),
        words.say("derived"), words.say("blank")), rows.stream().map(row -> List.of(Line.of(row.title()),
            Line.of(String.join(words.say("comma"), row.about())), Line.of(String.join(words.say("comma"), row.files())),
            number(row.modelled()), number(row.derived()), number(row.blank()))).toList()));
    blocks.add(new Block.Heading(1, words.say("why")));
    for (Row row : rows) {
      blocks.add(new Block.Heading(2, row.about().isEmpty() ? row.title()
          : words.say("of", row.title(), String.join(words.say("comma"), row.about()))));
      blocks.add(row.reasons().isEmpty() ? new Block.Paragraph(words.say("always")) : reasons(row, words));
    }
    return new Document(NAME, language, words.say("title"), blocks);
  }

  private static Block reasons(Row row, Phrases words) {
    return Block.Table.of(List.of(words.say("transfer"), words.say("verdict"), words.say("rule"), words.say("article")),
        row.reasons().stream().map(reason -> List.of(reason.transfer(), reason.verdict(),
            String.join(words.say("comma"), reason.rules()), String.join(words.say("semicolon"), reason.citations()))).toList());
  }

  private static Line number(int number) {
    return Line.of(Integer.toString(number));
  }
}
