package dev.landfall.resolve;

import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement;
import dev.landfall.syntax.tree.Words.FlowName.Way;
import java.util.ArrayList;
import java.util.List;

/** A chain, or a flow both ways, as flows of their own, each with a label of its own and all the clauses. */
final class WrittenOut {

  private WrittenOut() {}

  static String of(Statement.Flow flow, Name label) {
    List<String> ends = new ArrayList<>();
    for (int stop = 1; stop < flow.stops().size(); stop++) {
      ends.add(flow.stops().get(stop - 1) + " -> " + flow.stops().get(stop));
    }
    if (flow.way() == Way.EXCHANGES) {
      ends.add(flow.stops().get(1) + " -> " + flow.stops().get(0));
    }
    Span whole = flow.span();
    String text = whole.file().text();
    String before = text.substring(flow.stops().getLast().span().end(), label.span().start());
    String after = text.substring(label.span().end(), whole.end());
    StringBuilder out = new StringBuilder();
    for (int hop = 0; hop < ends.size(); hop++) {
      out.append(hop == 0 ? "" : "\n" + indent(whole))
          .append(ends.get(hop)).append(before).append(label).append(hop + 1).append(after);
    }
    return out.toString();
  }

  /** The blanks before the flow on its line. */
  static String indent(Span flow) {
    String line = flow.file().text().substring(flow.file().lines().start(flow.startPosition().line()), flow.start());
    return line.isBlank() ? line : "";
  }
}
