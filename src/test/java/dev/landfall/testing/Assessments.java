package dev.landfall.testing;

import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Assumption;
import dev.landfall.assess.Assessment;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.Duty;
import dev.landfall.assess.Finding;
import dev.landfall.assess.verdict.Flaw;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.Outcome;
import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Severity;
import dev.landfall.law.Condition;
import dev.landfall.law.Document;
import dev.landfall.law.Effect;
import dev.landfall.law.Packs;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import dev.landfall.law.Term;
import dev.landfall.law.Validity;
import dev.landfall.model.Acceptance;
import dev.landfall.model.Data;
import dev.landfall.model.Expectation;
import dev.landfall.model.Flow;
import dev.landfall.model.Interval;
import dev.landfall.model.Model;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;

/** An assessment said by hand, with everything in it that a renderer can meet; the law in it is made up. */
public final class Assessments {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private final SourceFile file;
  private final Model model;
  private final List<Transfer> transfers = new ArrayList<>();

  private Assessments(String name) {
    this.file = new SourceFile("main.land", """
        party Home in AA
        party Far  "远方公司" in BB
        subjects People in AA count 120k
        Shop.Orders -> Desk: Contact, Card under Old
        Desk reads Shop.Orders: Contact
        expect covered %s under law
        """.formatted(name));
    this.model = new Models().party("Home", "AA").party("Far", "BB").subjects("People", "AA")
        .data("Contact", Models.of("People")).data("Card", Models.of("People")).data("联系方式")
        .component("Shop.Orders", Models.at("AA"), Models.by("Home"), Models.holds("Contact", "Card"))
        .component("Desk", Models.at("BB"), Models.by("Far"))
        .flow("Shop.Orders -> Desk: Contact, Card", Models.as(name)).flow("Desk reads Shop.Orders: Contact")
        .build();
  }

  /** One transfer with each verdict, a finding of each severity, an accepted one, and both ends of an expectation. */
  public static Assessment full(String flowName) {
    return new Assessments(flowName).full();
  }

  /** Nothing at all. */
  public static Assessment empty() {
    Assessments given = new Assessments("Nightly");
    return given.assessment(List.of(), List.of(), List.of());
  }

  private Assessment full() {
    Safeguard old = safeguard("Old", "clauses");
    Safeguard good = safeguard("Good", "clauses");
    Need clauses = new Need("clauses", OptionalInt.of(2));
    Need rules = new Need("rules", OptionalInt.empty());
    transfer("law:1", 1, Verdict.COVERED, Interval.exactly(120_000), List.of(
        part("Contact", "pseudonymised", Verdict.COVERED, List.of(clauses, rules), List.of(good), List.of(), List.of())));
    transfer("law:2", 0, Verdict.GAP, new Interval(100, Interval.UNBOUNDED), List.of(
        part("Contact", "clear", Verdict.COVERED, List.of(clauses), List.of(good), List.of(), List.of()),
        part("Card", "clear", Verdict.GAP, List.of(clauses, rules), List.of(), List.of(new Attempt(old, flaws())), List.of())));
    transfer("law:3", 1, Verdict.OPEN, Interval.ANY, List.of(part("联系方式", "encrypted", Verdict.OPEN, List.of(clauses),
        List.of(), List.of(), List.of("Far.ciio", "People.count"))));
    transfer("law:4", 0, Verdict.FORBIDDEN, Interval.ZERO, List.of(
        part("Card", "clear", Verdict.FORBIDDEN, List.of(), List.of(), List.of(), List.of())));
    transfer("law:5", 0, Verdict.FREE, new Interval(0, 880_000), List.of(
        part("Contact", "aggregated", Verdict.FREE, List.of(), List.of(), List.of(), List.of())));
    Acceptance accepted = new Acceptance("law.gap", "Nightly", "the filing runs", "Legal", LocalDate.of(2027, 1, 1), span("People"));
    List<Finding> findings = List.of(
        finding("law.gap", Severity.ERROR, Optional.of(transfers.get(1))),
        finding("law.note", Severity.NOTE, Optional.empty()),
        finding("law.other", Severity.WARNING, Optional.of(transfers.get(1))).acceptedBy(accepted));
    Expectation expected = new Expectation.OfVerdict(false, "covered", "Nightly", List.of(), "law", List.of(), List.of(),
        List.of(), List.of(), span("expect"));
    List<Outcome> outcomes = List.of(new Outcome(expected, "expect covered Nightly under law", Optional.empty()),
        new Outcome(expected, "expect covered Nightly under law", Optional.of("gap")));
    return assessment(transfers, findings, outcomes);
  }

  private static List<Flaw> flaws() {
    LocalDate day = LocalDate.of(2025, 6, 1);
    return List.of(new Flaw.OtherParties("Home to Near", "Home to Far"), new Flaw.NotBegun(day), new Flaw.Ended(day),
        new Flaw.NoEdition(day), new Flaw.NotUsable("not binds importer"), new Flaw.NotCovered("Card"),
        new Flaw.WrongModule(1, OptionalInt.of(2)), new Flaw.WrongModule(0, OptionalInt.empty()), new Flaw.Missing("tia"),
        new Flaw.Stale("tia", day, day, day), new Flaw.Adverse("tia"), new Flaw.NotFulfilled("importer.certified"),
        new Flaw.OtherKind("rules"));
  }

  private Assessment assessment(List<Transfer> all, List<Finding> findings, List<Outcome> outcomes) {
    Packs packs = new Packs(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), null, null);
    return new Assessment(model, DAY, List.of("law"), packs, null, all, findings, outcomes, List.of(new Assumption.OfRule(Map.of("en", "Far keeps its word", "zh", "彼方信守承诺"))));
  }

  private void transfer(String id, int flow, Verdict verdict, Interval persons, List<Part> parts) {
    Flow moved = model.flows().get(flow);
    Part last = parts.getLast();
    transfers.add(new Transfer(id, regime(), moved, moved.mode(), moved.source(), moved.target(),
        new Actor.Known(model.parties().getFirst()),
        verdict == Verdict.OPEN ? new Actor.HostOf(model.components().getLast(), "BB") : new Actor.Known(model.parties().getLast()),
        Optional.of("AA"), verdict == Verdict.OPEN ? Optional.empty() : Optional.of("BB"),
        verdict == Verdict.FORBIDDEN ? Optional.of("Nightly") : Optional.empty(), parts, persons, Interval.exactly(7), verdict,
        last.needs(), List.of(rule()), last.safeguards(), List.of(
            new Duty("filing", false, "law.volume", List.of("Law art. 7"), Optional.of(LocalDate.of(2026, 12, 1))),
            new Duty("notice", true, "law.volume", List.of("Law art. 7"), Optional.empty())),
        List.of(rule()), last.questions(), List.of("Law art. 7"), List.of("People", "Shop.Orders", "Desk")));
  }

  private Part part(String data, String form, Verdict verdict, List<Need> needs, List<Safeguard> safeguards,
      List<Attempt> attempts, List<String> questions) {
    Data moved = model.data().stream().filter(d -> d.name().equals(data)).findFirst().orElseThrow();
    SequencedSet<Subjects> subjects = new LinkedHashSet<>(model.subjects());
    return new Part(moved, form, subjects, verdict, needs, List.of(rule()), safeguards, attempts, questions, List.of(), false, false);
  }

  private Finding finding(String rule, Severity severity, Optional<Transfer> transfer) {
    return new Finding(rule, severity, "Nightly", "`Nightly` needs one of 2 instruments, has none", Optional.of("sign one"),
        Optional.of("The law says so."), List.of("Law art. 7"), Optional.empty(), transfer, span("Shop.Orders -> Desk"));
  }

  private Regime regime() {
    Condition always = new Condition.All(List.of(), "");
    return new Regime("law", always, always, Optional.of(always), Optional.empty(), Regime.Exporter.OPERATOR, List.of(),
        Optional.of(new Term("sensitive", List.of())), document("A law"));
  }

  private Rule rule() {
    return new Rule("law.volume", "law", Rule.On.TRANSFER, false, new Condition.All(List.of(), ""), new Effect.Frees(), false,
        document("Contract by volume"));
  }

  private Document document(String title) {
    return new Document(Map.of("en", title), List.of("Law art. 7"), "verified", Validity.ALWAYS, Map.of("en", "It is so."),
        Map.of(), Map.of(), span("party"));
  }

  private Safeguard safeguard(String name, String instrument) {
    return new Safeguard(name, Optional.empty(), instrument, OptionalInt.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.of(LocalDate.of(2025, 2, 1)), Optional.empty(),
        Optional.empty(), List.of(), List.of(), Optional.empty(), span("People"));
  }

  private Span span(String text) {
    int start = file.text().indexOf(text);
    return file.span(start, start + text.length());
  }
}
