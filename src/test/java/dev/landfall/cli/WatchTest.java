package dev.landfall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landfall.browser.Browser;
import dev.landfall.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A report that follows its model, from the command line to the browser. */
@Timeout(120)
class WatchTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private static final Pattern ADDRESS = Pattern.compile("the report is at (http://127\\.0\\.0\\.1:\\d+/) ");
  private static final String MODEL = """
      system "%s" {
        as of 2026-11-01
        laws gdpr
      }
      include "who.txt"
      subjects Buyers in DE count 20k
      data Contact is contact of Buyers
      store Orders at DE by Shop holds Contact
      team Support at IN by Desk on behalf of Shop
      Buyers -> Orders: Contact
      Support reads Orders: Contact
      """;

  private static Workspace workspace;

  @TempDir
  private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicReference<Thread> watcher = new AtomicReference<>();
  private CompletableFuture<Integer> status;

  @BeforeAll
  static void law() {
    workspace = Workspace.open();
  }

  @BeforeEach
  void model() throws IOException {
    Files.writeString(folder.resolve("who.txt"), "party Shop in DE\nparty Desk in IN\n");
    title("First");
  }

  @AfterEach
  void end() {
    if (status != null && !status.isDone()) {
      watcher.get().interrupt();
      status.join();
    }
  }

  @Test
  void thePageFollowsTheModel() throws IOException {
    URI page = watch("report", "--watch");
    assertThat(get(page)).contains("First").contains("connect-src &#39;self&#39;");
    title("Second");
    await(() -> get(page).contains("Second"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void anyFileOfTheModelCounts() throws IOException {
    URI page = watch("report", "--watch");
    Files.writeString(folder.resolve("who.txt"), "party Shop \"Another name\" in DE\nparty Desk in IN\n");
    await(() -> get(page).contains("Another name"));
  }

  @Test
  void whatIsWrongStandsOverTheOldPage() throws IOException {
    URI page = watch("report", "--watch");
    Files.writeString(folder.resolve("main.land"), "party\n");
    await(() -> told().contains("the report stays as it was"));
    assertThat(told()).contains("error[");
    assertThat(get(page)).contains("First");
    title("Third");
    await(() -> get(page).contains("Third"));
  }

  @Test
  void aModelThatIsWrongAtFirstIsWaitedFor() throws IOException {
    Files.writeString(folder.resolve("main.land"), "party\n");
    URI page = watch("report", "--watch");
    assertThat(get(page)).contains("No report yet");
    title("At last");
    await(() -> get(page).contains("At last"));
  }

  @Test
  void theFileIsWrittenTooWhereOneIsNamed() throws IOException {
    watch("report", "--watch", "-o", "out.html");
    assertThat(folder.resolve("out.html")).content().contains("First").doesNotContain("connect-src").doesNotContain("EventSource");
    title("Second");
    await(() -> read(folder.resolve("out.html")).contains("Second"));
  }

  @Test
  void thePortCanBeChosen() throws IOException {
    int port = freePort();
    assertThat(watch("report", "--watch", "--port", "" + port).getPort()).isEqualTo(port);
  }

  @Test
  void aPortThatIsTakenIsToldAndNothingElse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(main().run("report", "--watch", "--port", "" + taken.getLocalPort())).isEqualTo(ExitStatus.WRONG_INPUT);
    }
    assertThat(told()).contains("Cannot listen on port");
  }

  @Test
  void aPortHasToBeOne() {
    assertThat(main().run("report", "--watch", "--port", "65536")).isEqualTo(ExitStatus.WRONG_INPUT);
    assertThat(main().run("report", "--watch", "--port", "http")).isEqualTo(ExitStatus.WRONG_INPUT);
    assertThat(main().run("report", "--port", "8080")).isEqualTo(ExitStatus.WRONG_INPUT);
    assertThat(told()).contains("65536").contains("http").contains("--watch");
  }

  @Test
  void theEndIsNoFailureAndLeavesNothingOpen() throws IOException {
    URI page = watch("report", "--watch");
    watcher.get().interrupt();
    assertThat(status.join()).isEqualTo(ExitStatus.FINE);
    assertThatThrownBy(() -> client().send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void anOpenPageRenewsItself() throws IOException {
    try (Browser browser = Browser.start()) {
      String page = watch("report", "--watch").toString();
      browser.open(page);
      assertThat(browser.title()).contains("First");
      title("Second");
      browser.await("the new page", () -> browser.title().contains("Second"));
      Files.writeString(folder.resolve("main.land"), "party <img src=x onerror=alert(1)>\n");
      browser.await("the problem", () -> !browser.texts("#problems").isEmpty());
      assertThat(browser.texts("#problems").getFirst()).contains("error[").contains("main.land:1:");
      assertThat(browser.title()).contains("Second");
      title("Third");
      browser.await("the mended page", () -> browser.title().contains("Third") && browser.texts("#problems").isEmpty());
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests(page)).isNotEmpty().allMatch(asked -> asked.matches(page + "[0-9a-f]{32}/news"));
      watcher.get().interrupt();
      browser.await("word of the end", () -> browser.texts("#problems").stream().anyMatch(words -> words.startsWith("landfall has ended")));
    }
  }

  private URI watch(String... words) {
    status = CompletableFuture.supplyAsync(() -> {
      watcher.set(Thread.currentThread());
      return main().run(words);
    }, work -> new Thread(work, "watch").start());
    await(() -> ADDRESS.matcher(told()).find() || status.isDone());
    Matcher found = ADDRESS.matcher(told());
    assertThat(found.find()).as(told()).isTrue();
    return URI.create(found.group(1));
  }

  private Main main() {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Main(CLOCK, stream, stream, new Environment(System.getenv(), folder, false, false, 80), () -> workspace);
  }

  private void title(String title) throws IOException {
    Files.writeString(folder.resolve("main.land"), MODEL.formatted(title));
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String get(URI page) {
    try {
      return client().send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private void await(BooleanSupplier isSo) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!isSo.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for too long; told so far: %s", told()).isLessThan(end);
      try {
        Thread.sleep(30);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
