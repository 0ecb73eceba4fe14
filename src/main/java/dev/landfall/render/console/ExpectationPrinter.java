package dev.landfall.render.console;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Outcome;
import java.util.List;

/** What came of the expectations: one line for each, and what was found instead below those that fail. */
public final class ExpectationPrinter {

  private final Palette palette;
  private final int width;
  private final Detail detail;

  /** @param width columns of a line */
  public ExpectationPrinter(Palette palette, int width, Detail detail) {
    this.palette = palette;
    this.width = width;
    this.detail = detail;
  }

  /** Each line ended by a newline; nothing where every one holds and only a summary is wanted. */
  public String print(Assessment assessment) {
    Sheet sheet = new Sheet(palette, width);
    List<Outcome> outcomes = assessment.expectations();
    if (outcomes.isEmpty()) {
      sheet.paragraph(0, Style.PLAIN, assessment.model().name() + " expects nothing. "
          + "Write what must stay true, such as `expect no transfer A -> B under LAW`.");
    }
    for (Outcome outcome : outcomes) {
      if (!outcome.holds() || detail != Detail.SUMMARY) {
        outcome(outcome, sheet);
      }
    }
    return sheet.text();
  }

  /** The last line: "2 passed, 0 failed". */
  public static String total(long passed, long failed) {
    return passed + " passed, " + failed + " failed";
  }

  private static void outcome(Outcome outcome, Sheet sheet) {
    Style style = outcome.holds() ? Style.GREEN : Style.RED;
    String place = TransferPrinter.place(outcome.expectation().span());
    sheet.line(sheet.paint(style, outcome.holds() ? "✓" : "✗"), " ", sheet.paint(Style.PLAIN, outcome.text()), "  ",
        sheet.paint(Style.DIM, place));
    outcome.found().ifPresent(found -> sheet.item(2, Style.DIM, "found:", Style.PLAIN, found));
  }
}
