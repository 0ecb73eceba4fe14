package dev.landfall.cli;

import dev.landfall.document.Phrases;
import dev.landfall.render.report.Report.Options;
import dev.landfall.workspace.GitCommit;
import java.util.Optional;

/** {@code landfall report}. */
final class Report {

  /** Where it goes if nobody says where. */
  static final String USUAL_FILE = "landfall-report.html";

  private final Request request;
  private final Shell shell;
  private final Target target;
  private final String language;
  private final String version;

  /** @param choice in which language the page opens */
  Report(Request request, Choice choice, Shell shell, String version) {
    this.request = request;
    this.shell = shell;
    this.version = version;
    this.language = choice.among("--lang", Phrases.LANGUAGES).orElse(Phrases.LANGUAGES).getFirst();
    this.target = Target.of(request, shell.out(), shell.folder());
  }

  int run() {
    Batch.Item item = read();
    shell.tell(item);
    if (item.assessment().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    put(page(item, Optional.empty()));
    return ExitStatus.FINE;
  }

  /** Reads and assesses the model. */
  Batch.Item read() {
    Batch batch = shell.analyse(request, target);
    if (batch.items().size() != 1) {
      throw new UsageException(new UsageProblem.Other("A report is about one model, these are " + batch.items().size()));
    }
    return batch.items().getFirst();
  }

  /**
   * The page about a model that could be assessed.
   *
   * @param live what it runs besides its own script
   */
  String page(Batch.Item item, Optional<String> live) {
    Options options = new Options(language, version, request.switches(), GitCommit.of(item.at()), live);
    return dev.landfall.render.report.Report.write(item.assessment().orElseThrow(), options, shell.engine());
  }

  void put(String page) {
    target.write(page);
    shell.wrote(target);
  }
}
