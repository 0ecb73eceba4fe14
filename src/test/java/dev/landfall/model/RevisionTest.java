package dev.landfall.model;

import static dev.landfall.testing.Models.at;
import static dev.landfall.testing.Models.by;
import static dev.landfall.testing.Models.holds;
import static dev.landfall.testing.Models.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.testing.Models;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A model in which one thing is said otherwise is the same everywhere else. */
class RevisionTest {

  private final Model model = new Models().party("Home", "AA").party("Far", "BB").subjects("People", "AA")
      .data("Contact", of("People"))
      .component("Orders", at("AA"), by("Home"), holds("Contact")).component("Desk", at("BB"), by("Far"))
      .flow("Orders -> Desk: Contact").flow("Desk -> Orders: Contact").build();

  @Test
  void whateverRefersToThePartyRefersToTheNewOne() {
    Model revised = Revision.party(model, model.parties().getFirst(), party -> moved(party, "CC"));
    Component orders = (Component) revised.flows().getFirst().source();
    assertThat(orders.operator().flatMap(Party::country)).contains("CC");
    assertThat(revised.components().getFirst().operator().flatMap(Party::country)).contains("CC");
    assertThat(revised.components().getLast().operator().flatMap(Party::country)).contains("BB");
    assertThat(model.components().getFirst().operator().flatMap(Party::country)).contains("AA");
  }

  @Test
  void flowsKeepTheirPlaces() {
    Model revised = Revision.flow(model, model.flows().getLast(), flow -> flow);
    assertThat(revised.flows()).extracting(Flow::name).containsExactlyElementsOf(model.flows().stream().map(Flow::name).toList());
    assertThat(revised.flows().getFirst()).isNotSameAs(model.flows().getFirst());
  }

  @Test
  void revisionsAddUp() {
    Party home = model.parties().getFirst();
    Model revised = Revision.party(Revision.party(model, home, party -> moved(party, "CC")), home,
        party -> moved(party, party.country().orElseThrow() + "!"));
    assertThat(revised.parties().getFirst().country()).contains("CC!");
  }

  @Test
  void aChangeOfNothingChangesNothing() {
    Model revised = Revision.data(model, model.data().getFirst(), data -> data);
    assertThat(revised.components()).usingRecursiveComparison().isEqualTo(model.components());
    assertThat(revised.flows()).usingRecursiveComparison().isEqualTo(model.flows());
  }

  private static Party moved(Party p, String country) {
    return new Party(p.name(), p.title(), Optional.of(country), p.alsoIn(), p.group(), p.targets(), p.ciio(), p.publicAuthority(),
        p.internationalOrganisation(), p.certifications(), p.subjectTo(), p.notSubjectTo(), p.handles(), List.of(), p.zone(),
        p.city(), p.with(), p.description(), p.span());
  }
}
