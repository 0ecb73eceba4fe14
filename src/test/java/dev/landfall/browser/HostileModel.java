package dev.landfall.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Models of which every text is an attack: titles, owner, version, reasons, descriptions, notes of duties, an order, a rule
 * of its own with its sentences, the name of a file. Where a page takes one of them for markup or for a script,
 * {@code window.pwned} is set or a dialog opens.
 */
final class HostileModel {

  private static final String RUN = "window.pwned=1,alert(1)";

  static final List<String> ATTACKS = List.of(
      "<script>" + RUN + "</script>",
      "</style></script></title></svg></textarea></template><script>" + RUN + "</script>",
      "\"><img src=x onerror=" + RUN + "><a href=\"",
      "'><svg onload='" + RUN + "'>",
      "\" onmouseover=\"" + RUN + "\" autofocus onfocus=\"" + RUN + "\" x=\"",
      "javascript:" + RUN,
      "data:text/html,<script>" + RUN + "</script>",
      "]]><script>" + RUN + "</script><!--", "--><script>" + RUN + "</script>", "<!--", "<?xml?><!DOCTYPE x [<!ENTITY e \"z\">]>&e;",
      "&lt;script&gt;" + RUN + "&lt;/script&gt; &#60;script&#62; &amp; &",
      "`<script>" + RUN + "</script>` ${" + RUN + "} {{constructor.constructor('" + RUN + "')()}} \\u003cscript\\u003e",
      "'); " + RUN + "; ('", "\\\"; " + RUN + "; \\\"", "\\", "\u2028" + RUN + "\u2029",
      "\u202Egpj.exe\u202C \u2066turned\u2069 \u200F \u061C \u200B \uFEFF", "\u0000\u0001\u001B[31m\u007F\u0085 \uD83D\uDC68\u200D\uD83D\uDC69",
      "\"]; evil [URL=\"javascript:" + RUN + "\", label=<<B>x</B>>]; //", "A-->|x|B[\"x\"]\\nclick A \"javascript:" + RUN + "\"\\n%%{init: {'securityLevel': 'loose'}}%%",
      "<iframe srcdoc=\"<script>parent.pwned=1</script>\">", "<meta http-equiv=refresh content=\"0;url=http://example.org/\">",
      "<link rel=stylesheet href=http://example.org/x.css><style>@import 'http://example.org/y.css'; * { display: none }</style>",
      "<form action=http://example.org/><input name=lang autofocus><button>", "<base href=http://example.org/>", "#\"><x id=main>", "\u0301".repeat(300),
      "<b>".repeat(2_500), "w".repeat(10_000), "國".repeat(10_000), "العربية עברית ".repeat(700), "w ".repeat(5_000));

  private static final String MODEL = """
      /// EVIL
      system "EVIL" {
        as of 2026-11-01
        laws gdpr, pipl
        owner "EVIL"
        version "EVIL"
      }
      include "evil/*.land"
      /// EVIL
      party Home "EVIL" in DE
      party Far  "EVIL" in IN with notice "EVIL"
      party Cn   "EVIL" in CN
      location Here "EVIL" in DE
      subjects People "EVIL" in DE count 120k
      subjects Folk "EVIL" in CN
      data Contact "EVIL" is contact of People, Folk
      data Face    "EVIL" is biometric of Folk
      purpose Use "EVIL" basis consent with notice 2025-01-01 "EVIL"
      safeguard Paper "EVIL" is scc module 1 from Home to Far since 2025-02-01 covers Contact with tia 2025-01-20 "EVIL"
      service Shop "EVIL" at Here by Home {
        app Web "EVIL"
        store Orders "EVIL" holds Contact for 10 years
      }
      store Club "EVIL" at CN by Cn holds Contact, Face
      team Support "EVIL" at IN by Far
      People -> Shop.Web -> Shop.Orders: Contact for Use  // EVIL
      Club -> Shop.Orders: Contact, Face as Nightly  // EVIL
      Support reads Shop.Orders: Contact under Paper on order of "EVIL" with notice "EVIL"
      expect covered Nightly under pipl  // EVIL
      accept pipl.notice on Nightly because "EVIL" by "EVIL" until 2027-01-01
      """;

  private static final String RULE = """
      // EVIL
      rule gdpr.evil "EVIL" {
        title  zh "EVIL"
        cites  "EVIL"
        source unverified
        when   importer.in not in EEA
        warns
        why    "EVIL"
        remedy "EVIL"
      }
      """;

  private HostileModel() {}

  /** Writes the model into a folder. */
  static void write(Path folder, String attack) throws IOException {
    String text = attack.replaceAll("[\r\n]", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    String comment = attack.replaceAll("[\r\n]", " ");
    Files.writeString(folder.resolve("main.land"), filled(MODEL, text, comment));
    String name = attack.replaceAll("[\\p{Cntrl}/\"\\\\]", "_").strip();
    Path evil = Files.createDirectories(folder.resolve("evil"));
    Files.writeString(evil.resolve((name.startsWith(".") ? "_" : "") + name.codePoints().limit(40).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + ".land"), filled(RULE, text, comment));
  }

  private static String filled(String template, String text, String comment) {
    StringBuilder filled = new StringBuilder();
    template.lines().forEach(line -> filled.append(line.replace("// EVIL", "// " + comment).replace("EVIL", text)).append('\n'));
    return filled.toString();
  }
}
