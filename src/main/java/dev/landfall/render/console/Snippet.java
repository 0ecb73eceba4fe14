package dev.landfall.render.console;

import dev.landfall.source.DisplayWidth;
import dev.landfall.source.LineIndex;
import dev.landfall.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines of one file that a diagnostic speaks of, behind their numbers. */
final class Snippet {

  private static final int LONGEST_NAME = 200;

  private final String folder;
  private final SourceFile file;
  private final TreeMap<Integer, List<Mark>> marksByLine;
  private final Gutter gutter;
  private final Style primary;
  private final int width;

  /**
   * @param folder put before the name of the file
   * @param marks of this file, at least one
   * @param primary the style of what belongs to the primary label
   * @param width columns of a line, gutter and all
   */
  Snippet(String folder, SourceFile file, List<Mark> marks, Gutter gutter, Style primary, int width) {
    this.folder = folder;
    this.file = file;
    this.marksByLine = marks.stream().collect(Collectors.groupingBy(Mark::line, TreeMap::new, Collectors.toList()));
    this.gutter = gutter;
    this.primary = primary;
    this.width = width - gutter.width();
  }

  /** The lines, after one that says where they are: at the primary mark, or at the first. */
  List<String> lines(String arrow) {
    List<String> drawn = new ArrayList<>();
    drawn.add(gutter.arrow(arrow, DisplayWidth.visible(folder + file.name(), LONGEST_NAME) + ":" + position()));
    drawn.add(gutter.empty());
    int before = marksByLine.firstKey();
    for (int line : marksByLine.keySet()) {
      drawn.addAll(between(before, line));
      drawn.addAll(marked(line));
      before = line;
    }
    return drawn;
  }

  private String position() {
    List<Mark> marks = marksByLine.values().stream().flatMap(List::stream).toList();
    Mark shown = marks.stream().filter(Mark::primary).findFirst().orElse(marks.getFirst());
    return file.lines().position(shown.start()).toString();
  }

  /** One line between two is shown, more are left out. */
  private List<String> between(int before, int line) {
    return switch (line - before) {
      case 0, 1 -> List.of();
      case 2 -> List.of(gutter.source(before + 1, window(before + 1, file.lines().start(before + 1)).drawn()));
      default -> List.of(gutter.leftOut());
    };
  }

  /** A line with its marks; once for each part of it, where its marks do not fit into one. */
  private List<String> marked(int line) {
    List<Mark> waiting = new ArrayList<>(marksByLine.get(line));
    waiting.sort(Mark.LEFT_TO_RIGHT);
    List<String> drawn = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Window window = window(line, waiting.getFirst().start());
      List<Mark> shown = waiting.stream().takeWhile(mark -> window.shows(mark.start())).toList();
      waiting.subList(0, shown.size()).clear();
      drawn.add(gutter.source(line, window.drawn()));
      new Underlines(window, shown, gutter.palette(), primary).rows().forEach(row -> drawn.add(gutter.below(row)));
    }
    return drawn;
  }

  private Window window(int line, int focus) {
    LineIndex lines = file.lines();
    // One column is kept for a caret behind the end of the line.
    return Window.of(file.text(), lines.start(line), lines.end(line), focus, width - 1);
  }
}
