package dev.landfall.diagnostic;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to tell the reader, in words, with the places it is about. It is a value: every method returns a new one.
 *
 * {@snippet :
 * Diagnostic.error("name-twice", "The name `AcmeDE` is declared twice")
 *     .at(second, "declared again here")
 *     .and(first, "first declared here")
 *     .help("rename one of the two");
 * }
 *
 * @param code stable and searchable, such as {@code name-twice} or {@code pipl.volume-assessment}; not blank
 * @param headline one sentence in the present tense without a full stop, at most 100 characters as a rule; not blank
 * @param primary the place to go to; empty where the whole model or the world outside is meant
 * @param others further places, of any file, in the order of the story
 * @param notes what explains the headline, law with article and date among it; a note may have several lines
 * @param help one thing to do
 * @param fixes changes that an editor can make, the likeliest first
 * @param references where to read on: an article of a law or an address
 */
public record Diagnostic(
    String code,
    Severity severity,
    String headline,
    Optional<Label> primary,
    List<Label> others,
    List<String> notes,
    Optional<String> help,
    List<Fix> fixes,
    List<String> references) {

  public Diagnostic {
    if (code.isBlank() || headline.isBlank()) {
      throw new IllegalArgumentException("no diagnostic with code `%s` and headline `%s`".formatted(code, headline));
    }
    Objects.requireNonNull(severity);
    Objects.requireNonNull(primary);
    Objects.requireNonNull(help);
    others = List.copyOf(others);
    notes = List.copyOf(notes);
    fixes = List.copyOf(fixes);
    references = List.copyOf(references);
  }

  /** An error without a place yet. */
  public static Diagnostic error(String code, String headline) {
    return of(Severity.ERROR, code, headline);
  }

  /** A warning without a place yet. */
  public static Diagnostic warning(String code, String headline) {
    return of(Severity.WARNING, code, headline);
  }

  /** A note without a place yet. */
  public static Diagnostic note(String code, String headline) {
    return of(Severity.NOTE, code, headline);
  }

  /** A diagnostic without a place yet, where the severity is computed. */
  public static Diagnostic of(Severity severity, String code, String headline) {
    return new Diagnostic(
        code, severity, headline, Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), List.of());
  }

  /** With the place to go to, in place of any before, and what is there. */
  public Diagnostic at(Span span, String text) {
    return with(Optional.of(new Label(span, text)), others, notes, help, fixes, references);
  }

  /** With the place to go to, which says enough by itself. */
  public Diagnostic at(Span span) {
    return at(span, "");
  }

  /** With one more place. */
  public Diagnostic and(Span span, String text) {
    return with(primary, plus(others, new Label(span, text)), notes, help, fixes, references);
  }

  /** With one more note. */
  public Diagnostic note(String note) {
    return with(primary, others, plus(notes, note), help, fixes, references);
  }

  /** With the one thing to do, in place of any before. */
  public Diagnostic help(String help) {
    return with(primary, others, notes, Optional.of(help), fixes, references);
  }

  /** With one more change that an editor can make. */
  public Diagnostic fix(String title, Span span, String replacement) {
    return with(primary, others, notes, help, plus(fixes, new Fix(title, span, replacement)), references);
  }

  /** With one more place to read on. */
  public Diagnostic reference(String reference) {
    return with(primary, others, notes, help, fixes, plus(references, reference));
  }

  /** The file to go to. */
  public Optional<SourceFile> file() {
    return primary.map(label -> label.span().file());
  }

  private Diagnostic with(
      Optional<Label> primary,
      List<Label> others,
      List<String> notes,
      Optional<String> help,
      List<Fix> fixes,
      List<String> references) {
    return new Diagnostic(code, severity, headline, primary, others, notes, help, fixes, references);
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
