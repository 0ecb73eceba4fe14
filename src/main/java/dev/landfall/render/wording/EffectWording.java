package dev.landfall.render.wording;

import dev.landfall.diagnostic.Words;
import dev.landfall.law.Effect;
import dev.landfall.law.Instrument;
import dev.landfall.law.Packs;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a rule does. */
public final class EffectWording {

  private EffectWording() {}

  public static String word(Effect effect, Packs packs, LocalDate day) {
    return switch (effect) {
      case Effect.Frees f -> "it needs no instrument";
      case Effect.Needs(List<String> instruments) when instruments.size() == 1 -> "it needs this instrument:";
      case Effect.Needs n -> "it needs one of these instruments:";
      case Effect.Obliges obliges -> "it asks for " + duty(obliges, packs) + "; the verdict stays as it is";
      case Effect.Forbids f -> "it may not move";
      case Effect.Warns w -> "it is worth knowing; the verdict stays as it is";
    };
  }

  /** As packs write it. */
  public static String verb(Effect effect) {
    return effect.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Such as "Standard contractual clauses `scc`". */
  public static String instrument(String name, Packs packs, LocalDate day) {
    return packs.edition(name, day).or(() -> latest(name, packs)).map(edition -> edition.document().title())
        .filter(title -> !title.isEmpty()).map(title -> title + " ").orElse("") + Words.quoted(name)
        + (packs.edition(name, day).isPresent() ? "" : ", which cannot be signed on " + day);
  }

  private static Optional<Instrument> latest(String name, Packs packs) {
    return packs.instruments().getOrDefault(name, List.of()).stream().reduce((earlier, later) -> later);
  }

  public static String duty(Effect.Obliges obliges, Packs packs) {
    return titled(obliges.duty(), packs) + obliges.deadline().map(period -> " within " + period).orElse("");
  }

  /** A paper that must be there, and when it need not. */
  public static String presupposed(Instrument.Presupposed paper, Packs packs) {
    String when = paper.within().map(period -> ", made within " + period + " before " + paper.before().map(Words::quoted).orElse("signing"))
        .orElse("");
    return titled(paper.duty(), packs) + when + paper.unless().map(unless -> ", unless "
        + ConditionWording.ENGLISH.line(ConditionWording.ENGLISH.outline(unless))).orElse("");
  }

  /** Such as "Transfer impact assessment (`tia`)". */
  public static String titled(String duty, Packs packs) {
    String title = Glossary.title(packs, "obligations", duty);
    return title.equals(duty) ? Words.quoted(duty) : title + " (" + Words.quoted(duty) + ")";
  }
}
