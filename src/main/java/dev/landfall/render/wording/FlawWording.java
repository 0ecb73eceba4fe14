package dev.landfall.render.wording;

import dev.landfall.assess.Flaw;
import dev.landfall.diagnostic.Words;

/** Says why a safeguard does not carry a part of a transfer. */
public final class FlawWording {

  private FlawWording() {}

  /** The end of a sentence that begins with the safeguard's name, such as "ended on 2025-06-01". */
  public static String word(Flaw flaw) {
    return switch (flaw) {
      case Flaw.OtherParties(var stands, var wanted) -> "is for " + stands + ", and this goes from " + wanted;
      case Flaw.NotBegun(var since) -> "begins only on " + since;
      case Flaw.Ended(var on) -> "ended on " + on;
      case Flaw.NoEdition(var signed) -> "could not be signed on " + signed + ", when it was not in force";
      case Flaw.NotUsable(var condition) -> "cannot be used here: it needs that " + Words.quoted(condition);
      case Flaw.NotCovered(var data) -> "does not cover " + Words.quoted(data);
      case Flaw.WrongModule module -> module(module);
      case Flaw.Missing(var duty) -> "has no " + Words.quoted(duty) + " behind it";
      case Flaw.Stale(var duty, var made, var from, var to) -> "rests on the " + Words.quoted(duty) + " of " + made
          + ", which had to be made between " + from + " and " + to;
      case Flaw.Adverse(var duty) -> "is let down by its own " + Words.quoted(duty)
          + ", which found the protection lacking and no technique makes good";
      case Flaw.NotFulfilled(var condition) -> "does not fulfil " + Words.quoted(condition);
      case Flaw.OtherKind(var has) -> "is " + Words.quoted(has) + ", which does not do here";
    };
  }

  private static String module(Flaw.WrongModule flaw) {
    String fitting = flaw.fits().isPresent() ? "need module " + flaw.fits().getAsInt() : "fit none of its modules";
    return (flaw.has() == 0 ? "says no module" : "is module " + flaw.has()) + ", and the roles here " + fitting;
  }
}
