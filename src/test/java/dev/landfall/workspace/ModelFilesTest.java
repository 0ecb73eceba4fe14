package dev.landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.render.console.DiagnosticPrinter;
import dev.landfall.render.console.Palette;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.testing.Golden;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** From a path to texts: which files, in which order, and what is said where one cannot be had. */
class ModelFilesTest {

  @TempDir private Path temp;
  private Path shop;

  @BeforeEach
  void folder() {
    shop = temp.resolve("shop");
  }

  /** Each file is written below a folder `shop` or beside it; `read` says what is read where it is not that folder. */
  @TestFactory
  Stream<DynamicTest> includes() {
    return Golden.in("golden/workspace").check(given -> {
      Path top = Files.createTempDirectory(temp, "golden");
      given.forEach((name, text) -> write(top.resolve(name), text));
      ModelFiles read = ModelFiles.read(top.resolve(given.getOrDefault("read", "shop").strip()));
      Map<String, String> out = new LinkedHashMap<>();
      out.put("files", String.join("\n", names(read)));
      out.put("console", drawn(read).replace(top.toString(), "…"));
      return out;
    });
  }

  @Test
  void aFolderIsItsMainFile() {
    write("shop/main.land", "party A in DE");
    write("shop/other.land", "party B in DE");
    assertEquals(List.of("main.land"), names(ModelFiles.read(shop)));
  }

  @Test
  void aFolderWithoutMainFileIsAllItsFilesInTheOrderOfTheirNames() {
    write("shop/b.land", "");
    write("shop/a.land", "");
    write("shop/notes.txt", "");
    write("shop/.hidden.land", "");
    write("shop/deeper/c.land", "");
    assertEquals(List.of("a.land", "b.land"), names(ModelFiles.read(shop)));
  }

  @Test
  void theTitleIsTheNameOfTheFolderOrFile() {
    write("shop/main.land", "");
    write("shop/club.land", "");
    assertEquals("shop", ModelFiles.read(shop).title());
    assertEquals("shop", ModelFiles.read(shop.resolve("main.land")).title());
    assertEquals("club", ModelFiles.read(shop.resolve("club.land")).title());
    assertEquals("shop", ModelFiles.read(shop.resolve("nothing/..")).title());
  }

  @Test
  void theStatementsOfAFileAreRead() {
    write("shop/main.land", "party A in DE\r\nparty B in FR\r\n");
    ModelFiles.Source source = ModelFiles.read(shop).sources().getFirst();
    assertEquals(2, source.parsed().statements().size());
    assertEquals("B", ((Declaration) source.written().statements().get(1)).name().orElseThrow().text());
  }

  @Test
  void backslashesSeparateFoldersToo() {
    write("shop/main.land", "include \"legal\\\\a.land\"");
    write("shop/legal/a.land", "");
    assertEquals(List.of("main.land", "legal/a.land"), names(ModelFiles.read(shop)));
  }

  @Test
  void openTextsStandInForThoseOnDisk() {
    write("shop/main.land", "party A in DE");
    write("shop/more.land", "party B in DE");
    Path main = shop.resolve("main.land");
    ModelFiles read = ModelFiles.read(main, path ->
        path.equals(main) ? Optional.of("include \"more.land\"") : Optional.empty());
    assertEquals(List.of("main.land", "more.land"), names(read));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToAFileThatIsIncludedAlreadyIsTheSameFile() throws IOException {
    write("shop/main.land", "include \"a.land\"\ninclude \"link.land\"");
    write("shop/a.land", "");
    Files.createSymbolicLink(shop.resolve("link.land"), shop.resolve("a.land"));
    ModelFiles read = ModelFiles.read(shop);
    assertEquals(List.of("main.land", "a.land"), names(read));
    assertEquals(List.of(), read.diagnostics());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkDoesNotLeaveTheFolder() throws IOException {
    write("secret/a.land", "party Secret in DE");
    write("shop/main.land", "include \"link.land\"\ninclude \"folder/a.land\"\ninclude \"l*.land\"\ninclude \"**/a.land\"");
    Files.createSymbolicLink(shop.resolve("link.land"), temp.resolve("secret/a.land"));
    Files.createSymbolicLink(shop.resolve("folder"), temp.resolve("secret"));
    ModelFiles read = ModelFiles.read(shop);
    assertEquals(List.of("main.land"), names(read));
    assertEquals(List.of(
        "`link.land` lies outside the folder of the model",
        "`folder/a.land` lies outside the folder of the model",
        "`link.land` lies outside the folder of the model",
        "No file matches `**/a.land`"), headlines(read));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theModelItselfMayBeALink() throws IOException {
    write("real/main.land", "include \"a.land\"");
    write("real/a.land", "");
    Files.createSymbolicLink(temp.resolve("linked"), temp.resolve("real"));
    assertEquals(List.of("main.land", "a.land"), names(ModelFiles.read(temp.resolve("linked"))));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aMainFileOfAFolderDoesNotLeaveItEither() throws IOException {
    write("secret/a.land", "party Secret in DE");
    Files.createDirectories(shop);
    Files.createSymbolicLink(shop.resolve("main.land"), temp.resolve("secret/a.land"));
    assertEquals(List.of("`main.land` lies outside the folder of the model"), headlines(ModelFiles.read(shop)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void hostileNamesAreText() {
    write("shop/main.land", "include \"*.land\"");
    write("shop/$(rm -rf x);\n`a`.land", "party A in DE");
    write("shop/b\\c.land", "");
    assertEquals(List.of("main.land", "$(rm -rf x);\n`a`.land", "b\\c.land"), names(ModelFiles.read(shop)));
  }

  @Test
  void aPathThatNoSystemKnowsIsMissing() {
    write("shop/main.land", "include \"a\0b.land\"");
    assertEquals(1, headlines(ModelFiles.read(shop)).size());
  }

  @Test
  void whatIsNotUtf8SaysWhere() throws IOException {
    write("shop/main.land", "");
    Files.write(shop.resolve("main.land"), "party A\nparty B \"M\u00FCller\"".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("""
        error[not-utf8]: `main.land` is not UTF-8 text
         --> main.land:2:11
          |
        2 | party B "M\uFFFDller"
          |           ^ byte 18, on line 2
          |
          = help: save the file as UTF-8
        """, drawn(ModelFiles.read(shop)));
  }

  @Test
  void textThatBreaksOffInACharacterIsNotUtf8() throws IOException {
    write("shop/main.land", "");
    Files.write(shop.resolve("main.land"), new byte[] {'/', '/', (byte) 0xE4, (byte) 0xB8});
    assertEquals(List.of("`main.land` is not UTF-8 text"), headlines(ModelFiles.read(shop)));
  }

  @Test
  void utf16IsNotUtf8() throws IOException {
    write("shop/main.land", "");
    Files.write(shop.resolve("main.land"), "party A in DE".getBytes(StandardCharsets.UTF_16));
    assertEquals(List.of("`main.land` is not UTF-8 text"), headlines(ModelFiles.read(shop)));
  }

  @Test
  void aFileMayHoldSixtyFourMegabytesAndNoMore() throws IOException {
    write("shop/main.land", "");
    try (RandomAccessFile file = new RandomAccessFile(shop.resolve("main.land").toFile(), "rw")) {
      file.setLength(TextFile.LIMIT + 1L);
    }
    assertEquals(List.of("`main.land` is larger than 64 MB"), headlines(ModelFiles.read(shop)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatMayNotBeReadIsToldWithTheReason() throws IOException {
    write("shop/main.land", "");
    Files.setPosixFilePermissions(shop.resolve("main.land"), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(shop.resolve("main.land")), "this user may read everything");
    Diagnostic told = ModelFiles.read(shop).problems().getFirst();
    assertEquals("`main.land` cannot be read", told.headline());
    assertEquals(List.of("the system says: permission denied"), told.notes());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsNotAFile() {
    assertEquals(List.of("`zero` is not a file"), headlines(ModelFiles.read(Path.of("/dev/zero"))));
  }

  @Test
  void aChainOfManyFilesIsFollowedToItsEnd() {
    int files = 3_000;
    for (int i = 0; i < files; i++) {
      write("shop/f" + i + ".land", i + 1 < files ? "include \"f" + (i + 1) + ".land\"" : "");
    }
    ModelFiles read = ModelFiles.read(shop.resolve("f0.land"));
    assertEquals(files, read.sources().size());
    assertTrue(read.diagnostics().isEmpty());
  }

  private void write(String name, String text) {
    write(temp.resolve(name), text);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(ModelFiles read) {
    return read.sources().stream().map(source -> source.file().name()).toList();
  }

  private static List<String> headlines(ModelFiles read) {
    return read.diagnostics().stream().map(Diagnostic::headline).toList();
  }

  private static String drawn(ModelFiles read) {
    DiagnosticPrinter printer = new DiagnosticPrinter(Palette.PLAIN, 100);
    return String.join("\n", read.diagnostics().stream().map(printer::print).toList());
  }
}
