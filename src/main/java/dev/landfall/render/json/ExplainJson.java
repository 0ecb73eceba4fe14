package dev.landfall.render.json;
import dev.landfall.assess.explain.Explanation;
import dev.landfall.law.*;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Function;
/** x. */
public final class ExplainJson {
  private ExplainJson() {}
  /** x. */
  public static String of(Provision p, Packs packs, LocalDate day, Function<String, Optional<RulePage>> pages) { return ""; }
  /** x. */
  public static String of(List<Explanation> e) { return ""; }
}
