package dev.landfall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.model.Component;
import dev.landfall.model.Host;
import dev.landfall.model.Interval;
import dev.landfall.model.Location;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every clause of parties, locations, subjects, purposes and safeguards. */
class DeclarationsTest {

  @Test
  void everyClauseOfAParty() {
    Party party = Reading.model("""
        party Rep in FR
        party Acme in JP {
          also in CN, HK
          group G
          targets EEA, DE
          ciio
          public_authority
          international_organisation
          certified dpf since 2024-01-01 until 2025-01-01
          subject to appi
          not subject to pipeda
          handles 100k to 150k
          represented in EEA by Rep
          zone shanghai_ftz
          city Shanghai
        }
        """).parties().get(1);
    assertEquals(Optional.of("JP"), party.country());
    assertEquals(List.of("CN", "HK"), party.alsoIn());
    assertEquals(List.of("EEA", "DE"), party.targets());
    assertEquals(Optional.of(true), party.ciio());
    assertTrue(party.publicAuthority() && party.internationalOrganisation());
    assertTrue(party.certifications().getFirst().holdsOn(LocalDate.of(2024, 6, 1)));
    assertEquals(Set.of("appi"), party.subjectTo());
    assertEquals(Set.of("pipeda"), party.notSubjectTo());
    assertEquals(Optional.of(new Interval(100_000, 150_000)), party.handles());
    assertEquals("EEA by Rep", party.representations().getFirst().in() + " by " + party.representations().getFirst().by());
    assertEquals("shanghai_ftz in Shanghai", party.zone().orElseThrow() + " in " + party.city().orElseThrow());
  }

  @Test
  void openFactsThatWereNotSaidAreUnknownAndListsAreEmpty() {
    Party party = Reading.model("party P").parties().getFirst();
    assertEquals(Optional.empty(), party.country());
    assertEquals(Optional.empty(), party.ciio());
    assertEquals(Optional.empty(), party.handles());
    assertEquals(List.of(), party.targets());
    assertEquals(Optional.empty(), party.zone());
  }

  @Test
  void partiesMayRepresentEachOther() {
    Model model = Reading.model("party A represented in DE by B\nparty B represented in FR by A");
    assertEquals("B", model.parties().getFirst().representations().getFirst().by());
  }

  @Test
  void locationsAreRegionsOrLieInCountries() {
    List<Location> locations = Reading.model("""
        party HostCo
        location A = aws:cn-north-1 hosted by HostCo
        location B in CN zone beijing_ftz self_hosted
        location C
        """).locations();
    assertEquals(Optional.of("CN"), locations.get(0).country());
    assertEquals("HostCo", ((Host.By) locations.get(0).host()).party().name());
    assertEquals(Host.SELF, locations.get(1).host());
    assertEquals(Optional.of("beijing_ftz"), locations.get(1).zone());
    assertEquals(Optional.empty(), locations.get(2).country());
  }

  @Test
  void aPlaceIsALocationALiteralOrACountryCode() {
    Component store = Reading.model("location L in FR\nstore S at L, aws:eu-central-1, HK").components().getFirst();
    assertEquals(List.of("FR", "DE", "HK"), store.places().stream().map(l -> l.country().orElseThrow()).toList());
    assertEquals(List.of("L", "aws:eu-central-1", "HK"), store.places().stream().map(Location::name).toList());
  }

  @Test
  void countsAreOfYearsOrOfEveryYear() {
    Subjects subjects = Reading.model("""
        party Acme
        subjects S in CN of Acme minors growing 2k per month {
          count 100k to 150k in 2025, at least 7 in 2026
          count 0 in 2027
        }
        """).subjects().getFirst();
    assertEquals(Optional.of(new Interval(100_000, 150_000)), subjects.counts().in(2025));
    assertEquals(Optional.of(new Interval(7, Interval.UNBOUNDED)), subjects.counts().in(2026));
    assertEquals(Optional.of(Interval.ZERO), subjects.counts().in(2027));
    assertEquals(Optional.empty(), subjects.counts().in(2028));
    assertEquals(Optional.of(2_000L), subjects.growingPerMonth());
    assertEquals("Acme", subjects.of().orElseThrow().name());
    assertTrue(subjects.minors());
  }

  @Test
  void aCountWithoutYearHoldsInEveryYearThatIsNotNamed() {
    Subjects subjects = Reading.model("subjects S count 5, 7 in 2026").subjects().getFirst();
    assertEquals(Optional.of(Interval.exactly(5)), subjects.counts().in(2031));
    assertEquals(Optional.of(Interval.exactly(7)), subjects.counts().in(2026));
  }

  @Test
  void basesDifferByRegime() {
    Purpose purpose = Reading.model("purpose P basis contract basis consent under pipl not necessary").purposes().getFirst();
    assertEquals(List.of("consent"), purpose.basesUnder("pipl"));
    assertEquals(List.of("contract"), purpose.basesUnder("gdpr"));
    assertEquals(Optional.of(false), purpose.necessary());
  }

  @Test
  void necessityIsUnknownUnlessSaid() {
    List<Purpose> purposes = Reading.model("purpose A\npurpose B necessary\npurpose C necessary for payment").purposes();
    assertEquals(List.of(Optional.empty(), Optional.of(true), Optional.of(true)),
        purposes.stream().map(Purpose::necessary).toList());
    assertEquals(Optional.of("payment"), purposes.get(2).activity());
  }

  @Test
  void everyClauseOfASafeguard() {
    Safeguard safeguard = Reading.model("""
        party A
        party B
        party C
        data D is contact
        safeguard S "Title" is derogation ground legal_claims from A to B {
          covers D
          onward C, A
          since 2025-01-01
          until 2026-01-01
          extended 2025-06-01
          with tia 2025-01-01 "file 17" adverse, notice
          supplementary encryption, split_processing
        }
        """).safeguards().getFirst();
    assertEquals(Optional.of("legal_claims"), safeguard.ground());
    assertEquals(List.of("C", "A"), safeguard.onward().stream().map(Party::name).toList());
    assertEquals(Optional.of(LocalDate.of(2025, 6, 1)), safeguard.extended());
    assertTrue(safeguard.with().getFirst().adverse());
    assertEquals(Optional.of("file 17"), safeguard.with().getFirst().evidence());
    assertEquals(List.of("encryption", "split_processing"), safeguard.supplementary());
  }

  @Test
  void aSafeguardMayHoldInAGroup() {
    Safeguard bcr = Reading.model("party A group G\nsafeguard B is bcr for group G").safeguards().getFirst();
    assertEquals(Optional.of("G"), bcr.group());
    assertEquals(Optional.empty(), bcr.from());
  }
}
