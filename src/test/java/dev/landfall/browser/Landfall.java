package dev.landfall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.cli.Environment;
import dev.landfall.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Pages as users get them: by the command line, from a file. */
final class Landfall {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private Landfall() {}

  /** Runs a command that writes something. */
  static void run(Path folder, String... words) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    int status = new Main(CLOCK, stream, stream, new Environment(System.getenv(), folder, false, false, 80)).run(words);
    assertThat(status).as(() -> String.join(" ", words) + "\n" + told.toString(StandardCharsets.UTF_8)).isZero();
  }
}
