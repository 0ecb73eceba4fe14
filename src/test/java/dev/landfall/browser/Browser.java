package dev.landfall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * One Chromium that is kept from any network, and what a test asks of a page in it: what it shows, what it complained about
 * and what it tried to fetch.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Of messages of the performance log; the text is JSON and the addresses in it hold no quotes. */
  private static final Pattern REQUEST = Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  /** Selenium says there what it would like to have besides; kept, or the setting would go with the logger. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one, or skips the test that asks for it where there is none. */
  public static Browser start() {
    Optional<Path> chromium = BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
    Optional<Path> chromedriver = onPath("chromedriver");
    Assumptions.assumeTrue(chromium.isPresent(), "needs Chromium, which is not installed");
    Assumptions.assumeTrue(chromedriver.isPresent(), "needs chromedriver, which is not installed");
    SELENIUM.setLevel(Level.OFF);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions().setBinary(chromium.get().toFile()).addArguments("--headless=new", "--no-sandbox",
        "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1", "--window-size=1280,900", "--lang=en-GB",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get().toFile())
        .usingAnyFreePort().withLogOutput(OutputStream.nullOutputStream()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return new Browser(driver);
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable).findFirst();
  }

  @Override
  public void close() {
    driver.quit();
  }

  // where to look

  /** A file. What the page before it left in the logs is forgotten. */
  public Browser open(Path file) {
    return open(file.toUri().toString());
  }

  public Browser open(String address) {
    driver.get("about:blank");
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.get(address);
    return this;
  }

  public Browser size(int width, int height) {
    command("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** @param scheme {@code light} or {@code dark} */
  public Browser prefer(String scheme) {
    command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  public Browser scripting(boolean isOn) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !isOn));
    return this;
  }

  // what is there

  /** The first one that is shown. */
  public WebElement find(String css) {
    return shown(css).stream().findFirst().orElseThrow(() -> new AssertionError("nothing is shown at " + css));
  }

  public List<WebElement> shown(String css) {
    return driver.findElements(By.cssSelector(css)).stream().filter(WebElement::isDisplayed).toList();
  }

  public List<String> texts(String css) {
    return shown(css).stream().map(WebElement::getText).toList();
  }

  /** All that a reader can see. */
  public String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  public String title() {
    return driver.getTitle();
  }

  /** What {@code script} returns; the page's policy does not hold for it. */
  public Object ask(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The element that the keyboard speaks to. */
  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  // what to do

  public Browser press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  public Browser pressWithShift(Keys key) {
    new Actions(driver).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
    return this;
  }

  public Browser hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
    return this;
  }

  public Browser leave() {
    new Actions(driver).moveToLocation(1, 1).perform();
    return this;
  }

  /** What comes a moment later, such as after a pause in typing. */
  public void await(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited %s s for %s", PATIENCE.toSeconds(), what).isLessThan(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  // what went wrong

  /** What the page complained about since it was opened: errors of scripts, what its policy kept from it, what was not found. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream().filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage).toList();
  }

  /** Addresses that the page asked for since it was opened, less {@code page} itself. */
  public List<String> requests(String page) {
    List<String> asked = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      Matcher request = REQUEST.matcher(entry.getMessage());
      if (request.find() && !request.group(1).split("#")[0].equals(page)) {
        asked.add(request.group(1));
      }
    }
    return asked;
  }

  public void dismiss() {
    driver.switchTo().alert().dismiss();
  }

  /** Whether a window of the browser asks something: {@code alert} and its like. */
  public boolean hasDialog() {
    try {
      driver.switchTo().alert();
      return true;
    } catch (NoAlertPresentException e) {
      return false;
    }
  }

  /** What axe-core finds wrong against WCAG 2.0 to 2.2, levels A and AA: each rule with the places. */
  public List<String> barriers() {
    ask(resource("/axe.min.js"));
    Object found = driver.executeAsyncScript("""
        const done = arguments[arguments.length - 1];
        axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})
            .then(r => done(r.violations.map(v => v.id + ': ' + v.help + '\\n' + v.nodes.slice(0, 5).map(n => '    '
                + n.target.join(' ') + '  ' + n.html.slice(0, 200) + '\\n      ' + n.any.concat(n.all).map(c => c.message).join('; ')).join('\\n'))),
                  e => done(['axe failed: ' + e]));
        """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String resource(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // pictures

  /** @param isWhole the whole page, or what the window shows */
  public byte[] picture(boolean isWhole) {
    return Base64.getDecoder().decode((String) command("Page.captureScreenshot", Map.of("captureBeyondViewport", isWhole)).get("data"));
  }

  /** As it would be printed on A4. */
  public byte[] print() {
    return Base64.getDecoder().decode((String) command("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69,
        "printBackground", false)).get("data"));
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }
}
