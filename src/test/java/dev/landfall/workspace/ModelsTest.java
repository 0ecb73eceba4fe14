package dev.landfall.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which models a path stands for: one in several files, or several. */
class ModelsTest {

  private static final String SYSTEM = "system \"S\" { laws none }\n";

  @TempDir
  private Path top;

  @Test
  void aFileIsAModel() {
    write("a.land", SYSTEM);
    write("b.land", SYSTEM);
    Models models = Models.at(top.resolve("a.land"));
    assertThat(models.isFolderOfModels()).isFalse();
    assertThat(names(models)).containsExactly("a.land: a.land");
  }

  @Test
  void aFolderWithAMainFileIsAModelWhateverElseItHolds() {
    write("main.land", SYSTEM);
    write("other.land", SYSTEM);
    write("deep/main.land", SYSTEM);
    Models models = Models.at(top);
    assertThat(models.isFolderOfModels()).isFalse();
    assertThat(names(models)).containsExactly(": main.land");
  }

  @Test
  void filesOfWhichOneAtMostSaysSystemAreOneModel() {
    write("a.land", SYSTEM);
    write("b.land", "party B in DE // the system is told elsewhere\n");
    write("deep/c.land", "party C in DE\n");
    Models models = Models.at(top);
    assertThat(models.isFolderOfModels()).isFalse();
    assertThat(names(models)).containsExactly(": a.land b.land");
  }

  @Test
  void filesOfWhichSeveralSaySystemAreModelsOfTheirOwn() {
    write("b.land", SYSTEM);
    write("a.land", SYSTEM);
    write("c.land", "party Forgot in DE\n");
    Models models = Models.at(top);
    assertThat(models.isFolderOfModels()).isTrue();
    assertThat(names(models)).containsExactly("a.land: a.land", "b.land: b.land", "c.land: c.land");
  }

  @Test
  void whatAnotherFileIncludesIsAPartOfThatOne() {
    write("a.land", SYSTEM + "include \"common.land\"\ninclude \"parts/*.land\"\n");
    write("b.land", SYSTEM + "include \"common.land\"\n");
    write("common.land", "party Common in DE\n");
    write("parts/p.land", "party Part in DE\n");
    assertThat(names(Models.at(top))).containsExactly("a.land: a.land common.land parts/p.land", "b.land: b.land common.land");
  }

  @Test
  void aModelThatAnotherIncludesStaysAModel() {
    write("a.land", SYSTEM);
    write("b.land", SYSTEM + "include \"a.land\"\n");
    assertThat(names(Models.at(top))).containsExactly("a.land: a.land", "b.land: b.land a.land");
  }

  @Test
  void filesThatIncludeEachOtherAreNotLost() {
    write("a.land", SYSTEM);
    write("b.land", SYSTEM);
    write("c.land", "include \"d.land\"\nparty C in DE\n");
    write("d.land", "include \"c.land\"\nparty D in DE\n");
    assertThat(names(Models.at(top))).hasSize(4);
  }

  @Test
  void subfoldersAreSearchedByTheSameRule() {
    write("eu/1.land", SYSTEM);
    write("eu/2.land", SYSTEM);
    write("cn/3.land", SYSTEM);
    write("cn/parties.land", "party A in DE\n");
    write("whole/main.land", SYSTEM + "include \"legal/*.land\"\n");
    write("whole/legal/rules.land", "set here of places = DE\n");
    write(".git/4.land", SYSTEM);
    Models models = Models.at(top);
    assertThat(models.isFolderOfModels()).isTrue();
    assertThat(models.warnings()).isEmpty();
    assertThat(names(models)).containsExactly("cn: 3.land parties.land", "eu/1.land: 1.land", "eu/2.land: 2.land",
        "whole: main.land legal/rules.land");
  }

  @Test
  void oneModelInASubfolderMakesAFolderOfModels() {
    write("samples/one/main.land", "party A in DE\n");
    Models models = Models.at(top.resolve("samples"));
    assertThat(models.isFolderOfModels()).isTrue();
    assertThat(names(models)).containsExactly("one: main.land");
  }

  @Test
  void aModelAboveDoesNotHideThoseBelow() {
    write("smoke.land", SYSTEM);
    write("more/deep/one.land", SYSTEM);
    write("more/deep/two.land", SYSTEM);
    assertThat(names(Models.at(top)))
        .containsExactly(": smoke.land", "more/deep/one.land: one.land", "more/deep/two.land: two.land");
  }

  @Test
  void rulesThatNobodyIncludesAreToldAndAreNoModel() {
    write("a.land", SYSTEM);
    write("b.land", SYSTEM);
    write("rules.land", "set here of places = DE\n");
    Models models = Models.at(top);
    assertThat(names(models)).hasSize(2);
    assertThat(models.warnings()).extracting(Diagnostic::code).containsExactly("in-no-model");
    assertThat(models.warnings().getFirst().notes()).containsExactly("they say nothing by themselves: `rules.land`");
  }

  @Test
  void aFolderWithoutModelsIsAProblem() {
    write("notes/readme.txt", "nothing");
    Models models = Models.at(top);
    assertThat(models.found()).singleElement()
        .satisfies(model -> assertThat(model.files().problems()).extracting(Diagnostic::code).containsExactly("no-model"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linkedFoldersAreNotEntered() throws IOException {
    write("a/1.land", SYSTEM);
    Files.createSymbolicLink(top.resolve("a/again"), top);
    Files.createSymbolicLink(top.resolve("b"), top.resolve("a"));
    assertThat(names(Models.at(top))).containsExactly("a: 1.land");
  }

  @Test
  void aSearchWithoutEndIsGivenUpAloud() {
    Stream.of("a", "b", "c").forEach(name -> write(name + "/1.land", SYSTEM));
    assertThat(new ModelSearch(4).at(top).found()).last()
        .satisfies(model -> assertThat(model.files().problems()).extracting(Diagnostic::code).containsExactly("too-many-files"));
    assertThat(new ModelSearch(6).at(top).found()).hasSize(3);
  }

  /** Each as its path from the top and the files it consists of. */
  private List<String> names(Models models) {
    return models.found().stream().map(model -> top.relativize(model.path()).toString().replace("samples/", "") + ": "
        + String.join(" ", model.files().sources().stream().map(source -> source.file().name()).toList())).toList();
  }

  private void write(String name, String text) {
    try {
      Path file = top.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
