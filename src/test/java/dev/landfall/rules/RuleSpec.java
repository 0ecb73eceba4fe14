package dev.landfall.rules;

import dev.landfall.law.RulePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of rules as files of the test resources; the build puts the same files beside the packs. */
final class RuleSpec {

  private RuleSpec() {}

  static RulePage read(Path file) {
    try {
      return RulePage.parse(nameOf(file), Files.readString(file)).orElseThrow(() -> new AssertionError(
          file.getFileName() + " is not a title, prose, ```land fires and ```land silent"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String nameOf(Path file) {
    return file.getFileName().toString().replaceAll("\\.md$", "");
  }
}
