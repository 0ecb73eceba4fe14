package dev.landfall.assess;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.source.SourceFile;
import dev.landfall.syntax.Syntax;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.ModelFiles;
import dev.landfall.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A small random model as text, some facts of which nobody told. Flows lead from earlier components to later ones, so that
 * no order of declarations means anything.
 *
 * @param head what stands first
 * @param lines statements in any order; {@code <n>} stands for the fact of that number
 * @param facts what is said of each fact, perhaps nothing
 * @param told what else could truly be said of it; empty where all was said
 * @param spare further safeguards, which are not in the text
 */
record Draft(String head, List<String> lines, List<String> facts, List<List<String>> told, List<String> spare) {

  private static final Workspace WORKSPACE = Workspace.open();

  private static final List<String> DAYS = List.of("2026-11-01", "2026-11-01", "2024-02-01", "2023-07-01", "2022-10-01");
  private static final List<String> COUNTRIES = List.of("CN", "CN", "DE", "IN", "HK", "GB", "US");

  Draft {
    lines = List.copyOf(lines);
    facts = List.copyOf(facts);
    told = List.copyOf(told);
    spare = List.copyOf(spare);
  }

  static Draft any(Random random) {
    return new Maker(random).draft();
  }

  String text() {
    StringBuilder text = new StringBuilder(head).append('\n');
    for (String line : lines) {
      String said = line;
      for (int fact = 0; fact < facts.size(); fact++) {
        said = said.replace("<" + fact + ">", facts.get(fact));
      }
      text.append(said.replaceAll(" +", " ").strip()).append('\n');
    }
    return text.toString();
  }

  Assessment assess() {
    SourceFile file = new SourceFile("model.land", text());
    ModelFiles.Source source = new ModelFiles.Source(Path.of("model.land"), file, Syntax.parse(file));
    Analysis analysis = WORKSPACE.analyse(new ModelFiles("model", List.of(source), List.of()),
        Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1)));
    return analysis.assessment().orElseThrow(() -> new AssertionError(analysis.diagnostics() + "\n" + text()));
  }

  /** The same with one more fact told; empty where nothing is left to tell. */
  Optional<Draft> telling(Random random) {
    List<Integer> open = IntStream.range(0, facts.size()).filter(fact -> !told.get(fact).isEmpty()).boxed().toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    int fact = open.get(random.nextInt(open.size()));
    List<String> said = new ArrayList<>(facts);
    said.set(fact, told.get(fact).get(random.nextInt(told.get(fact).size())));
    List<List<String>> left = new ArrayList<>(told);
    left.set(fact, List.of());
    return Optional.of(new Draft(head, lines, said, left, spare));
  }

  /** The same with one more safeguard. */
  Draft signing(Random random) {
    List<String> more = new ArrayList<>(lines);
    more.add(spare.get(random.nextInt(spare.size())));
    return new Draft(head, more, facts, told, spare);
  }

  Draft shuffled(Random random) {
    List<String> other = new ArrayList<>(lines);
    Collections.shuffle(other, random);
    return new Draft(head, other, facts, told, spare);
  }

  /** Verdicts of each category and group that a flow moves, by regime: the worst where there are several. */
  Map<String, Verdict> verdicts() {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (Transfer transfer : assess().transfers()) {
      for (Part part : transfer.parts()) {
        List<String> groups = part.subjects().isEmpty() ? List.of("nobody") : part.subjects().stream().map(s -> s.name()).toList();
        groups.forEach(group -> verdicts.merge(transfer.regime().name() + " " + transfer.flow().name() + " "
            + part.data().name() + " of " + group, part.verdict(), Verdict::worse));
      }
    }
    return verdicts;
  }

  /** Draws one. */
  private static final class Maker {

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<List<String>> told = new ArrayList<>();
    private final String day;

    private Maker(Random random) {
      this.random = random;
      this.day = one(DAYS);
    }

    private Draft draft() {
      List<String> parties = named("P", 4);
      List<String> groups = named("S", 3);
      List<String> data = named("D", 4);
      List<String> purposes = named("U", 2);
      List<String> components = named("C", 5);
      parties.forEach(this::party);
      groups.forEach(this::group);
      data.forEach(d -> lines.add("data " + d + " is " + one("contact", "contact", "health", "payroll", "payment_card",
          "non_personal", "important") + " of " + String.join(", ", some(groups))));
      purposes.forEach(this::purpose);
      components.forEach(c -> component(c, parties, data));
      for (int flow = 0; flow < 4 + random.nextInt(3); flow++) {
        flow("F" + flow, groups, components, data, purposes, parties);
      }
      List<String> spare = new ArrayList<>();
      for (int paper = 0; paper < 8; paper++) {
        spare.add(safeguard("Spare" + paper, parties, data));
      }
      for (int paper = 0; paper < random.nextInt(4); paper++) {
        lines.add(safeguard("G" + paper, parties, data));
      }
      return new Draft("system \"Any\" as of " + day + " laws gdpr, pipl, dsl", lines, facts, told, spare);
    }

    private void party(String name) {
      lines.add("party " + name + " " + fact(countries("in ")) + " " + fact(List.of("ciio", "not ciio"))
          + " " + fact(List.of("handles 50k", "handles 2M")) + (name.equals("P0") ? " group Corp" : perhaps(3, " group Corp")) + perhaps(5, " targets EEA")
          + perhaps(5, " targets CN") + perhaps(8, " certified dpf since 2023-08-01") + perhaps(9, " public_authority"));
    }

    private void group(String name) {
      lines.add("subjects " + name + " " + fact(List.of("in CN", "in DE", "in US")) + " " + count()
          + perhaps(4, " employees") + perhaps(6, " minors"));
    }

    private void purpose(String name) {
      lines.add("purpose " + name + " basis " + one("consent", "contract", "hr_management", "public_task", "vital_interests")
          + " " + fact(List.of("necessary", "not necessary"))
          + perhaps(2, " with labour_rules, collective_contract, explicit_consent, notice"));
    }

    private void component(String name, List<String> parties, List<String> data) {
      String operator = one(parties);
      List<String> others = new ArrayList<>(parties);
      others.remove(operator);
      lines.add(one("store", "service", "service", "team") + " " + name + " " + fact(countries("at ")) + " by " + operator
          + (random.nextInt(3) == 0 ? " on behalf of " + one(others) : "")
          + " " + fact(List.of("self_hosted", "hosted by " + one(parties)))
          + (random.nextInt(2) == 0 ? " holds " + String.join(", ", some(data)) : ""));
    }

    private void flow(String name, List<String> groups, List<String> components, List<String> data,
        List<String> purposes, List<String> parties) {
      int source = random.nextInt(components.size());
      int target = random.nextInt(components.size());
      String ends = source == target ? one(groups) + " -> " + components.get(target)
          : random.nextInt(3) == 0 ? components.get(Math.max(source, target)) + " reads " + components.get(Math.min(source, target))
          : components.get(Math.min(source, target)) + " -> " + components.get(Math.max(source, target));
      lines.add(ends + ": " + String.join(", ", some(data)) + " as " + name
          + (random.nextInt(3) > 0 ? " for " + one(purposes) : "") + " " + fact(List.of("occasional", "regular"))
          + " " + count() + perhaps(6, " pseudonymised key held by " + one(parties) + " at DE")
          + perhaps(10, " anonymised") + perhaps(10, " on order of \"a court\"") + perhaps(12, " with approval")
          + perhaps(6, " since 2024-01-10"));
    }

    private String safeguard(String name, List<String> parties, List<String> data) {
      String from = one(parties);
      String to = one(parties);
      String kind = one("scc", "scc", "scc module 1", "scc module 2", "bcr", "cn_standard_contract", "cn_standard_contract",
          "cn_certification", "cn_security_assessment", "derogation ground contract", "derogation ground explicit_consent");
      return "safeguard " + name + " is " + kind + (kind.equals("bcr") ? " for group Corp" : " from " + from + " to " + to)
          + perhaps(2, " since " + one("2021-01-01", "2022-12-01", "2023-06-20", "2025-02-01"))
          + perhaps(3, " covers " + one(data)) + perhaps(3, " onward " + one(parties))
          + perhaps(8, " until 2026-06-30") + " with tia" + perhaps(5, " adverse") + ", approval, pipia, filing";
    }

    // ---- words

    /** How many persons: nothing, bounds or a number; bounds can be told more closely. */
    private String count() {
      return switch (random.nextInt(4)) {
        case 0 -> slot("", List.of("count 0", "count 500", "count 60k", "count 150k", "count 2M"));
        case 1 -> slot("count 50k to 150k", List.of("count 50k", "count 99_999", "count 100k", "count 150k"));
        case 2 -> slot("count at least 5k", List.of("count 5k", "count 60k", "count 5M"));
        default -> slot("count " + one("500", "60k", "150k", "2M"), List.of());
      };
    }

    private List<String> countries(String word) {
      return COUNTRIES.stream().map(word::concat).toList();
    }

    /** A fact that is mostly told. */
    private String fact(List<String> ways) {
      return random.nextInt(3) == 0 ? slot("", ways) : slot(one(ways), List.of());
    }

    private String slot(String now, List<String> later) {
      facts.add(now);
      told.add(later);
      return "<" + (facts.size() - 1) + ">";
    }

    private String perhaps(int once, String words) {
      return random.nextInt(once) == 0 ? words : "";
    }

    private List<String> some(List<String> all) {
      List<String> some = new ArrayList<>(all);
      Collections.shuffle(some, random);
      return some.subList(0, 1 + random.nextInt(2));
    }

    private String one(String... ways) {
      return one(List.of(ways));
    }

    private String one(List<String> ways) {
      return ways.get(random.nextInt(ways.size()));
    }

    private static List<String> named(String letter, int count) {
      return IntStream.range(0, count).mapToObj(number -> letter + number).toList();
    }
  }
}
