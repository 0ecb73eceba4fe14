package dev.landfall.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * Shows one page at {@code /} and tells those who have it open when there is a newer one.
 *
 * <p>The page may name what nobody else is to know. So the server listens on the loopback address and nowhere else; it
 * answers only those who call it by that address or by {@code localhost}, or a foreign page could reach it through a name
 * of its own that it points here; and no page may frame or read it. News are told at an address that only the page knows.
 */
public final class PageServer implements AutoCloseable {

  private static final byte[] ADDRESS = {127, 0, 0, 1};

  /** After so many seconds without news something is said all the same: only so is it seen who is gone. */
  private static final int SILENCE = 15;

  private static final int NO_BODY = -1;
  private static final int OF_ANY_LENGTH = 0;

  /** @param problems in words; empty where there are none */
  private record Shown(int edition, byte[] page, String problems) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<String> names;
  private final String news;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Shown shown;
  private boolean isClosed;

  private PageServer(HttpServer server) {
    this.server = server;
    int port = server.getAddress().getPort();
    this.names = Set.of("127.0.0.1:" + port, "localhost:" + port);
    byte[] secret = new byte[16];
    new SecureRandom().nextBytes(secret);
    this.news = "/" + HexFormat.of().formatHex(secret) + "/news";
    this.shown = new Shown(0, bytes(Waiting.page(Reload.script(news, 0))), "");
  }

  /**
   * Begins to listen; until the first page is shown there is one that waits for it.
   *
   * @param port 0 for any that is free
   * @throws IOException if the port cannot be had
   */
  public static PageServer open(int port) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(ADDRESS), port), 0);
    PageServer opened = new PageServer(server);
    server.createContext("/", opened::answer);
    server.setExecutor(opened.threads);
    server.start();
    return opened;
  }

  /** Where the page is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /**
   * Replaces the page.
   *
   * @param page makes the page with this script in it, which its policy must let run and let connect to where it came from
   */
  public void show(UnaryOperator<String> page) {
    int edition = shown().edition() + 1;
    put(new Shown(edition, bytes(page.apply(Reload.script(news, edition))), ""));
  }

  /** Shows over the page why there is no newer one. */
  public void warn(String problems) {
    Shown old = shown();
    put(new Shown(old.edition(), old.page(), problems));
  }

  /** Ends all that is open. */
  @Override
  public void close() {
    lock.lock();
    try {
      isClosed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    server.stop(0);
    threads.shutdownNow();
  }

  private Shown shown() {
    lock.lock();
    try {
      return shown;
    } finally {
      lock.unlock();
    }
  }

  private void put(Shown next) {
    lock.lock();
    try {
      shown = next;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers said = exchange.getResponseHeaders();
      said.set("Cache-Control", "no-store");
      said.set("Content-Security-Policy", "frame-ancestors 'none'");
      said.set("Cross-Origin-Resource-Policy", "same-origin");
      said.set("Referrer-Policy", "no-referrer");
      said.set("X-Content-Type-Options", "nosniff");
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      if (!isForUs(exchange)) {
        refuse(exchange, 421, "This server answers at " + address() + " only.");
      } else if (!"/".equals(path) && !news.equals(path)) {
        refuse(exchange, 404, "There is nothing here. The page is at " + address());
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        said.set("Allow", "GET, HEAD");
        refuse(exchange, 405, "This can only be read.");
      } else if (news.equals(path)) {
        tell(exchange);
      } else {
        send(exchange, 200, "text/html", shown().page());
      }
    }
  }

  private boolean isForUs(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    return hosts.size() == 1 && names.contains(hosts.getFirst().toLowerCase(Locale.ROOT));
  }

  private static void refuse(HttpExchange exchange, int status, String words) throws IOException {
    send(exchange, status, "text/plain", bytes(words + "\n"));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, isHead ? NO_BODY : body.length);
    if (!isHead) {
      exchange.getResponseBody().write(body);
    }
  }

  /** Says what is shown, and again whenever it has changed, until the reader or the server goes. */
  private void tell(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, NO_BODY);
      return;
    }
    exchange.sendResponseHeaders(200, OF_ANY_LENGTH);
    OutputStream out = exchange.getResponseBody();
    Shown told = null;
    while (!isClosed()) {
      Shown now = shown();
      out.write(bytes(now == told ? ":\n\n" : event("page", Integer.toString(now.edition())) + event("problems", now.problems())));
      out.flush();
      told = now;
      awaitOther(told);
    }
  }

  private boolean isClosed() {
    lock.lock();
    try {
      return isClosed;
    } finally {
      lock.unlock();
    }
  }

  private void awaitOther(Shown told) {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(SILENCE);
      while (shown == told && !isClosed && left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      isClosed = true;
    } finally {
      lock.unlock();
    }
  }

  private static String event(String name, String words) {
    StringBuilder event = new StringBuilder("event: " + name + "\n");
    words.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    return event.append(words.isEmpty() ? "data:\n\n" : "\n").toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
