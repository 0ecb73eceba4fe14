package dev.landfall.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoken to over a bare socket, since what matters here are words that no client would say. */
@Timeout(30)
class PageServerTest {

  private static final Pattern NEWS = Pattern.compile("EventSource\\('(/[0-9a-f]{32}/news)'\\)");

  private PageServer server;
  private int port;

  @BeforeEach
  void open() throws IOException {
    server = PageServer.open(0);
    port = server.address().getPort();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void thePageStandsAtTheRoot() throws IOException {
    server.show(script -> "<p>國 %s</p>".formatted(script.length()));
    assertThat(get("/")).startsWith("HTTP/1.1 200").contains("text/html; charset=utf-8").contains("<p>國 ").contains("no-store")
        .contains("frame-ancestors 'none'").contains("same-origin").doesNotContain("Access-Control");
  }

  @Test
  void beforeTheFirstPageThereIsOneThatWaits() throws IOException {
    assertThat(get("/")).startsWith("HTTP/1.1 200").contains("No report yet").contains("connect-src 'self'");
    assertThat(news()).startsWith("/");
  }

  @Test
  void nothingElseIsThere() throws IOException {
    for (String path : List.of("/index.html", "/favicon.ico", "//", "/news", "/../etc/passwd", "/" + "0".repeat(32) + "/news", news() + "/", "/%00")) {
      assertThat(get(path)).as(path).matches("(?s)HTTP/1\\.1 40[04].*").doesNotContain("report yet");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "localhost:PORT.evil.example", "[::1]:PORT", "0.0.0.0:PORT", "127.0.0.1:PORT, evil"})
  void anotherNameIsRefused(String name) throws IOException {
    for (String path : List.of("/", news())) {
      assertThat(ask("GET " + path + " HTTP/1.1", "Host: " + name.replace("PORT", "" + port))).startsWith("HTTP/1.1 421").doesNotContain("report yet");
    }
  }

  @Test
  void noNameOrTwoAreRefused() throws IOException {
    assertThat(ask("GET / HTTP/1.0")).matches("(?s)HTTP/1\\.[01] 4\\d\\d.*").doesNotContain("report yet");
    assertThat(ask("GET / HTTP/1.1", "Host: 127.0.0.1:" + port, "Host: evil.example")).matches("(?s)HTTP/1\\.1 4\\d\\d.*").doesNotContain("report yet");
  }

  @Test
  void bothNamesOfThisMachineWillDo() throws IOException {
    assertThat(ask("GET / HTTP/1.1", "Host: localhost:" + port)).startsWith("HTTP/1.1 200");
    assertThat(ask("GET / HTTP/1.1", "Host: LOCALHOST:" + port)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void nothingCanBeSent(String method) throws IOException {
    assertThat(ask(method + " / HTTP/1.1", host())).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD");
  }

  @Test
  void theHeadAloneCanBeAskedFor() throws IOException {
    assertThat(ask("HEAD / HTTP/1.1", host())).startsWith("HTTP/1.1 200").doesNotContain("<html");
    assertThat(ask("HEAD " + news() + " HTTP/1.1", host())).startsWith("HTTP/1.1 200");
  }

  @Test
  void onlyThisMachineCanConnect() throws IOException {
    assertThat(InetAddress.getByName(server.address().getHost()).isLoopbackAddress()).isTrue();
    for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : card.inetAddresses().toList()) {
        if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
          assertThatThrownBy(() -> connect(address)).as(address.toString()).isInstanceOf(ConnectException.class);
        }
      }
    }
  }

  private void connect(InetAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2_000);
    }
  }

  @Test
  void newsAreTold() throws IOException {
    server.show(script -> "<p>one</p>" + script);
    try (Socket socket = new Socket("127.0.0.1", port)) {
      BufferedReader told = request(socket, "GET " + news() + " HTTP/1.1", host());
      assertThat(next(told)).isEqualTo("page: 1");
      assertThat(next(told)).isEqualTo("problems: ");
      server.warn("error: one\r\n\n  event: page\n");
      assertThat(next(told)).isEqualTo("page: 1");
      assertThat(next(told)).isEqualTo("problems: error: one\n\n  event: page");
      assertThat(get("/")).contains("<p>one</p>");
      server.show(script -> "<p>two</p>" + script);
      assertThat(next(told)).isEqualTo("page: 2");
      assertThat(next(told)).isEqualTo("problems: ");
      assertThat(get("/")).contains("<p>two</p>").contains("event.data !== '2'");
    }
  }

  @Test
  void theEndOfTheServerEndsTheNews() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      BufferedReader told = request(socket, "GET " + news() + " HTTP/1.1", host());
      next(told);
      server.close();
      String line = "";
      while (line != null) {
        line = told.readLine();
      }
    }
    assertThatThrownBy(() -> get("/")).isInstanceOf(ConnectException.class);
  }

  @Test
  void thePlaceOfTheNewsCannotBeGuessed() throws IOException {
    try (PageServer other = PageServer.open(0)) {
      assertThat(news(other.address().getPort())).isNotEqualTo(news());
    }
  }

  @Test
  void aPortThatIsTakenIsNotShared() {
    assertThatThrownBy(() -> PageServer.open(port)).isInstanceOf(BindException.class);
  }

  private String news() throws IOException {
    return news(port);
  }

  private static String news(int port) throws IOException {
    Matcher found = NEWS.matcher(ask(port, "GET / HTTP/1.1", "Host: 127.0.0.1:" + port));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String get(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1", host());
  }

  private String host() {
    return "Host: 127.0.0.1:" + port;
  }

  private String ask(String... lines) throws IOException {
    return ask(port, lines);
  }

  private static String ask(int port, String... lines) throws IOException {
    String[] closing = Arrays.copyOf(lines, lines.length + 1);
    closing[lines.length] = "Connection: close";
    try (Socket socket = new Socket("127.0.0.1", port)) {
      StringBuilder answer = new StringBuilder();
      BufferedReader in = request(socket, closing);
      for (int c = in.read(); c >= 0; c = in.read()) {
        answer.append((char) c);
      }
      return answer.toString();
    }
  }

  private static BufferedReader request(Socket socket, String... lines) throws IOException {
    socket.setSoTimeout(10_000);
    socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The next event as {@code name: data}. The sizes of the chunks stand on lines of their own and are passed over. */
  private static String next(BufferedReader told) throws IOException {
    String line = told.readLine();
    while (!line.startsWith("event: ")) {
      line = told.readLine();
    }
    String name = line.substring("event: ".length());
    StringBuilder data = new StringBuilder();
    for (line = told.readLine(); line.startsWith("data:"); line = told.readLine()) {
      data.append(data.isEmpty() ? "" : "\n").append(line.length() > 5 ? line.substring(6) : "");
    }
    return name + ": " + data;
  }
}
