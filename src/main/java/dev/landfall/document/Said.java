package dev.landfall.document;

/** A piece of text and on whose word it stands. */
public sealed interface Said {

  /** What is to be read; of a blank its question. */
  String text();

  /** Words of the document itself. */
  record Plain(String text) implements Said {}

  /** @param place where the model says it, as {@code main.land:12} */
  record Modelled(String text, String place) implements Said {}

  /** @param by the rule, or the way, by which it was worked out of the model */
  record Derived(String text, String by) implements Said {}

  /**
   * Nobody said it yet.
   *
   * @param question what to ask
   * @param who would know
   */
  record Blank(String question, String who) implements Said {

    @Override
    public String text() {
      return question;
    }
  }
}
