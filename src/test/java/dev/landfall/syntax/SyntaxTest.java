package dev.landfall.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Label;
import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SyntaxTest {

  private static final List<String> NAMES = Samples.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void theExamplesOfTheGuideHaveNoProblem(String name) {
    assertEquals(List.of(), Syntax.parse(Samples.file(name)).problems());
  }

  @Test
  void theWholeModelIsRead() {
    List<Statement> statements = Syntax.parse(Samples.file("model.land")).statements();
    assertEquals(29, statements.size());
    assertEquals(Optional.of("Acme sells clothes in Europe and runs a members' club in China."),
        ((Declaration) statements.getFirst()).description());
  }

  @Test
  void linesOfDescriptionAreJoined() {
    String text = """
        /// not this, a blank line follows

        ///First
        ///
        ///  Third  \s
        party A
        //// a ruler
        party B /// not above anything
        party C
        /// of a member
        service S {
          /// inside
          A -> B
          /// of nothing
          at DE
        }
        """;
    List<Statement> statements = parse(text).statements();
    assertEquals(Optional.of("First\n\n Third"), ((Declaration) statements.get(0)).description());
    assertEquals(Optional.empty(), ((Declaration) statements.get(1)).description());
    assertEquals(Optional.empty(), ((Declaration) statements.get(2)).description());
    Declaration service = (Declaration) statements.get(3);
    assertEquals(Optional.of("of a member"), service.description());
    assertEquals(Optional.of("inside"), ((Statement.Flow) service.members().getFirst()).description());
  }

  @Test
  void spansCountUtf16WhateverStandsBefore() {
    String text = "party A \"𠀀𠀁 😀\" in DE // 😀\r\nparty 𠀀B in CN\r\n";
    List<Statement> statements = parse(text).statements();
    assertEquals("party 𠀀B in CN", statements.get(1).span().text());
    Name name = ((Declaration) statements.get(1)).name().orElseThrow();
    assertEquals("𠀀B", name.text());
    assertEquals(text.indexOf("𠀀B"), name.span().start());
    assertEquals("DE", text.substring(0, text.indexOf(" //")).substring(
        ((Declaration) statements.get(0)).clauses().getFirst().span().end() - 2));
  }

  @Test
  void everySpanHoldsWhatItNames() {
    Declaration shop = (Declaration) parse("service Shop \"T\" at DE {\n  app Web\n} // end\n").statements().getFirst();
    assertEquals("service Shop \"T\" at DE {\n  app Web\n}", shop.span().text());
    assertEquals("service", shop.keyword().text());
    assertEquals("\"T\"", shop.title().orElseThrow().span().text());
    assertEquals("at DE", shop.clauses().getFirst().span().text());
    assertEquals("app Web", shop.members().getFirst().span().text());
  }

  @Test
  void aBrokenDeclarationKeepsItsNameAndWhatCouldBeRead() {
    Parsed parsed = parse("party AcmeDE in DE cwunt 5 group Acme\nservice Shop {\n  at 5\n  by AcmeDE\n}\n");
    assertEquals("Declaration(PARTY AcmeDE [In(DE)]) Declaration(SERVICE Shop [By(AcmeDE)])",
        TreeText.of(parsed.statements()));
    assertEquals(Set.of("cwunt", "group", "Acme", "at"), parsed.doubtful());
  }

  @Test
  void aMisspeltKeywordIsReadAsMeant() {
    Parsed parsed = parse("sevrice Shop att DE {\n  hlds Contact\n}\n");
    assertEquals(3 - 1, parsed.problems().size());
    assertEquals("Declaration(SERVICE Shop [Holds([Contact])])", TreeText.of(parsed.statements()));
  }

  @Test
  void aWrongValueTakesItsClauseAlong() {
    Parsed parsed = parse("safeguard S is scc since 2025-02-30 covers D\n");
    assertEquals("Declaration(SAFEGUARD S [Is([scc]) Covers([D])])", TreeText.of(parsed.statements()));
  }

  @Test
  void problemsComeInTheOrderOfTheText() {
    Parsed parsed = parse("party A in DE)\nparty B since 2025-02-30\nservice S {\n  at\n}\n}\nparty C \"x\nprty D\n");
    List<Integer> starts = new ArrayList<>();
    for (Diagnostic problem : parsed.problems()) {
      starts.add(problem.primary().map(Label::span).map(Span::start).orElseThrow());
    }
    assertEquals(starts.stream().sorted().toList(), starts);
    assertEquals(6, starts.size());
  }

  @Test
  void noMessageSpeaksOfTheParser() {
    for (String token : List.of("{", "}", "(", ")", ",", ":", "->", "5", "2026-01-01", "\"x\"", "and", "in", "\n")) {
      for (Diagnostic problem : parse("party A " + token + " in DE\nA -> B: " + token + " C\n").problems()) {
        String said = problem.toString();
        assertTrue(!said.matches("(?s).*(mismatched|token|EOF|LineEnd|OpenBlock|'<).*"), said);
      }
    }
  }

  private static Parsed parse(String text) {
    return Syntax.parse(new SourceFile("a.land", text));
  }
}
