package dev.landfall.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.law.Rule.On;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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
      team Z at DE by A
      S -> X: D
      X -> Y: D as F
      X -> Z: D
      rule gdpr.asking "It asks" { cites "none" since 2018-05-25 on %s when %s warns }
      """;

  @TempDir
  Path folder;

  @TestFactory
  Stream<DynamicTest> everyPropertyIsAnswered() {
    return asked((on, property) -> property.isAskedOn(on)).map(asked -> dynamicTest(asked.toString(), () -> {
      Analysis analysis = analyse(asked, condition(asked.property()));
      assertThat(analysis.diagnostics()).extracting(Diagnostic::headline).isEmpty();
      assertThat(analysis.assessment().orElseThrow().transfers()).hasSize(1);
    }));
  }

  @TestFactory
  Stream<DynamicTest> noPropertyIsAskedForWhatItIsNot() {
    return asked((on, property) -> property.isAskedOn(on)).map(asked -> dynamicTest(asked.toString(), () -> assertThat(
        analyse(asked, wrongCondition(asked.property())).diagnostics()).extracting(Diagnostic::code).isNotEmpty()
        .allMatch(code -> code.startsWith("law."))));
  }

  /** The part of the condition that asks is underlined, and nothing else. */
  @TestFactory
  Stream<DynamicTest> noPropertyIsAskedOfWhatDoesNotHaveIt() {
    return asked((on, property) -> !property.isAskedOn(on)).map(asked -> dynamicTest(asked.toString(), () -> {
      String condition = condition(asked.property());
      List<Diagnostic> diagnostics = analyse(asked, "data is personal and not (" + condition + ")").diagnostics();
      assertThat(diagnostics).extracting(Diagnostic::code).contains("law.not-asked");
      assertThat(diagnostics).extracting(d -> d.primary().orElseThrow().span().text()).contains(condition);
    }));
  }

  @Test
  void everyPropertyIsAskedOfSomething() {
    assertThat(Property.values()).allSatisfy(property ->
        assertThat(On.values()).anyMatch(property::isAskedOn));
  }

  private record Asked(On on, Property property) {

    @Override
    public String toString() {
      return "on " + on.word() + ": " + property.path();
    }
  }

  private static Stream<Asked> asked(BiPredicate<On, Property> wanted) {
    return Arrays.stream(On.values()).flatMap(on -> Arrays.stream(Property.values())
        .filter(property -> wanted.test(on, property)).map(property -> new Asked(on, property)));
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

  private Analysis analyse(Asked asked, String condition) throws IOException {
    Path file = folder.resolve(asked.on().word() + asked.property().name() + ".land");
    Files.writeString(file, MODEL.formatted(asked.on().word(), condition));
    return WORKSPACE.analyse(file, Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)));
  }
}
