package dev.landfall.render.report;

import dev.landfall.assess.Assessment;
import dev.landfall.document.Envelope;
import dev.landfall.render.diagram.LayoutEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the page together: first what a reader has to know and do, then all transfers, then what it rests on. */
public final class Report {

  /**
   * How to report.
   *
   * @param language in which the page opens; all its languages stand in it
   * @param version of the program
   * @param switches unsettled readings of the law as the user chose them for the assessment
   * @param commit of the work tree that the model lies in
   * @param live a script that the page runs besides its own, and that may speak to where the page came from; a file has none
   */
  public record Options(String language, String version, Map<String, Boolean> switches, Optional<String> commit,
      Optional<String> live) {

    /** Of a page that is a file. */
    public Options(String language, String version, Map<String, Boolean> switches, Optional<String> commit) {
      this(language, version, switches, commit, Optional.empty());
    }
  }

  private Report() {}

  /** The whole page, the same bytes at each call, ended by a newline. */
  public static String write(Assessment found, Options options, LayoutEngine engine) {
    Desk desk = new Desk(found, options);
    List<Task> tasks = Tasks.of(desk);
    Reasons reasons = Reasons.of(found, options.switches());
    Summary.write(desk, tasks);
    TransferTable.write(desk);
    Picture.write(desk, engine);
    Borders.write(desk);
    TransferPages.write(desk, reasons);
    Todo.rest(desk, tasks);
    Basis.write(desk, Envelope.of(found, options.version()));
    Rules.write(desk);
    return Page.of(desk);
  }
}
