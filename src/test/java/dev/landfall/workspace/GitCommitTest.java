package dev.landfall.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commit is checked out, read from the files of git. */
class GitCommitTest {

  private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

  @TempDir
  private Path folder;
  private Path model;
  private Path git;

  @BeforeEach
  void workTree() throws IOException {
    model = Files.writeString(Files.createDirectories(folder.resolve("tree/models")).resolve("main.land"), "");
    git = Files.createDirectories(folder.resolve("tree/.git"));
  }

  @Test
  void of_a_branch() throws IOException {
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(Files.createDirectories(git.resolve("refs/heads")).resolve("main"), HASH + "\n");
    assertThat(GitCommit.of(model)).contains(HASH);
    assertThat(GitCommit.of(model.getParent())).contains(HASH);
  }

  @Test
  void of_a_packed_branch() throws IOException {
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(git.resolve("packed-refs"), "# pack-refs with: peeled\n" + "f".repeat(40) + " refs/heads/other\n" + HASH + " refs/heads/main\n");
    assertThat(GitCommit.of(model)).contains(HASH);
  }

  @Test
  void without_a_branch() throws IOException {
    Files.writeString(git.resolve("HEAD"), HASH + "\n");
    assertThat(GitCommit.of(model)).contains(HASH);
  }

  @Test
  void in_a_further_work_tree() throws IOException {
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
    Path further = Files.createDirectories(git.resolve("worktrees/further"));
    Files.writeString(further.resolve("HEAD"), "ref: refs/heads/topic\n");
    Files.writeString(further.resolve("commondir"), "../..\n");
    Files.writeString(Files.createDirectories(git.resolve("refs/heads")).resolve("topic"), HASH + "\n");
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve(".git"), "gitdir: " + further + "\n");
    assertThat(GitCommit.of(other)).contains(HASH);
  }

  @Test
  void nothing_where_there_is_none_or_it_is_not_understood() throws IOException {
    assertThat(GitCommit.of(folder.resolve("missing"))).isEmpty();
    assertThat(GitCommit.of(model)).as("no HEAD").isEmpty();
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/unborn\n");
    assertThat(GitCommit.of(model)).as("no commit yet").isEmpty();
    Files.writeString(git.resolve("HEAD"), "<script>\n");
    assertThat(GitCommit.of(model)).as("nothing that git writes").isEmpty();
  }
}
