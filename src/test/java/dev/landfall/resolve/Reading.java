package dev.landfall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.law.Catalogue;
import dev.landfall.law.Lexicons;
import dev.landfall.model.Flow;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Model;
import dev.landfall.render.console.DiagnosticPrinter;
import dev.landfall.render.console.Palette;
import dev.landfall.source.SourceFile;
import dev.landfall.syntax.Parsed;
import dev.landfall.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From text to a resolved model, with a few words of law instead of the packs. */
final class Reading {

  private static final Set<String> REGIMES = Set.of("gdpr", "pipl", "dsl");
  private static final Set<String> INSTRUMENTS = Set.of("scc", "bcr", "derogation", "cn_standard_contract");
  private static final Set<String> RULES = Set.of("pipl.volume-contract", "gdpr.adequacy");

  static final Known KNOWN = new Known(Lexicons.small(), REGIMES, Set.of("EEA", "EU"), INSTRUMENTS, RULES,
      Known.findings(RULES, REGIMES, INSTRUMENTS), Set.of(), Catalogue.EMPTY);

  private Reading() {}

  static Resolved resolve(Map<String, String> files) {
    List<Written> written = new ArrayList<>();
    files.forEach((name, text) -> written.add(written(name, text)));
    return Resolver.resolve("untitled", written, KNOWN, Gazetteer.bundled());
  }

  static Resolved resolve(String text) {
    return resolve(Map.of("main.land", text));
  }

  /** The model of a text in which nothing is wrong. */
  static Model model(String text) {
    return model(Map.of("main.land", text));
  }

  static Model model(Map<String, String> files) {
    Resolved resolved = resolve(files);
    assertEquals("", drawn(resolved.diagnostics()));
    return resolved.model().orElseThrow();
  }

  /** The headlines of what is wrong, in order. */
  static List<String> headlines(String text) {
    return resolve(text).diagnostics().stream().map(Diagnostic::headline).toList();
  }

  static Flow flow(Model model, String name) {
    return model.flows().stream().filter(flow -> flow.name().equals(name)).findFirst().orElseThrow();
  }

  static Map<String, String> files(String... namesAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return files;
  }

  static String drawn(List<Diagnostic> diagnostics) {
    DiagnosticPrinter printer = new DiagnosticPrinter(Palette.PLAIN, 100);
    return String.join("\n", diagnostics.stream().map(printer::print).toList());
  }

  static Written written(String name, String text) {
    SourceFile file = new SourceFile(name, text);
    Parsed parsed = Syntax.parse(file);
    return new Written(file, parsed.statements(), parsed.doubtful());
  }
}
