package dev.landfall.assess;

import dev.landfall.diagnostic.Words;

/** Remarks as terminals and programs read them: one sentence of what is doubtful, and one thing to do. */
final class RemarkWording {

  private RemarkWording() {}

  static String message(Remark remark) {
    return switch (remark) {
      case Remark.UnsupportedData r -> "`" + r.unsupported().flow().name() + "` moves `" + r.unsupported().data().name() + "`, but "
          + r.unsupported().reason();
      case Remark.IdleFlow r -> "`" + r.flow().name() + "` moves nothing, for `" + r.flow().source().name() + "` has no data";
      case Remark.CountAboveGroup r -> "`" + r.flow().name() + "` moves " + Words.grouped(r.said()) + " people, but its groups have at most "
          + Words.grouped(r.most());
      case Remark.MissingInput r -> "`" + r.component().name() + "` "
          + r.result().map(result -> "derives `" + result.name() + "` from").orElse("trains on") + " `" + r.input().name()
          + "`, but neither holds nor receives it";
      case Remark.DoubtfulCity r -> "`" + r.city() + "`, where `" + r.party().name() + "` is registered, is no city that a law names";
      case Remark.StrangeModule r -> "`" + r.safeguard().name() + "` names module " + r.module() + ", which `" + r.safeguard().instrument()
          + "` does not have";
      case Remark.LateDuty r -> "The `" + r.done().name() + "` of `" + r.safeguard().name() + "` is of " + r.done().date().orElseThrow()
          + " and was due by " + r.due() + ", public holidays left aside";
      case Remark.SafeguardWithoutDate r -> "`" + r.safeguard().name() + "` does not say since when it stands and is taken as in force";
      case Remark.CatalogueOld r -> "What is known of `" + r.offer().name() + "` was last held against its sources on "
          + r.offer().reviewed().orElseThrow();
      case Remark.AcceptanceUnused r -> "The acceptance of `" + r.acceptance().rule() + "` on `" + r.acceptance().on() + "` matches no finding";
      case Remark.AcceptanceEnded r -> "The acceptance of `" + r.acceptance().rule() + "` on `" + r.acceptance().on() + "` ended on "
          + r.acceptance().until();
    };
  }

  static String help(Remark remark) {
    return switch (remark) {
      case Remark.UnsupportedData r -> "add what is missing at the source, or take the name off the flow; until then it is taken to move";
      case Remark.IdleFlow r -> r.inside().map(name -> "name `" + name + "` as its source, which has some")
          .orElse("name the data on the flow, or say what `" + r.flow().source().name() + "` holds or receives");
      case Remark.CountAboveGroup r -> "correct the one number or the other; until then no more are counted than there are";
      case Remark.MissingInput r -> "add the flow that brings `" + r.input().name() + "`, for it may be a transfer";
      case Remark.DoubtfulCity r -> "write `" + r.near() + "` if that is meant";
      case Remark.StrangeModule r -> r.modules().isEmpty() ? "take `module " + r.module() + "` off; it has none"
          : "name the module that was signed: " + Words.either(r.modules().stream().map(String::valueOf).toList());
      case Remark.LateDuty r -> "count the holidays in, correct the day, or say with `accept` why it was late";
      case Remark.SafeguardWithoutDate r -> "add `since` with the day of its signature";
      case Remark.CatalogueOld r -> "look up what the provider says today, and say on the component what has changed: `by`, `at`, `learns`";
      case Remark.AcceptanceUnused r -> "take it out, or name the rule and the place of the finding";
      case Remark.AcceptanceEnded r -> "decide anew, and say until when";
    };
  }
}
