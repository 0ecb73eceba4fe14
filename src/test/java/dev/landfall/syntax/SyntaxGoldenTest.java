package dev.landfall.syntax;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.render.console.DiagnosticPrinter;
import dev.landfall.render.console.Palette;
import dev.landfall.source.SourceFile;
import dev.landfall.testing.Golden;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Typical slips of the pen and what is said of them, drawn as in a terminal. */
class SyntaxGoldenTest {

  private static final int HEADLINE = 100;
  private final DiagnosticPrinter printer = new DiagnosticPrinter(Palette.PLAIN, 100);

  @TestFactory
  Stream<DynamicTest> theProblemsOfEachTextAreTold() {
    return Golden.in("golden/syntax").check(given -> Map.of("problems", problems(given.get("a.land"))));
  }

  private String problems(String text) {
    return Syntax.parse(new SourceFile("a.land", text)).problems().stream()
        .peek(problem -> assertTrue(problem.headline().length() <= HEADLINE, problem::headline))
        .map(this::drawn)
        .collect(Collectors.joining("\n"));
  }

  private String drawn(Diagnostic diagnostic) {
    return printer.print(diagnostic);
  }
}
