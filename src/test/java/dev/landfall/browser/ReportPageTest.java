package dev.landfall.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report of the sample as a reviewer meets it: opened from a file, read, narrowed, pointed at, without a mouse, without scripts. */
class ReportPageTest {

  private static final String ROWS = "#transfer-table > tbody > tr";

  @TempDir
  private static Path folder;

  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    page = folder.resolve("report.html");
    Landfall.run(Path.of(""), "report", "samples/retail", "-o", page.toString());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.scripting(true).prefer("light").size(1280, 900).open(page);
  }

  // ---------------------------------------------------------------- load

  @Test
  void loadsWithoutComplaintAndFetchesNothing() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests(page.toUri().toString())).isEmpty();
    assertThat(browser.title()).contains("Acme Retail");
    assertThat(browser.shown("h1")).singleElement().extracting(WebElement::getText).isEqualTo("Acme Retail");
    assertThat(browser.shown(ROWS)).hasSize(4);
    assertThat(browser.find("#picture svg").getSize().getHeight()).isGreaterThan(200);
  }

  @Test
  void isSmall() throws IOException {
    assertThat(Files.size(page)).isLessThan(1_000_000);
  }

  /** What must I do, by when, under which article: without scrolling. */
  @Test
  void saysOnTheFirstScreenWhatToDo() {
    WebElement first = browser.find("#summary tbody tr");
    assertThat(first.getText()).contains("HelpDesk Pvt Ltd").contains("now").contains("PIPL").contains("Order 20 art. 5").contains("Support reads Shop.Orders");
    assertThat(first.getRect().getY() + first.getRect().getHeight()).isLessThan(900);
  }

  @Test
  void allThatStandsInOneModelHasOneName() {
    List<?> names = (List<?>) browser.ask("return Array.from(document.querySelectorAll('[id]'), e => e.id)");
    assertThat(names).doesNotHaveDuplicates();
    List<?> dead = (List<?>) browser.ask("""
        return Array.from(document.querySelectorAll('a[href]'), a => a.getAttribute('href'))
            .filter(h => !h.startsWith('#') || !document.getElementById(decodeURIComponent(h.slice(1))))""");
    assertThat(dead).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280", "768", "390", "320"})
  void isNoWiderThanItsWindow(int width) {
    browser.size(width, 800).open(page);
    assertThat(((Number) browser.ask("return document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(width);
  }

  // ---------------------------------------------------------------- the table

  @ParameterizedTest
  @CsvSource({"regime,PIPL,2", "verdict,gap,1", "party,Desk,2", "from,China,2", "to,India,2", "data,Contact,4"})
  void isNarrowed(String what, String wanted, int left) {
    choose(what, wanted);
    String value = (String) browser.ask("return document.getElementById(arguments[0]).value", "f-" + what);
    assertThat(value).isNotEmpty();
    assertThat(browser.shown(ROWS)).hasSize(left).allMatch(row -> values(row, what).anyMatch(value::equals));
    assertThat(browser.find("#shown").getText()).startsWith(left + " / 4");
  }

  @Test
  void isNarrowedByAllOfThemTogetherAndShownInFullAgain() {
    choose("regime", "PIPL");
    browser.find("#f-text").sendKeys("nightly FILING24");
    browser.await("one row", () -> browser.shown(ROWS).size() == 1);
    assertThat(browser.find(ROWS).getText()).contains("NightlyExport").contains("PIPL");
    browser.find("#f-text").sendKeys("x");
    browser.await("no row", () -> browser.shown(ROWS).isEmpty());
    browser.find("#filters [type=reset]").click();
    browser.await("all rows", () -> browser.shown(ROWS).size() == 4);
  }

  @Test
  void theNumbersOfTheSummaryLeadToTheirTransfers() {
    browser.find("#summary a[data-verdict=covered][data-regime=gdpr]").click();
    browser.await("one row", () -> browser.shown(ROWS).size() == 1);
    assertThat(browser.find(ROWS).getDomAttribute("data-regime")).isEqualTo("gdpr");
  }

  @Test
  void isSortedBothWays() {
    List<String> before = ids();
    WebElement people = browser.find("#transfer-table th[data-key=people]");
    people.findElement(By.tagName("button")).click();
    List<Long> up = people();
    assertThat(up).isSorted();
    assertThat(people.getDomAttribute("aria-sort")).isEqualTo("ascending");
    people.findElement(By.tagName("button")).click();
    assertThat(people()).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(people.getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(browser.shown("#transfer-table th[aria-sort]")).hasSize(1);
  }

  // ---------------------------------------------------------------- the picture

  @Test
  void pointingAtATransferLightsUpItsWay() {
    WebElement row = row("Support reads Shop.Orders", "pipl");
    browser.hover(row);
    browser.await("light", () -> !lit().isEmpty());
    assertThat(lit()).contains("Members", "Club.Profiles", "Shop.Orders", "Support").doesNotContain("Shoppers", "Shop.Web");
    assertThat((List<?>) browser.ask("return Array.from(document.querySelectorAll('#picture .flow.lit'), e => e.dataset.flow)"))
        .anyMatch(flow -> flow.toString().contains("NightlyExport") || flow.toString().contains("Club.Profiles -> Shop.Orders"));
    browser.leave();
    browser.await("darkness", () -> lit().isEmpty());
  }

  @Test
  void whatIsLitIsSeen() {
    browser.hover(row("Support reads Shop.Orders", "pipl"));
    browser.await("light", () -> !lit().isEmpty());
    String script = "return Array.from(document.querySelectorAll('#picture .flow%s'), e => getComputedStyle(e).opacity)";
    assertThat((List<?>) browser.ask(script.formatted(".lit"))).isNotEmpty().allMatch("1"::equals);
    assertThat((List<?>) browser.ask(script.formatted(":not(.lit)"))).isNotEmpty().noneMatch("1"::equals);
  }

  @Test
  void aComponentSaysWhatItHoldsAndWhatReachesIt() {
    component("Shop.Orders").click();
    browser.await("the panel", () -> !browser.shown("#panel h3").isEmpty());
    assertThat(browser.find("#panel").getText()).contains("Shop.Orders").contains("Contact").contains("Card").contains("NightlyExport");
    browser.find("#panel .close").click();
    assertThat(browser.shown("#panel h3")).isEmpty();
  }

  @Test
  void aComponentIsFoundByItsName() {
    WebElement search = browser.find("#search");
    search.sendKeys("prof");
    browser.await("one", () -> browser.texts("#search-result").contains("1"));
    assertThat((List<?>) browser.ask("return Array.from(document.querySelectorAll('#picture .found'), e => e.dataset.name)")).isEqualTo(List.of("Club.Profiles"));
    String before = viewBox();
    search.sendKeys(Keys.ENTER);
    browser.await("a closer look", () -> !viewBox().equals(before));
  }

  @Test
  void thePictureIsMovedNearerFartherAndBack() {
    String whole = viewBox();
    browser.find("#zoom-in").click();
    double nearer = width(viewBox());
    assertThat(nearer).isLessThan(width(whole));
    browser.find("#zoom-out").click();
    browser.find("#zoom-out").click();
    assertThat(width(viewBox())).isGreaterThan(nearer);
    browser.find("#zoom-fit").click();
    assertThat(width(viewBox())).isEqualTo(width(whole));
  }

  // ---------------------------------------------------------------- one transfer

  @Test
  void aLinkOpensTheTransferItLeadsTo() {
    WebElement link = row("Support reads Shop.Orders", "pipl").findElement(By.cssSelector("a[href^='#t']"));
    String id = link.getDomAttribute("href").substring(1);
    link.click();
    browser.await("the transfer", () -> (boolean) browser.ask("return document.getElementById(arguments[0]).closest('details').open", id));
    String told = (String) browser.ask("return document.getElementById(arguments[0]).closest('details').innerText", id);
    assertThat(told).contains("Acme GmbH").contains("HelpDesk Pvt Ltd").contains("120,000").contains("Order 20 art. 5")
        .contains("main.land:").contains("Members").contains("Club.Profiles");
  }

  // ---------------------------------------------------------------- languages

  @Test
  void theLanguageIsSwitchedInThePageAndBack() {
    String english = browser.text();
    browser.find("label[for=lang-zh]").click();
    assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("zh");
    assertThat(browser.text()).contains("个人信息保护法").doesNotContain("What to do first");
    assertThat(browser.texts("h2")).isNotEmpty().allMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
    assertThat(browser.texts("#transfer-table thead th")).isNotEmpty().allMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
    browser.find("label[for=lang-en]").click();
    assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("en");
    assertThat(browser.text()).isEqualTo(english);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void canBeOpenedInChinese() {
    Path chinese = folder.resolve("zh.html");
    Landfall.run(Path.of(""), "report", "samples/retail", "--lang", "zh", "-o", chinese.toString());
    browser.open(chinese);
    assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("zh");
    assertThat(browser.texts("h2")).allMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
  }

  // ---------------------------------------------------------------- the keyboard alone

  @Test
  void theFirstStopLeadsPastTheMenu() {
    browser.press(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("href")).isEqualTo("#main");
    assertThat(browser.focused().isDisplayed()).isTrue();
  }

  /** Each thing that can be used is a stop, each stop is seen to be one, and none holds the keyboard. */
  @Test
  void everythingIsReachedAndSeenToBeReached() {
    long reachable = (long) browser.ask("""
        return Array.from(document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]'))
            .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}) && !(e.type === 'radio' && !e.checked)).length""");
    browser.ask("window.stops = new Set(); window.unseen = []");
    for (int i = 0; i < reachable + 5; i++) {
      browser.press(Keys.TAB);
      browser.ask("""
          const e = document.activeElement, s = getComputedStyle(e), l = e.labels && e.labels[0] ? getComputedStyle(e.labels[0]) : s;
          if (e === document.body) return;
          window.stops.add(e);
          if ([s, l].every(s => s.outlineStyle === 'none' && s.boxShadow === 'none') && !e.matches('#picture *')) window.unseen.push(e.outerHTML.slice(0, 200));""");
    }
    assertThat((List<?>) browser.ask("return window.unseen")).isEmpty();
    assertThat((long) browser.ask("return window.stops.size")).isGreaterThanOrEqualTo(reachable);
  }

  @Test
  void theTableIsNarrowedAndSortedWithoutAMouse() {
    focus("#f-verdict");
    browser.press("g");
    browser.await("the gap", () -> browser.shown(ROWS).size() == 1);
    focus("#filters [type=reset]");
    browser.press(Keys.ENTER);
    browser.await("all rows", () -> browser.shown(ROWS).size() == 4);
    focus("#transfer-table th[data-key=people] button");
    browser.press(Keys.SPACE);
    assertThat(people()).isSorted();
  }

  @Test
  void aWayLightsUpAndAComponentIsChosenWithoutAMouse() {
    focus(ROWS + "[data-regime=pipl][data-verdict=gap] a");
    browser.await("light", () -> lit().contains("Club.Profiles"));
    focus("#picture [tabindex='0']");
    String first = browser.focused().getDomAttribute("data-name");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.focused().getDomAttribute("data-name")).isNotEqualTo(first);
    browser.press(Keys.ENTER);
    browser.await("the panel", () -> !browser.shown("#panel h3").isEmpty());
    assertThat(browser.find("#panel h3").getText()).isEqualTo(browser.focused().getDomAttribute("data-name"));
    browser.press(Keys.ESCAPE);
    assertThat(browser.shown("#panel h3")).isEmpty();
  }

  @Test
  void aTransferIsOpenedAndTheLanguageSwitchedWithoutAMouse() {
    focus("#details details.transfer:not([open]) > summary");
    browser.press(Keys.ENTER);
    assertThat(browser.ask("return document.activeElement.parentElement.open")).isEqualTo(true);
    focus("#lang-en");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("zh");
  }

  // ---------------------------------------------------------------- barriers

  @ParameterizedTest
  @CsvSource({"light,1280,en", "dark,1280,en", "light,390,en", "dark,390,zh", "light,1280,zh"})
  void barsNobody(String scheme, int width, String language) {
    browser.prefer(scheme).size(width, 900).open(page);
    browser.find("label[for=lang-" + language + "]").click();
    browser.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
    // what is laid out only when it comes into view would move while axe measures
    browser.ask("document.querySelectorAll('details.transfer, .rule').forEach(e => e.style.contentVisibility = 'visible')");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void barsNobodyWhileAWayIsLitAndAComponentChosen() {
    component("Shop.Orders").click();
    browser.await("the panel", () -> !browser.shown("#panel h3").isEmpty());
    assertThat(browser.barriers()).isEmpty();
  }

  // ---------------------------------------------------------------- without scripts

  @Test
  void canBeReadWithoutScripts() {
    browser.scripting(false).open(page);
    assertThat(browser.shown(ROWS)).hasSize(4);
    assertThat(browser.shown("#filters, #tools, #panel")).isEmpty();
    assertThat(browser.find("#picture svg").getSize().getHeight()).isGreaterThan(200);
    assertThat(browser.text()).contains("What to do first").doesNotContain("首先要做什么");
    browser.find("label[for=lang-zh]").click();
    assertThat(browser.text()).contains("首先要做什么").doesNotContain("What to do first");
    browser.find("#details details.transfer:not([open]) > summary").click();
    assertThat(browser.shown("#details details.transfer[open]")).isNotEmpty();
  }

  @Test
  void isPrintedInFull() {
    byte[] printed = browser.print();
    assertThat(new String(printed, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(browser.ask("return Array.from(document.querySelectorAll('details.transfer')).every(d => d.open)")).isEqualTo(true);
  }

  // ---------------------------------------------------------------- hands

  /** As by typing: the driver's click on a choice of a closed list is not what a hand does. */
  private static void choose(String what, String wanted) {
    browser.find("#f-" + what).sendKeys(wanted);
  }

  private static Stream<String> values(WebElement row, String what) {
    return row.getDomAttribute("data-" + what).lines();
  }

  private static WebElement row(String flow, String regime) {
    return browser.shown(ROWS).stream().filter(row -> row.getText().contains(flow) && regime.equals(row.getDomAttribute("data-regime")))
        .findFirst().orElseThrow();
  }

  private static WebElement component(String name) {
    return browser.shown("#picture .component").stream().filter(one -> name.equals(one.getDomAttribute("data-name"))).findFirst().orElseThrow();
  }

  private static List<String> ids() {
    return browser.shown(ROWS).stream().map(row -> row.getDomAttribute("data-id")).toList();
  }

  private static List<Long> people() {
    return browser.shown(ROWS).stream().map(row -> Long.valueOf(row.getDomAttribute("data-people"))).toList();
  }

  private static List<String> lit() {
    return ((List<?>) browser.ask("return Array.from(document.querySelectorAll('#picture .component.lit'), e => e.dataset.name)"))
        .stream().map(String::valueOf).toList();
  }

  private static String viewBox() {
    return (String) browser.ask("return document.querySelector('#picture svg').getAttribute('viewBox')");
  }

  private static double width(String viewBox) {
    return Double.parseDouble(viewBox.split(" ")[2]);
  }

  private static void focus(String css) {
    browser.ask("document.querySelector(arguments[0]).focus()", css);
  }
}
