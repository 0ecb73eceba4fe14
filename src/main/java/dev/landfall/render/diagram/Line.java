package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.source.DisplayWidth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of text, in one or more styles.
 *
 * @param badge the verdict whose sign stands before the text
 */
record Line(List<Run> runs, Optional<Verdict> badge) {

  static final double BADGE = 12;
  static final double BADGE_GAP = 4;

  /** Text in one style; what was hidden in it is visible, and what was too long is cut. */
  record Run(String text, TextStyle style) {

    static Run of(String text, TextStyle style, int columns) {
      return new Run(DisplayWidth.visible(text, columns), style);
    }

    double width() {
      return TextSize.width(text, style.size(), style.bold());
    }
  }

  static Line of(Run... runs) {
    return new Line(List.of(runs), Optional.empty());
  }

  static Line of(String text, TextStyle style, int columns) {
    return of(Run.of(text, style, columns));
  }

  static Line of(Verdict badge, Run run) {
    return new Line(List.of(run), Optional.of(badge));
  }

  String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  double width() {
    return runs.stream().mapToDouble(Run::width).sum() + (badge.isPresent() ? BADGE + BADGE_GAP : 0);
  }

  double height() {
    return runs.stream().mapToDouble(run -> run.style().lineHeight()).max().orElse(0);
  }

  static double width(List<Line> lines) {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  static double height(List<Line> lines) {
    return lines.stream().mapToDouble(Line::height).sum();
  }
}
