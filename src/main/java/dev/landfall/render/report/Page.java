package dev.landfall.render.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What stands around the sections: the head with its policy, style and script, the top of the page, the way through it. */
final class Page {

  private static final List<String> SECTIONS =
      List.of("summary", "transfers", "diagram", "borders", "details", "duties", "basis", "rules");

  private Page() {}

  static String of(Desk desk) {
    String style = resource("report.css");
    String script = resource("report.js");
    boolean chinese = desk.options.language().equals("zh");
    String title = (chinese ? desk.say("title", desk.found.model().name()).zh() : desk.say("title", desk.found.model().name()).en());
    Html page = new Html();
    page.markup("<!doctype html>\n").markup(resource("hooks.html"))
        .open("html", "lang", desk.options.language()).line()
        .open("head").line()
        .open("meta", "charset", "utf-8").line()
        .open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script, desk.options.live())).line()
        .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line()
        .open("meta", "name", "color-scheme", "content", "light dark").line()
        .open("meta", "name", "referrer", "content", "no-referrer").line()
        .leaf("title", title).line()
        .markup("<style>").markup(style).markup("</style>\n")
        .close("head").line()
        .open("body").line();
    top(page, desk, chinese);
    page.open("main", "id", "main").line().markup(desk.html.toString()).close("main").line();
    foot(page, desk);
    page.markup(resource("signs.svg"));
    page.markup("<script>").markup(script).markup("</script>\n");
    desk.options.live().ifPresent(live -> page.markup("<script>").markup(live).markup("</script>\n"));
    page.close("body").line().close("html").line();
    return page.toString();
  }

  private static String policy(String style, String script, Optional<String> live) {
    return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; script-src 'sha256-" + hash(script)
        + live.map(own -> "' 'sha256-" + hash(own) + "'; connect-src 'self").orElse("") + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  /** The language is chosen without a script: the style looks at which of the two is checked. */
  private static void top(Html page, Desk desk, boolean chinese) {
    page.open("a", "class", "skip", "href", "#main").say(desk.say("skip")).close("a").line();
    page.open("header", "class", "top").line();
    page.open("nav", "aria-labelledby", "nav-name").leaf("span", desk.say("nav"), "id", "nav-name", "class", "unseen").open("ul");
    SECTIONS.forEach(section -> page.open("li").open("a", "href", "#" + section).say(desk.say("nav." + section)).close("a").close("li"));
    page.close("ul").close("nav").line();
    page.open("fieldset", "class", "languages").leaf("legend", desk.say("language"), "class", "unseen");
    language(page, "en", "English", !chinese);
    language(page, "zh", "中文", chinese);
    page.close("fieldset").line().close("header").line();
  }

  private static void language(Html page, String tag, String name, boolean checked) {
    page.open("input", "type", "radio", "name", "lang", "id", "lang-" + tag, "value", tag, "checked", checked ? "" : null)
        .leaf("label", name, "for", "lang-" + tag, "lang", tag);
  }

  private static void foot(Html page, Desk desk) {
    page.open("footer").open("p").say(desk.say("footer", desk.options.version())).close("p").close("footer").line();
  }

  // ---------------------------------------------------------------- style and script

  static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream("/report/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String hash(String text) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
