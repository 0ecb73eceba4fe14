package dev.landfall.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every property can be asked for in a rule, and a model answers it; one asked for in a wrong way is refused. */
class PropertyTest {

  private static final Workspace WORKSPACE = Workspace.open();

  private static final String MODEL = """
      system "Properties" as of 2026-11-01 laws gdpr
      party A in DE
      party B in IN
      subjects S in DE count 10
      data D is contact of S
      service X at DE by A
      service Y at IN by B
      S -> X: D
      X -> Y: D as F
      rule gdpr.asking "It asks" { cites "none" since 2018-05-25 when %s warns }
      """;

  @TempDir
  Path folder;

  @TestFactory
  Stream<DynamicTest> everyPropertyIsAnswered() {
    return asked().map(property -> DynamicTest.dynamicTest(property.path(), () -> {
      Analysis analysis = analyse(property, condition(property));
      assertThat(analysis.diagnostics()).extracting(Diagnostic::headline).isEmpty();
      assertThat(analysis.assessment().orElseThrow().transfers()).hasSize(1);
    }));
  }

  @TestFactory
  Stream<DynamicTest> noPropertyIsAskedForWhatItIsNot() {
    return asked().map(property -> DynamicTest.dynamicTest(property.path(), () -> assertThat(
        analyse(property, wrongCondition(property)).diagnostics()).extracting(Diagnostic::code).isNotEmpty()
        .allMatch(code -> code.startsWith("law."))));
  }

  /** Of a party as such only regimes ask; their own pages do. */
  private static Stream<Property> asked() {
    return Arrays.stream(Property.values()).filter(property -> !property.isOfParty());
  }

  private static String condition(Property property) {
    String argument = property.takesArgument() ? "(" + word(property) + ")" : "";
    return switch (property.type()) {
      case FLAG -> property.path() + argument;
      case WORDS -> property.path() + " is " + word(property);
      case PLACES -> property.path() + " in IN";
      case NUMBER -> property.path() + argument + " >= 5";
      case PARTY -> property.path() + " differs from importer";
    };
  }

  private static String wrongCondition(Property property) {
    return switch (property.type()) {
      case FLAG, PLACES, PARTY -> property.path() + " >= 5";
      case WORDS -> property.path() + " from 1 to 2";
      case NUMBER -> property.path() + " in IN";
    };
  }

  private static String word(Property property) {
    String list = property.list().orElseThrow();
    return switch (list) {
      case "terms" -> "ordinary";
      case "cities" -> "Shenzhen";
      default -> WORKSPACE.packs().lexicon().words(list).getFirst();
    };
  }

  private Analysis analyse(Property property, String condition) throws IOException {
    Path file = folder.resolve(property.name() + ".land");
    Files.writeString(file, MODEL.formatted(condition));
    return WORKSPACE.analyse(file, Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)));
  }
}
