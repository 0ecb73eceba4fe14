package dev.landfall.syntax;

import dev.landfall.source.Span;
import java.util.List;
import java.util.Optional;

/** What is wrong with the form of a text: the facts alone. {@link SyntaxWording} has the words. */
sealed interface SyntaxProblem {

  /** The place to go to. */
  Span at();

  // ---- words and lines

  /** The first word of a line is no kind of statement, nor the beginning of a flow. */
  record UnknownKind(Span at, Optional<Owner> inside, List<String> near, boolean wordFollows)
      implements SyntaxProblem {}

  /**
   * A word where a clause could begin, and none begins so.
   *
   * @param joint the mark before it that would make it part of what stands there
   * @param asName the keyword before it, where that was read as a name
   */
  record UnknownClause(Span at, Owner owner, List<String> near, List<String> clauses, Optional<String> joint,
      Optional<Span> asName) implements SyntaxProblem {}

  /** A clause of other kinds; {@code owner} is empty outside all of them. */
  record ClauseElsewhere(Span at, Optional<Owner> owner, List<String> others, Optional<Span> asName)
      implements SyntaxProblem {}

  /** A word that is nearly the one that could stand there. */
  record Misspelt(Span at, List<String> near) implements SyntaxProblem {}

  /** A statement that begins in the middle of a line. */
  record NeedsNewLine(Span at) implements SyntaxProblem {}

  /** Something has to stand here. */
  record Missing(Span at, Found found, Optional<Span> after, List<Wanted> wanted, List<String> near)
      implements SyntaxProblem {}

  /** {@code and}, {@code or} or {@code not} as a name. */
  record ReservedWord(Span at) implements SyntaxProblem {}

  /** {@code A and B} in a list of names. */
  record WordInList(Span at) implements SyntaxProblem {}

  /** A list that ends with a comma, so that the next line was taken as part of it. */
  record LooseComma(Span at, Span next) implements SyntaxProblem {}

  // ---- brackets

  record UnclosedBlock(Span at, Optional<Span> next) implements SyntaxProblem {}

  record DoubledBlock(Span at, Span first) implements SyntaxProblem {}

  /** A closing brace without an opening one; {@code missing} is the end of the line that probably lacks it. */
  record UnopenedBlock(Span at, Optional<Span> missing) implements SyntaxProblem {}

  record UnclosedBracket(Span at, Span here) implements SyntaxProblem {}

  record UnopenedBracket(Span at) implements SyntaxProblem {}

  record TooDeep(Span at, int limit) implements SyntaxProblem {}

  // ---- characters and values

  /** Below the level of words. */
  sealed interface OfCharacters extends SyntaxProblem {}

  record UnclosedText(Span at) implements OfCharacters {}

  record UnknownEscape(Span at) implements OfCharacters {}

  record UnclosedComment(Span at) implements OfCharacters {}

  record WrongQuotes(Span at, boolean closed) implements OfCharacters {}

  /** A character with no meaning; {@code instead} is what the language writes for it, empty text: nothing at all. */
  record StrayCharacter(Span at, Optional<String> instead) implements OfCharacters {}

  /** Digits that are neither a number nor a date. */
  record BadNumber(Span at, boolean likeDate) implements OfCharacters {}

  /** {@code 2026-02-30}: {@code days} is the length of the month, empty if there is no such month. */
  record NoSuchDay(Span at, int month, Optional<Integer> days, int year) implements OfCharacters {}

  record NotWhole(Span at) implements OfCharacters {}

  record TooLarge(Span at, long most) implements OfCharacters {}

  record BackwardRange(Span at) implements OfCharacters {}

  // ---- all of them

  /** So many more, the first of them here. */
  record More(Span at, int count) implements SyntaxProblem {}

  /** What a clause belongs to: a kind by its keyword, or a flow. */
  record Owner(String word, boolean isKeyword) {}

  /** What stands there instead. */
  enum Found { LINE_END, BLOCK_END, FILE_END, WORD, NUMBER, DATE, TEXT, MARK }

  /** What could stand there. */
  sealed interface Wanted {

    enum Thing implements Wanted { NAME, PLACE, NUMBER, DATE, TEXT, PERIOD, CONDITION, FLOW, END_OF_LINE }

    /** A keyword or a mark. */
    record Literal(String text) implements Wanted {}

    record ClauseOf(Owner owner) implements Wanted {}
  }
}
