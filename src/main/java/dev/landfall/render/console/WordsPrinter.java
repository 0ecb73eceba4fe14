package dev.landfall.render.console;

import dev.landfall.law.Lexicon;
import dev.landfall.law.Term;
import dev.landfall.law.WordTree;
import dev.landfall.render.console.Grid.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of words as a tree, with what the laws take special care of. */
public final class WordsPrinter {

  private static final String INDENT = "  ";

  private final Palette palette;
  private final int width;
  private final Detail detail;

  /** @param width columns of a line */
  public WordsPrinter(Palette palette, int width, Detail detail) {
    this.palette = palette;
    this.width = width;
    this.detail = detail;
  }

  /**
   * Each line ended by a newline.
   *
   * @param count of the words that were looked for
   * @param others names of the lists that are not shown
   */
  public String print(WordTree tree, int count, List<String> others) {
    Sheet sheet = new Sheet(palette, width);
    if (detail != Detail.SUMMARY) {
      Grid grid = new Grid(new Column(tree.list(), Style.BOLD, true), new Column("English", Style.PLAIN, false),
          new Column("中文", Style.PLAIN, false), new Column("special for", Style.YELLOW, false));
      tree.words().forEach(word -> grid.row(INDENT.repeat(word.depth()) + word.entry().name(), title(word.entry(), "en"),
          title(word.entry(), "zh"), word.special().stream().map(regime -> regime + " " + tree.terms().get(regime).name())
              .collect(Collectors.joining("\n"))));
      grid.print(sheet);
      terms(tree, sheet);
      sheet.gap();
    }
    sheet.paragraph(0, Style.BOLD, (count == tree.size() ? "" : count + " of ") + tree.size() + " " + tree.list());
    if (detail != Detail.SUMMARY) {
      sheet.paragraph(0, Style.DIM, "Other lists: " + String.join(", ", others));
    }
    return sheet.text();
  }

  /** What the words in the last column mean; something can make data special that is not in their class. */
  private static void terms(WordTree tree, Sheet sheet) {
    sheet.gap();
    Map<String, Term> shown = new LinkedHashMap<>(tree.terms());
    shown.keySet().retainAll(tree.words().stream().flatMap(word -> word.special().stream()).toList());
    shown.forEach((regime, term) -> term.versions().stream()
        .filter(version -> version.document().validity().holdsOn(tree.day()))
        .forEach(version -> sheet.item(0, Style.YELLOW, regime + " " + term.name(), Style.DIM,
            version.document().title() + ": " + version.means().text())));
  }

  private static String title(Lexicon.Entry entry, String language) {
    return entry.titles().getOrDefault(language, "");
  }
}
