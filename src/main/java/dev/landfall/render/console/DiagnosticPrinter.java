package dev.landfall.render.console;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Fix;
import dev.landfall.diagnostic.Label;
import dev.landfall.diagnostic.Severity;
import dev.landfall.diagnostic.Words;
import dev.landfall.source.DisplayWidth;
import dev.landfall.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws diagnostics as text: the headline, each place in its line of source, then notes and help.
 *
 * <pre>
 * error[name-twice]: The name `AcmeDE` is declared twice
 *  --&gt; main.land:3:7
 *   |
 * 1 | party AcmeDE in DE
 *   |       ------ first declared here
 * 2 | party Desk in IN
 * 3 | party AcmeDE in FR
 *   |       ^^^^^^ declared again here
 *   |
 *   = help: rename one of the two
 * </pre>
 *
 * <p>Carets stand under the primary label, dashes under the others. Whatever a file or a name holds, nothing of it but
 * visible characters comes out; a line of any length costs as much as what is shown of it.
 */
public final class DiagnosticPrinter {

  /** Narrower than this nothing can be shown beside a line number. */
  public static final int NARROWEST = 40;

  /** More places than these are counted and not shown. */
  private static final int MOST_PLACES = 12;

  private static final int LONGEST_TEXT = 2_000;

  private final Palette palette;
  private final int width;
  private final Function<SourceFile, String> folders;

  /**
   * @param width columns of a line; what is less than {@link #NARROWEST} is taken as that
   */
  public DiagnosticPrinter(Palette palette, int width) {
    this(palette, width, file -> "");
  }

  /** @param folders put before the name of a file, with its {@code /}; empty where there is no doubt whose file it is */
  public DiagnosticPrinter(Palette palette, int width, Function<SourceFile, String> folders) {
    this.palette = palette;
    this.width = Math.max(width, NARROWEST);
    this.folders = folders;
  }

  /** One diagnostic, each line ended by a newline. */
  public String print(Diagnostic diagnostic) {
    List<String> lines = new ArrayList<>();
    Map<SourceFile, List<Mark>> marks = marks(diagnostic);
    Gutter gutter = new Gutter(digits(marks), palette);
    lines.add(headline(diagnostic));
    String arrow = "-->";
    for (Map.Entry<SourceFile, List<Mark>> file : marks.entrySet()) {
      Style style = style(diagnostic.severity());
      lines.addAll(new Snippet(folders.apply(file.getKey()), file.getKey(), file.getValue(), gutter, style, width).lines(arrow));
      lines.add(gutter.empty());
      arrow = ":::";
    }
    List<String> remarks = remarks(diagnostic, gutter);
    if (!marks.isEmpty() && remarks.isEmpty()) {
      lines.removeLast();
    }
    lines.addAll(remarks);
    return String.join("\n", lines) + "\n";
  }

  /** All in their order, an empty line after each. */
  public void print(Iterable<Diagnostic> diagnostics, Appendable out) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      out.append(print(diagnostic)).append('\n');
    }
  }

  /** The style of what belongs to a severity. */
  static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED.and(Style.BOLD);
      case WARNING -> Style.YELLOW.and(Style.BOLD);
      case NOTE -> Style.CYAN.and(Style.BOLD);
    };
  }

  private String headline(Diagnostic diagnostic) {
    String kind = diagnostic.severity().word() + "[" + visible(diagnostic.code()) + "]";
    return palette.paint(style(diagnostic.severity()), kind)
        + palette.paint(Style.BOLD, ": " + visible(diagnostic.headline()));
  }

  /** By file, that of the primary label first. */
  private static Map<SourceFile, List<Mark>> marks(Diagnostic diagnostic) {
    Map<SourceFile, List<Mark>> marks = new LinkedHashMap<>();
    diagnostic.primary().ifPresent(label -> add(marks, label, true));
    diagnostic.others().stream().limit(MOST_PLACES).forEach(label -> add(marks, label, false));
    return marks;
  }

  private static void add(Map<SourceFile, List<Mark>> marks, Label label, boolean primary) {
    marks.computeIfAbsent(label.span().file(), file -> new ArrayList<>()).addAll(Mark.of(label, primary));
  }

  private static int digits(Map<SourceFile, List<Mark>> marks) {
    int last = marks.values().stream().flatMap(List::stream).mapToInt(Mark::line).max().orElse(1);
    return Integer.toString(last).length();
  }

  private List<String> remarks(Diagnostic diagnostic, Gutter gutter) {
    List<String> remarks = new ArrayList<>();
    int more = diagnostic.others().size() - MOST_PLACES;
    if (more > 0) {
      remarks.add(remark(gutter, "note", Words.counted(more, "more place is", "more places are") + " not shown"));
    }
    diagnostic.notes().forEach(note -> remarks.add(remark(gutter, "note", note)));
    diagnostic.help().ifPresent(help -> remarks.add(remark(gutter, "help", help)));
    if (diagnostic.help().isEmpty()) { // the help says in words what a fix does
      diagnostic.fixes().stream().map(Fix::title).forEach(title -> remarks.add(remark(gutter, "fix", title)));
    }
    diagnostic.references().forEach(reference -> remarks.add(remark(gutter, "see", reference)));
    return remarks;
  }

  private String remark(Gutter gutter, String kind, String text) {
    int indent = gutter.remarkIndent(kind);
    String shown = text.length() <= LONGEST_TEXT ? text : visible(text);
    return gutter.remark(kind, Wrap.hanging(shown, Math.max(width - indent, NARROWEST / 2), " ".repeat(indent)));
  }

  private static String visible(String text) {
    return DisplayWidth.visible(text, LONGEST_TEXT);
  }
}
