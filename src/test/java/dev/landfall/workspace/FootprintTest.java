package dev.landfall.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintTest {

  private static final FileTime THEN = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir
  private Path folder;

  private Path main;
  private Path parties;
  private Footprint before;

  @BeforeEach
  void model() throws IOException {
    main = write("main.land", "include \"parties.txt\"");
    parties = write("parties.txt", "party A in DE");
    before = now();
  }

  @Test
  void staysWhereNothingIsWritten() throws IOException {
    write("notes.txt", "of no model");
    write("report.html", "<p>");
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void changesWithAFile() throws IOException {
    Files.setLastModifiedTime(write("main.land", "include \"parties.csv\""), FileTime.fromMillis(THEN.toMillis() + 1));
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void changesWithAFileOfAnyNameThatWasRead() throws IOException {
    write("parties.txt", "party A in FR, longer");
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void changesWhereAFileIsPutInPlaceOfAnother() throws IOException {
    Path other = write("other.txt", "party B in DE");
    Files.move(other, parties, StandardCopyOption.REPLACE_EXISTING);
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void changesWithAFileThatMayBeIncludedOrIsGone() throws IOException {
    Path more = write("legal/more.land", "");
    assertThat(now()).isNotEqualTo(before);
    Files.delete(more);
    assertThat(now()).isEqualTo(before);
    Files.delete(parties);
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void ofAFileKnowsTheFilesBesideIt() throws IOException {
    Footprint alone = Footprint.of(main, List.of());
    write("second.land", "");
    assertThat(Footprint.of(main, List.of())).isNotEqualTo(alone);
  }

  private Footprint now() {
    return Footprint.of(folder, List.of(main, parties));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.setLastModifiedTime(Files.writeString(file, text), THEN);
  }
}
