package dev.landfall.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

  private final SourceFile main = new SourceFile("main.land", "party A in DE\nparty A in FR\n");
  private final SourceFile legal = new SourceFile("a/legal.land", "party B in DE\n");

  @Test
  void aDiagnosticIsBuiltStepByStepAndEachStepIsANewOne() {
    Diagnostic bare = Diagnostic.error("name-twice", "The name `A` is declared twice");
    Diagnostic full =
        bare.at(main.span(20, 21), "declared again here")
            .and(main.span(6, 7), "first declared here")
            .note("Names are shared by all files")
            .help("rename one of the two")
            .fix("rename it to `A2`", main.span(20, 21), "A2")
            .reference("the language reference, section 2");
    assertEquals(Optional.empty(), bare.primary());
    assertEquals(List.of(), bare.others());
    assertEquals(Severity.ERROR, full.severity());
    assertEquals("declared again here", full.primary().orElseThrow().text());
    assertEquals(List.of(new Label(main.span(6, 7), "first declared here")), full.others());
    assertEquals(List.of("Names are shared by all files"), full.notes());
    assertEquals(Optional.of("rename one of the two"), full.help());
    assertEquals("A2", full.fixes().getFirst().replacement());
    assertEquals(List.of("the language reference, section 2"), full.references());
    assertEquals(Optional.of(main), full.file());
  }

  @Test
  void aDiagnosticNeedsACodeAndAHeadline() {
    assertThrows(IllegalArgumentException.class, () -> Diagnostic.error("", "x"));
    assertThrows(IllegalArgumentException.class, () -> Diagnostic.note("x", " "));
    assertThrows(IllegalArgumentException.class, () -> new Fix("", main.span(0, 0), ""));
  }

  @Test
  void theyAreToldInTheOrderOfTheFilesAndOnlyOnce() {
    Diagnostic nowhere = Diagnostic.error("e", "nowhere");
    Diagnostic first = Diagnostic.warning("w", "first").at(main.span(0, 5));
    Diagnostic graver = Diagnostic.error("e", "graver").at(main.span(6, 7));
    Diagnostic milder = Diagnostic.note("n", "milder").at(main.span(6, 7));
    Diagnostic included = Diagnostic.error("e", "included").at(legal.span(0, 5));
    List<Diagnostic> told = List.of(first, graver, milder, included, nowhere);
    for (int round = 0; round < 20; round++) {
      List<Diagnostic> shuffled = new ArrayList<>(told);
      shuffled.add(graver);
      Collections.shuffle(shuffled, new Random(round));
      assertEquals(told, new Diagnostics(shuffled).sorted(List.of(main, legal)).list());
    }
    assertEquals(included, new Diagnostics(told).sorted(List.of()).list().getFirst(), "unknown files go by name");
  }

  @Test
  void theyAreCounted() {
    Diagnostics some = Diagnostics.of(Diagnostic.error("e", "x")).plus(Diagnostics.of(Diagnostic.warning("w", "y")));
    assertTrue(some.hasErrors());
    assertEquals(1, some.count(Severity.WARNING));
    assertFalse(Diagnostics.none().hasErrors());
    assertTrue(Diagnostics.none().isEmpty());
    assertEquals("2 warnings", Severity.WARNING.counted(2));
  }
}
