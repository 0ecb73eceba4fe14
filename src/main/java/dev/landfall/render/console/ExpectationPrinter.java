package dev.landfall.render.console;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Outcome;
import dev.landfall.diagnostic.Words;
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

  /**
   * Each line ended by a newline; nothing where every one holds and only a summary is wanted.
   *
   * @param folder stands before the names of files; empty where there is no doubt whose they are
   */
  public String print(Assessment assessment, String folder) {
    Sheet sheet = new Sheet(palette, width);
    List<Outcome> outcomes = assessment.expectations();
    if (outcomes.isEmpty()) {
      sheet.paragraph(0, Style.PLAIN, assessment.model().name() + " expects nothing. "
          + "Write what must stay true, such as `expect no transfer A -> B under LAW`.");
    }
    for (Outcome outcome : outcomes) {
      if (!outcome.holds() || detail != Detail.SUMMARY) {
        outcome(outcome, folder, sheet);
      }
    }
    return sheet.text();
  }

  /** The last line: "2 passed, 0 failed"; models that cannot be read are told where there are any. */
  public static String total(long passed, long failed, long unread) {
    return passed + " passed, " + failed + " failed"
        + (unread == 0 ? "" : ", " + Words.counted(unread, "model", "models") + " not read");
  }

  private static void outcome(Outcome outcome, String folder, Sheet sheet) {
    Style style = outcome.holds() ? Style.GREEN : Style.RED;
    String place = folder + TransferPrinter.place(outcome.expectation().span());
    sheet.line(sheet.paint(style, outcome.holds() ? "✓" : "✗"), " ", sheet.paint(Style.PLAIN, outcome.text()), "  ",
        sheet.paint(Style.DIM, place));
    outcome.found().ifPresent(found -> sheet.item(2, Style.DIM, "found:", Style.PLAIN, found));
  }
}
