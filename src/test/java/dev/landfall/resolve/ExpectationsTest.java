package dev.landfall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.landfall.model.Acceptance;
import dev.landfall.model.Expectation;
import dev.landfall.model.Expectation.OfFinding;
import dev.landfall.model.Expectation.OfReach;
import dev.landfall.model.Expectation.OfUnmet;
import dev.landfall.model.Expectation.OfVerdict;
import dev.landfall.model.Expectation.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

  private static final String MODEL = """
      party Acme in CN
      location Here in DE
      subjects S
      data D is contact
      purpose Why
      service Shop {
        store A
      }
      store B
      Shop.A -> B: D as Nightly
      B reads Shop.A: D
      S -> B
      S -> B
      """;

  @Test
  void everyPartOfAVerdict() {
    OfVerdict verdict = (OfVerdict) one("expect gap Nightly of D under gdpr needs scc module 2 or bcr without derogation"
        + " by pipl.volume-contract asks Acme.ciio asks Shop.A.host asks Why.necessary asks S.count asks Nightly.occasional");
    assertEquals("gap", verdict.verdict());
    assertEquals(List.of(new Wanted("scc", OptionalInt.of(2)), new Wanted("bcr", OptionalInt.empty())), verdict.needs());
    assertEquals(List.of("derogation"), verdict.without());
    assertEquals(List.of("pipl.volume-contract"), verdict.by());
    assertEquals(List.of("Acme.ciio", "Shop.A.host", "Why.necessary", "S.count", "Nightly.occasional"), verdict.asks());
    assertEquals("D", verdict.of().getFirst().name());
  }

  @Test
  void aFlowIsNamedByItsLabelOrAsWritten() {
    assertEquals("Nightly", ((OfVerdict) one("expect gap Nightly under gdpr")).flow());
    assertEquals("Nightly", ((OfVerdict) one("expect gap Shop.A -> B under gdpr")).flow());
    assertEquals("B reads Shop.A", ((OfVerdict) one("expect gap B reads Shop.A under gdpr")).flow());
  }

  @Test
  void flowsOfOneNameAreMeantTogether() {
    assertEquals("S -> B", ((OfVerdict) one("expect free S -> B under gdpr")).flow());
  }

  @Test
  void whereAllHaveLabelsEachFlowIsMeant() {
    assertEquals(List.of("Nightly", "Daily"), flows("Shop.A -> B as Daily\nexpect gap Shop.A -> B under gdpr"));
  }

  @Test
  void aFlowWithoutALabelHasItsEndsForItself() {
    assertEquals(List.of("Shop.A -> B"), flows("Shop.A -> B as Daily\nShop.A -> B\nexpect gap Shop.A -> B under gdpr"));
  }

  private static List<String> flows(String statements) {
    return Reading.model(MODEL + statements).expectations().stream().map(e -> ((OfVerdict) e).flow()).toList();
  }

  @Test
  void reachNamesLocationsCodesLiteralsAndSets() {
    OfReach reach = (OfReach) one("expect no D in Here, CN, EEA, aws:eu-central-1");
    assertEquals(List.of("Here", "CN", "EEA", "aws:eu-central-1"), reach.places());
  }

  @Test
  void findingsAreOnAnyName() {
    for (String name : List.of("Nightly", "Shop.A", "Acme", "D", "S", "Here", "Why", "B reads Shop.A")) {
      assertEquals(name, ((OfFinding) one("expect no finding gdpr.adequacy on " + name)).on());
    }
  }

  @Test
  void findingsGoByRulesAndByWhatIsFoundWithoutOne() {
    for (String rule : List.of("pipl.volume-contract", "gdpr.gap", "pipl.open", "dsl.forbidden", "scc",
        "model.unsupported-data")) {
      assertEquals(rule, ((OfFinding) one("expect finding " + rule + " on Nightly")).rule());
    }
  }

  @Test
  void unmetNamesObligationFlowAndRegime() {
    OfUnmet unmet = (OfUnmet) one("expect unmet notice on Nightly under pipl");
    assertEquals("notice on Nightly under pipl", unmet.duty() + " on " + unmet.flow() + " under " + unmet.regime());
  }

  @Test
  void acceptancesHaveReasonNameAndDate() {
    Acceptance accept = Reading.model(MODEL + "accept gdpr.adequacy on Nightly because \"r\" by \"b\" until 2027-01-01")
        .acceptances().getFirst();
    assertEquals("gdpr.adequacy on Nightly: r, b", accept.rule() + " on " + accept.on() + ": " + accept.reason() + ", " + accept.by());
    assertEquals(LocalDate.of(2027, 1, 1), accept.until());
  }

  @Test
  void aFlowThatIsWrongItselfIsNotMissing() {
    assertEquals(List.of("A flow leads from `B` to itself"), Reading.headlines("store B\nB -> B\nexpect gap B -> B under gdpr"));
  }

  private static Expectation one(String expectation) {
    List<Expectation> all = Reading.model(MODEL + expectation).expectations();
    assertEquals(1, all.size());
    return all.getFirst();
  }
}
