package dev.landfall.assess.verdict;

/** Says in words why a safeguard does not carry a transfer: the end of a sentence that begins with its name. */
public final class FlawWording {

  private FlawWording() {}

  public static String word(Flaw flaw) {
    return switch (flaw) {
      case Flaw.OtherParties f -> "stands between others (" + f.stands() + ", not " + f.wanted() + ")";
      case Flaw.NotBegun f -> "begins only on " + f.since();
      case Flaw.Ended f -> "ended on " + f.on();
      case Flaw.NoEdition f -> "could not be signed on " + f.signed();
      case Flaw.NotUsable f -> "cannot be used here (it asks: " + f.condition() + ")";
      case Flaw.NotCovered f -> "does not cover `" + f.data() + "`";
      case Flaw.WrongModule f when f.fits().isEmpty() -> "has no module for these roles";
      case Flaw.WrongModule f -> "is module " + f.has() + ", where the roles ask for module " + f.fits().getAsInt();
      case Flaw.Missing f -> "has no `" + f.duty() + "` behind it";
      case Flaw.Stale f -> "has a `" + f.duty() + "` of " + f.made() + ", where one made from " + f.from() + " to " + f.to()
          + " is asked for";
      case Flaw.Adverse f -> "has a `" + f.duty() + "` that found the protection lacking, and no measure that makes it good";
      case Flaw.NotFulfilled f -> "does not carry it (it asks: " + f.condition() + ")";
      case Flaw.OtherKind f -> "is a `" + f.has() + "`, which is not among what is needed";
    };
  }
}
