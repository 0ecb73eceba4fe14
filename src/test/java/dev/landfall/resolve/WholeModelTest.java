package dev.landfall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.model.Component;
import dev.landfall.model.Encryption;
import dev.landfall.model.Expectation.OfVerdict;
import dev.landfall.model.Flow;
import dev.landfall.model.Flow.Mode;
import dev.landfall.model.Interval;
import dev.landfall.model.Model;
import dev.landfall.model.Obligation;
import dev.landfall.model.Safeguard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The model with which the language introduces itself. */
class WholeModelTest {

  private static final String TEXT = """
      /// Acme sells clothes in Europe and runs a members' club in China.
      system "Acme Retail" {
        as of 2026-11-01
        laws gdpr, pipl, dsl
      }

      // who
      party AcmeDE "Acme GmbH"              in DE  group Acme
      party AcmeCN "艾克美（上海）贸易有限公司" in CN  group Acme  not ciio
      party Desk   "HelpDesk Pvt Ltd"       in IN

      // where
      location Frankfurt = aws:eu-central-1
      location Ningxia   = aws:cn-northwest-1
      location Pune      in IN

      // about whom
      subjects Shoppers in DE  count 2_400_000
      subjects Members  in CN  count 880k
      subjects Staff    in CN  count 350  employees

      // what
      data Contact is contact      of Shoppers, Members
      data Card    is payment_card of Shoppers
      data Face    is biometric    of Members
      data Payroll is payroll      of Staff
      data Routes  is important                       // notified to us as important data

      // why
      purpose Fulfilment basis contract  necessary for delivery
      purpose Marketing  basis consent   with separate_consent, notice

      // under which instrument
      safeguard DeskScc  is scc module 2          from AcmeDE to Desk   since 2025-02-01  covers Contact  with tia 2025-01-20
      safeguard Filing24 is cn_standard_contract  from AcmeCN to AcmeDE since 2025-06-20  covers Contact  with pipia 2025-05-30, filing 2025-06-27

      // the system
      service Shop at Frankfurt by AcmeDE {
        app   Web
        store Orders {
          holds Contact, Card for 10 years
          encrypted key held by AcmeDE at Frankfurt
        }
      }
      service Club at Ningxia by AcmeCN {
        store Profiles holds Contact, Face for 3 years
      }
      team Support at Pune by Desk on behalf of AcmeDE

      // what moves
      Shoppers -> Shop.Web -> Shop.Orders: Contact, Card   for Fulfilment
      Members  -> Club.Profiles: Contact, Face             for Marketing
      Club.Profiles -> Shop.Orders: Contact                for Marketing under Filing24 as NightlyExport {
        pseudonymised key held by AcmeCN at Ningxia
        count 120k
      }
      Support reads Shop.Orders: Contact                   under DeskScc

      // what must stay true
      expect covered NightlyExport under pipl needs cn_standard_contract
      expect no transfer Shoppers -> Shop.Web under gdpr
      """;

  private final Model model = Reading.model(TEXT);

  @Test
  void systemSaysTitleDayAndLaws() {
    assertEquals("Acme Retail", model.name());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 1)), model.asOf());
    assertEquals(List.of("gdpr", "pipl", "dsl"), model.laws());
  }

  @Test
  void partiesKeepWhatWasSaidAndNothingElse() {
    assertEquals(List.of("AcmeDE", "AcmeCN", "Desk"), model.parties().stream().map(p -> p.name()).toList());
    assertEquals(Optional.of(false), model.parties().get(1).ciio());
    assertEquals(Optional.empty(), model.parties().get(0).ciio());
    assertEquals("艾克美（上海）贸易有限公司", model.parties().get(1).titleOrName());
    assertEquals(Optional.of("Acme"), model.parties().get(0).group());
  }

  @Test
  void locationsKnowTheirCountry() {
    assertEquals(List.of("DE", "CN", "IN"), model.locations().stream().map(l -> l.country().orElseThrow()).toList());
    assertTrue(model.locations().getFirst().region().isPresent());
  }

  @Test
  void subjectsAreCounted() {
    assertEquals(Optional.of(Interval.exactly(880_000)), model.subjects().get(1).counts().in(2026));
    assertTrue(model.subjects().get(2).employees());
  }

  @Test
  void safeguardsAreBetweenParties() {
    Safeguard scc = model.safeguards().getFirst();
    assertEquals(OptionalInt.of(2), scc.module());
    assertEquals("Desk", scc.to().orElseThrow().name());
    assertEquals(List.of("Contact"), scc.covers().stream().map(d -> d.name()).toList());
    Obligation tia = scc.with().getFirst();
    assertEquals("tia 2025-01-20", tia.name() + " " + tia.date().orElseThrow());
  }

  @Test
  void componentsStandInOneAnother() {
    assertEquals(List.of("Shop", "Shop.Web", "Shop.Orders", "Club", "Club.Profiles", "Support"),
        model.components().stream().map(Component::name).toList());
    Component orders = model.components().get(2);
    assertEquals(Optional.of("Shop"), orders.parent());
    assertEquals("AcmeDE", orders.operator().orElseThrow().name());
    assertEquals("Frankfurt", orders.places().getFirst().name());
    assertEquals(Optional.of("10 years"), orders.holdings().get(1).period());
    assertEquals(Optional.of("DE"), orders.atRest().flatMap(Encryption::country));
    assertEquals("AcmeDE", model.components().getLast().controller().orElseThrow().name());
  }

  @Test
  void flowsAreHops() {
    assertEquals(List.of("Shoppers -> Shop.Web", "Shop.Web -> Shop.Orders", "Members -> Club.Profiles", "NightlyExport",
        "Support reads Shop.Orders"), model.flows().stream().map(Flow::name).toList());
    assertEquals(List.of(Mode.COLLECT, Mode.SEND, Mode.COLLECT, Mode.SEND, Mode.ACCESS),
        model.flows().stream().map(Flow::mode).toList());
    Flow reads = model.flows().getLast();
    assertEquals("Shop.Orders to Support", reads.source().name() + " to " + reads.target().name());
    assertEquals(Optional.of(Interval.exactly(120_000)), model.flows().get(3).counts().in(2026));
    assertTrue(model.flows().get(3).labelled());
  }

  @Test
  void expectationsNameFlows() {
    assertEquals(List.of("NightlyExport", "Shoppers -> Shop.Web"),
        model.expectations().stream().map(e -> ((OfVerdict) e).flow()).toList());
    assertTrue(((OfVerdict) model.expectations().get(1)).negated());
  }

  @Test
  void theDigestIsOfNamesAndTexts() {
    assertEquals(model.digest(), Reading.model(TEXT).digest());
    assertNotEquals(model.digest(), Reading.model(TEXT + " ").digest());
    assertNotEquals(model.digest(), Reading.model(Reading.files("other.land", TEXT)).digest());
    assertTrue(model.digest().matches("sha256:[0-9a-f]{64}"));
    assertEquals(List.of("main.land"), model.files());
  }
}
