package dev.landfall.render.wording;

import dev.landfall.assess.trace.Outlook;
import dev.landfall.diagnostic.Words;
import dev.landfall.law.NamedSet;
import dev.landfall.law.Packs;
import dev.landfall.law.Unknown;
import dev.landfall.model.Countries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says for which values of an unknown fact a case stands. */
public final class OutlookWording {

  /** So many countries are named one by one. */
  private static final int MOST = 16;

  private final Tongue tongue;
  private final Packs packs;
  private final LocalDate day;

  public OutlookWording(Tongue tongue, Packs packs, LocalDate day) {
    this.tongue = tongue;
    this.packs = packs;
    this.day = day;
  }

  /** Such as "yes", "fewer than 100,000", "in `EEA` or Japan". */
  public String values(Outlook.Depends depends, Outlook.Branch branch) {
    Object first = branch.values().getFirst();
    return switch (first) {
      case Boolean yes when depends.fact().fact().endsWith(".host") -> 
          tongue.say(branch.values().size() > 1 ? "case.whoever" : yes ? "case.itself" : "case.else");
      case Boolean yes -> tongue.say(branch.values().size() > 1 ? "case.either" : yes ? "case.yes" : "case.no");
      case Long number -> numbers(depends.fact(), branch.values());
      default -> places(depends, branch);
    };
  }

  // ---------------------------------------------------------------- numbers

  /** Each value stands for all up to the next. */
  private String numbers(Unknown fact, List<Object> values) {
    List<Long> cuts = fact.cases().stream().map(Long.class::cast).sorted().toList();
    List<String> bands = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      if (!values.contains(cuts.get(i))) {
        continue;
      }
      int last = i;
      while (last + 1 < cuts.size() && values.contains(cuts.get(last + 1))) {
        last++;
      }
      bands.add(band(cuts.get(i), i == 0, last + 1 < cuts.size() ? cuts.get(last + 1) : Long.MAX_VALUE));
      i = last;
    }
    return tongue.or(bands);
  }

  private String band(long low, boolean lowest, long next) {
    if (next == Long.MAX_VALUE) {
      return tongue.say("band.or-more", Words.grouped(low));
    }
    String below = tongue.say("band.fewer", Words.grouped(next));
    return lowest ? below : tongue.say("band.between", Words.grouped(low), below);
  }

  // ---------------------------------------------------------------- places

  /** Whether the branch stands for all countries that no other names. */
  public static boolean isRest(Outlook.Depends depends, Outlook.Branch branch) {
    return branch.values().getFirst() instanceof String && depends.branches().size() > 1
        && depends.branches().stream().max(Comparator.comparingInt(one -> one.values().size())).orElseThrow() == branch;
  }

  /** Sets that lie in these countries as a whole, then what is left; the largest branch is all the others. */
  private String places(Outlook.Depends depends, Outlook.Branch branch) {
    if (isRest(depends, branch)) {
      return tongue.say("case.elsewhere");
    }
    Set<String> left = new TreeSet<>();
    branch.values().forEach(country -> left.add((String) country));
    List<String> named = new ArrayList<>();
    List<NamedSet> sets = packs.sets().values().stream().filter(set -> set.list().equals("places") && set.members(day).size() > 1)
        .sorted(Comparator.comparingInt((NamedSet set) -> -set.members(day).size())).toList();
    for (NamedSet set : sets) {
      Set<String> members = new LinkedHashSet<>(set.members(day));
      if (left.containsAll(members)) {
        named.add("`" + set.name() + "`");
        left.removeAll(members);
      }
    }
    left.stream().limit(MOST).map(code -> Countries.isCountry(code) ? tongue.country(code) : code).forEach(named::add);
    if (left.size() > MOST) {
      named.add(tongue.say("case.more", left.size() - MOST));
    }
    return tongue.say("case.in", tongue.or(named));
  }
}
