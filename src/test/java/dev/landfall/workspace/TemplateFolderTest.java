package dev.landfall.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landfall.document.template.TemplateException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFolderTest {

  @TempDir
  private Path outer;

  private Path folder;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectories(outer.resolve("templates/blocks")).getParent();
    Files.writeString(outer.resolve("secret.md"), "secret");
    Files.writeString(folder.resolve("blocks/cover.en.md"), "Cover 封面");
  }

  @Test
  void readsWhatIsInIt() {
    assertThat(TemplateFolder.open(folder).text("blocks/cover.en.md")).hasValue("Cover 封面");
    assertThat(TemplateFolder.open(folder).text("blocks/cover.zh.md")).isEmpty();
    assertThat(TemplateFolder.open(folder).text("logo.png")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.md", "blocks/../../secret.md", "link.md", "linked/secret.md"})
  void readsNothingOutsideOfIt(String name) throws IOException {
    Files.createSymbolicLink(folder.resolve("link.md"), outer.resolve("secret.md"));
    Files.createSymbolicLink(folder.resolve("linked"), outer);
    assertThatThrownBy(() -> TemplateFolder.open(folder).text(name)).isInstanceOf(TemplateException.class)
        .hasMessage(name + ": it leads out of the folder of templates");
    String absolute = outer.resolve("secret.md").toString();
    assertThatThrownBy(() -> TemplateFolder.open(folder).text(absolute)).isInstanceOf(TemplateException.class);
  }

  @Test
  void followsLinksInsideOfIt() throws IOException {
    Files.createSymbolicLink(folder.resolve("other.md"), folder.resolve("blocks/cover.en.md"));
    assertThat(TemplateFolder.open(folder).text("other.md")).hasValue("Cover 封面");
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Files.write(folder.resolve("bytes.md"), new byte[] {'a', (byte) 0xff});
    Files.createDirectories(folder.resolve("folder.md"));
    Files.write(folder.resolve("large.md"), new byte[(1 << 20) + 1]);
    TemplateFolder templates = TemplateFolder.open(folder);
    assertThatThrownBy(() -> templates.text("bytes.md")).hasMessage("bytes.md: it is no text in UTF-8");
    assertThatThrownBy(() -> templates.text("folder.md")).hasMessage("folder.md: it is no file");
    assertThatThrownBy(() -> templates.text("large.md")).hasMessage("large.md: it is larger than 1 MB");
  }

  @Test
  void refusesWhatIsNoFolder() {
    assertThatThrownBy(() -> TemplateFolder.open(outer.resolve("nowhere"))).isInstanceOf(TemplateException.class);
    assertThatThrownBy(() -> TemplateFolder.open(outer.resolve("secret.md"))).isInstanceOf(TemplateException.class);
  }

  @Test
  void hasALogoInPng() throws IOException {
    assertThat(TemplateFolder.open(folder).logo()).isEmpty();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    Files.write(folder.resolve("logo.png"), png.toByteArray());
    assertThat(TemplateFolder.open(folder).logo()).hasValueSatisfying(logo -> {
      assertThat(logo.width()).isEqualTo(30);
      assertThat(logo.height()).isEqualTo(20);
    });
    Files.writeString(folder.resolve("logo.png"), "<svg/> and more than a few bytes of it");
    assertThatThrownBy(() -> TemplateFolder.open(folder).logo()).hasMessage("logo.png: it is no picture in PNG");
    Files.delete(folder.resolve("logo.png"));
    Files.writeString(folder.resolve("logo.svg"), "<svg/>");
    assertThatThrownBy(() -> TemplateFolder.open(folder).logo()).isInstanceOf(TemplateException.class).hasMessageStartingWith("logo.svg");
  }

  @Test
  void aCommitIsReadFromTheFilesOfGit() throws IOException {
    String id = "0123456789abcdef0123456789abcdef01234567";
    Path git = Files.createDirectories(outer.resolve("repository/.git/refs/heads")).getParent().getParent();
    Path model = Files.createDirectories(outer.resolve("repository/models"));
    assertThat(Commit.of(model)).isEmpty();
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
    assertThat(Commit.of(model)).isEmpty();
    Files.writeString(git.resolve("packed-refs"), "# pack-refs\n" + id.replace('0', 'f') + " refs/heads/main\n");
    assertThat(Commit.of(model)).hasValue(id.replace('0', 'f'));
    Files.writeString(git.resolve("refs/heads/main"), id + "\n");
    assertThat(Commit.of(model)).hasValue(id);
    Files.writeString(git.resolve("HEAD"), id.replace('1', 'e') + "\n");
    assertThat(Commit.of(model)).hasValue(id.replace('1', 'e'));
    Files.writeString(git.resolve("HEAD"), "ref: refs/../../../secret.md\n");
    assertThat(Commit.of(model)).isEmpty();
  }

  @Test
  void aCommitOfAWorktreeToo() throws IOException {
    String id = "0123456789abcdef0123456789abcdef01234567";
    Path git = Files.createDirectories(outer.resolve("main/.git/worktrees/other"));
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/other\n");
    Files.writeString(git.resolve("commondir"), "../..\n");
    Files.createDirectories(outer.resolve("main/.git/refs/heads"));
    Files.writeString(outer.resolve("main/.git/refs/heads/other"), id + "\n");
    Path other = Files.createDirectories(outer.resolve("other"));
    Files.writeString(other.resolve(".git"), "gitdir: " + git + "\n");
    assertThat(Commit.of(other)).isEqualTo(Optional.of(id));
  }
}
