package dev.landfall.document.kept;

import java.time.LocalDate;
import java.util.Optional;

/** Why a document that was written no longer holds. */
public sealed interface Moved {

  /** Nothing calls for it any more. */
  record Uncalled() implements Moved {}

  /** It is called for and was never written. */
  record Unwritten() implements Moved {}

  /** Somebody took its file away. */
  record Gone(String file) implements Moved {}

  /** A transfer has another verdict; before or now there was none of that name. */
  record Verdict(String transfer, Optional<String> before, Optional<String> now) implements Moved {}

  /** A paper's time is over since then. */
  record Ended(String paper, LocalDate until) implements Moved {}

  /**
   * The model says something else.
   *
   * @param path what of, such as {@code importer.country}
   */
  record Fact(String path, Optional<String> before, Optional<String> now) implements Moved {}

  /** The company's own templates are others, or are not used any more, or are used for the first time. */
  record Templates(Optional<String> before, Optional<String> now) implements Moved {}

  /** Somebody held a pack against its sources again. */
  record Reviewed(String pack, Optional<LocalDate> before, Optional<LocalDate> now) implements Moved {}
}
