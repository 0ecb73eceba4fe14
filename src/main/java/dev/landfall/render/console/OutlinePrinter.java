package dev.landfall.render.console;

import dev.landfall.render.wording.ConditionWording;
import dev.landfall.render.wording.Outline;
import java.util.List;

/** Draws a condition as nested points, one line for each sentence; short alternatives share one. */
final class OutlinePrinter {

  private static final String POINT = "–";

  /** Longer than this alternatives stand below each other. */
  private static final int SHORT = 110;

  private final Sheet sheet;

  OutlinePrinter(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Behind what it is the condition of. */
  void field(int indent, String label, Outline outline) {
    switch (outline) {
      case Outline.All all when all.parts().isEmpty() -> sheet.field(indent, label, "always");
      case Outline.All all -> {
        sheet.field(indent, label, "all of these hold:");
        all.parts().forEach(part -> point(indent + Sheet.LABEL, part));
      }
      case Outline.Any any when !isShort(any) -> {
        sheet.field(indent, label, "at least one of these holds:");
        any.parts().forEach(part -> point(indent + Sheet.LABEL, part));
      }
      default -> sheet.field(indent, label, ConditionWording.ENGLISH.line(outline));
    }
  }

  private void point(int indent, Outline outline) {
    switch (outline) {
      case Outline.Any any when !isShort(any) -> parts(indent, "at least one of these:", any.parts());
      case Outline.All all when !isShort(all) -> parts(indent, "all of these:", all.parts());
      default -> sheet.item(indent, Style.DIM, POINT, Style.PLAIN, ConditionWording.ENGLISH.line(outline));
    }
  }

  private void parts(int indent, String head, List<Outline> parts) {
    sheet.item(indent, Style.DIM, POINT, Style.PLAIN, head);
    parts.forEach(part -> point(indent + 2, part));
  }

  private static boolean isShort(Outline outline) {
    return ConditionWording.ENGLISH.line(outline).length() <= SHORT && switch (outline) {
      case Outline.Sentence s -> true;
      case Outline.All all -> all.parts().stream().allMatch(Outline.Sentence.class::isInstance);
      case Outline.Any any -> any.parts().stream().allMatch(Outline.Sentence.class::isInstance);
    };
  }
}
