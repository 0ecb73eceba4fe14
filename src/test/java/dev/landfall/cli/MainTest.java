package dev.landfall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a transcript cannot show: faults, broken streams, and what is left on the disk. */
class MainTest {

  @TempDir
  private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void model() throws IOException {
    Files.writeString(folder.resolve("main.land"), "party Shop in DE\n");
  }

  @Test
  void aFaultIsOneLineThatSaysHowToReportIt() {
    assertThat(broken().run("check")).isEqualTo(ExitStatus.FAULT);
    assertThat(out.size()).isZero();
    assertThat(text(err)).matches("landfall: a fault of Landfall, not of your model \\(IllegalStateException at .*\\); please report it .*\\n")
        .doesNotContain("\tat ");
  }

  @Test
  void theTraceOfAFaultIsShownOnRequest() {
    assertThat(broken().run("check", "--verbose")).isEqualTo(ExitStatus.FAULT);
    assertThat(text(err)).contains("IllegalStateException: on purpose\n\tat ");
  }

  @Test
  void aFaultLeavesTheOldFile() throws IOException {
    Path old = Files.writeString(folder.resolve("out.json"), "old");
    assertThat(broken().run("check", "-o", "out.json")).isEqualTo(ExitStatus.FAULT);
    assertThat(old).hasContent("old");
  }

  @Test
  void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
    Files.writeString(folder.resolve("out.json"), "old");
    assertThat(main(new PrintStream(out)).run("check", "--format", "json", "-o", "out.json")).isEqualTo(ExitStatus.FINE);
    assertThat(Files.readString(folder.resolve("out.json"))).startsWith("{\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("main.land", "out.json");
    }
  }

  @Test
  void aLinkIsFollowedAndStaysALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("out.json"), real);
    assertThat(main(new PrintStream(out)).run("check", "-q", "-o", "out.json")).isEqualTo(ExitStatus.FINE);
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("no transfers — nothing to settle");
  }

  @Test
  void aLinkToAModelIsAModel() throws IOException {
    Files.createSymbolicLink(folder.resolve("out.txt"), folder.resolve("main.land"));
    assertThat(main(new PrintStream(out)).run("check", "-o", "out.txt")).isEqualTo(ExitStatus.WRONG_INPUT);
    assertThat(text(err)).contains("which is a model");
  }

  @Test
  void anIncludedFileOfAnyNameIsSpared() throws IOException {
    Path law = Files.writeString(folder.resolve("parties.txt"), "party Desk in DE\n");
    Files.writeString(folder.resolve("main.land"), "include \"parties.txt\"\n");
    assertThat(main(new PrintStream(out)).run("check", "-o", "parties.txt")).isEqualTo(ExitStatus.WRONG_INPUT);
    assertThat(text(err)).contains("which is a model");
    assertThat(law).hasContent("party Desk in DE");
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoFault() {
    Pipe pipe = new Pipe(failing("Broken pipe"));
    assertThat(main(new PrintStream(pipe)).run("check", "-q")).isEqualTo(ExitStatus.FINE);
    assertThat(pipe.failure()).isEmpty();
    assertThat(err.size()).isZero();
  }

  @Test
  void aFullDiskIsRemembered() {
    Pipe pipe = new Pipe(failing("No space left on device"));
    main(new PrintStream(pipe)).run("check", "-q");
    assertThat(pipe.failure()).contains("No space left on device");
  }

  @Test
  void aPackHasNoFolderAmongTheModels() throws IOException {
    Path shop = Files.createDirectories(folder.resolve("shops/one"));
    Files.writeString(shop.resolve("main.land"), "word health of classes is non_personal\nparty Shop in DE\n");
    assertThat(main(new PrintStream(out)).run("check", "shops")).isEqualTo(ExitStatus.WRONG_INPUT);
    assertThat(text(err)).contains("--> shops/one/main.land:1:6").contains("::: law/common.land:");
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    main(new PrintStream(out)).run("check", "--format", "json");
    byte[] first = out.toByteArray();
    out.reset();
    main(new PrintStream(out)).run("check", "--format", "json");
    assertThat(out.toByteArray()).isEqualTo(first);
  }

  @Test
  void everyOptionStandsInTheHelp() {
    for (Command command : Command.values()) {
      out.reset();
      main(stream(out)).run(command.word(), "--help");
      assertThat(text(out)).contains(Arguments.options(Arguments.line().getSubcommands().get(command.word())));
      assertThat(text(out).lines()).allMatch(line -> line.length() <= 85);
    }
  }

  private Main main(PrintStream to) {
    return new Main(Clock.systemUTC(), to, stream(err), environment());
  }

  private Main broken() {
    return new Main(Clock.systemUTC(), stream(out), stream(err), environment(), () -> {
      throw new IllegalStateException("on purpose");
    });
  }

  private Environment environment() {
    return new Environment(Map.of(), folder, false, false, 80);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private static PrintStream stream(OutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
