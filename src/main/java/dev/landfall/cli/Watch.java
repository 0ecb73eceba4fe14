package dev.landfall.cli;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Severity;
import dev.landfall.serve.PageServer;
import dev.landfall.workspace.Footprint;
import dev.landfall.workspace.ModelFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code landfall report --watch}: the report in a browser, made anew whenever a file of the model changes. */
final class Watch {

  /** Milliseconds from one look at the files to the next. */
  private static final int PAUSE = 300;

  private static final int HIGHEST_PORT = 65_535;
  private static final int COLUMNS = 110;

  private final Shell shell;
  private final Report report;
  private final Path path;
  private final boolean isWritten;
  private final int port;

  /** @param choice may name a port */
  Watch(Request request, Choice choice, Shell shell, String version) {
    this.shell = shell;
    this.isWritten = choice.options().apply("--output").isPresent();
    this.report = new Report(isWritten ? request : request.withoutOutput(), choice, shell, version);
    this.port = choice.options().apply("--port").map(Watch::port).orElse(0);
    if (request.models().size() > 1) {
      throw new UsageException(new UsageProblem.Other("A report is about one model, these are " + request.models().size()));
    }
    this.path = Paths.of(shell.folder(), request.models().getFirst()).orElseThrow();
  }

  private static int port(String value) {
    if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > HIGHEST_PORT) {
      throw new UsageException(new UsageProblem.NoNumber("--port", value, HIGHEST_PORT));
    }
    return Integer.parseInt(value);
  }

  int run() {
    Ending.during(() -> {
      try (PageServer server = open()) {
        follow(server);
      }
    });
    return ExitStatus.FINE;
  }

  private PageServer open() {
    try {
      return PageServer.open(port);
    } catch (IOException e) {
      throw new UsageException(new UsageProblem.Other("Cannot listen on port " + port + ": " + e.getMessage()));
    }
  }

  private void follow(PageServer server) {
    Footprint seen = Footprint.of(path, List.of());
    List<Path> read = renew(server);
    shell.remark("the report is at " + server.address() + " and follows the model; Ctrl-C ends it");
    while (pause()) {
      Footprint now = Footprint.of(path, read);
      if (!now.equals(seen)) {
        seen = now;
        read = again(server, read);
      }
    }
  }

  /** What ends a run at its beginning is told while it lasts. */
  private List<Path> again(PageServer server, List<Path> before) {
    try {
      return renew(server);
    } catch (UsageException e) {
      List<Diagnostic> problem = List.of(UsageWording.word(e.problem()));
      shell.tell(problem);
      server.warn(Shell.plain(problem, COLUMNS));
      return before;
    }
  }

  /** Shows the model as it is now, or what is wrong with it; gives the files that were read. */
  private List<Path> renew(PageServer server) {
    Batch.Item item = report.read();
    shell.tell(item);
    if (item.assessment().isPresent()) {
      if (isWritten) {
        report.put(report.page(item, Optional.empty()));
      }
      server.show(script -> report.page(item, Optional.of(script)));
      shell.remark("the report is as the model says");
    } else {
      server.warn(Shell.plain(item.diagnostics().stream().filter(problem -> problem.severity() == Severity.ERROR).toList(), COLUMNS));
      shell.remark("the report stays as it was");
    }
    return item.files().sources().stream().map(ModelFiles.Source::path).toList();
  }

  /** Whether to go on. */
  private static boolean pause() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
