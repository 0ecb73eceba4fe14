package dev.landfall.workspace;

import dev.landfall.law.RulePage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages that come with Landfall and show its rules at work; they are the files that its own tests run. */
public final class RulePages {

  private static final String FOLDER = "/law/rules/";

  private RulePages() {}

  /** The page of that name; rules that users write have none. */
  public static Optional<RulePage> find(String name) {
    try (InputStream in = RulePages.class.getResourceAsStream(FOLDER + name + ".md")) {
      return in == null ? Optional.empty() : RulePage.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
