package dev.landfall.flow;

import static dev.landfall.testing.Models.aggregated;
import static dev.landfall.testing.Models.anonymised;
import static dev.landfall.testing.Models.as;
import static dev.landfall.testing.Models.at;
import static dev.landfall.testing.Models.by;
import static dev.landfall.testing.Models.encrypted;
import static dev.landfall.testing.Models.encryptedAtRest;
import static dev.landfall.testing.Models.holds;
import static dev.landfall.testing.Models.includes;
import static dev.landfall.testing.Models.is;
import static dev.landfall.testing.Models.of;
import static dev.landfall.testing.Models.pseudonymised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.testing.Models;
import dev.landfall.testing.Models.FlowClause;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What flows move, under which name, in which form and with which ties. */
class TravelTest {

  private static final String FACE = "Face of Members from CN, ";

  private static Models people() {
    return new Models().party("Acme", "CN").party("Desk", "IN").party("Trust", "DE").subjects("Members", "CN")
        .data("Face", of("Members")).data("Email", is("Contact"), of("Members")).data("Contact", of("Members"))
        .data("Profile", of("Members"), includes("Contact"));
  }

  // ---- which data

  @Test
  void aFlowMovesWhatItNamesAndLeavesTheRest() {
    Shown shown = Shown.of(people().component("A", holds("Face", "Contact")).component("B").flow("A -> B: Face").build());

    assertThat(shown.at("B")).containsExactly(FACE + "clear");
  }

  @Test
  void aFlowWithoutNamesMovesEverything() {
    Shown shown = Shown.of(people().component("A", holds("Contact")).component("B").flow("Members -> A: Face")
        .flow("A -> B").build());

    assertThat(shown.at("B")).containsExactly(FACE + "clear", "Contact of Members from CN, clear");
  }

  @Test
  void whatIsWithinANamedCategoryMovesUnderItsOwnName() {
    Shown shown = Shown.of(people().component("A", holds("Email")).component("B").flow("A -> B: Profile").build());

    assertThat(shown.at("B")).containsExactly("Email of Members from CN, clear");
    assertThat(shown.unsupported()).isEmpty();
  }

  @Test
  void ofSomethingWiderThePartThatIsNamedMoves() {
    Shown shown = Shown.of(people().component("A", holds("Profile")).component("B").flow("A -> B: Email").build());

    assertThat(shown.at("A")).containsExactly("Profile of Members from CN, clear");
    assertThat(shown.moved("A -> B"))
        .containsExactly("Email of Members from CN, clear > Email of Members from CN, clear");
    assertThat(shown.unsupported()).isEmpty();
  }

  @Test
  void aPartOfNobodysDataBelongsToThoseWhomItIsOf() {
    Shown shown = Shown.of(people().subjects("Staff", "DE").data("Badge", of("Staff")).data("Dump", includes("Badge"))
        .component("A", at("CN"), holds("Dump")).component("B").flow("A -> B: Badge").build());

    assertThat(shown.at("A")).containsExactly("Dump from CN, clear");
    assertThat(shown.at("B")).containsExactly("Badge of Staff from DE, clear");
  }

  @Test
  void aPartOfTwoWiderThingsMovesOnce() {
    Shown shown = Shown.of(people().data("Crm", of("Members"), includes("Contact")).component("B")
        .component("A", holds("Profile", "Crm")).flow("A -> B: Contact").build());

    assertThat(shown.moved("A -> B")).hasSize(1);
    assertThat(shown.facts().into(shown.endpoint("B"), shown.fact("B", "Contact"))).hasSize(1);
  }

  @Test
  void peopleReceiveAndNothingGoesOnFromThem() {
    Shown shown = Shown.of(people().subjects("Readers", "DE").component("A", holds("Face")).component("B")
        .flow("A -> Readers: Face").flow("Readers -> B").build());

    assertThat(shown.at("Readers")).containsExactly(FACE + "clear");
    assertThat(shown.at("B")).isEmpty();
  }

  @Test
  void aReaderReceives() {
    Shown shown = Shown.of(people().component("Store", holds("Face")).component("Team").flow("Team reads Store: Face")
        .build());

    assertThat(shown.at("Team")).containsExactly(FACE + "clear");
    assertThat(shown.path("Team", "Face")).isEqualTo("Store, Team");
  }

  @Test
  void onlyTheFlowsThatAreRegardedMove() {
    Model model = people().component("A", holds("Face")).component("B").flow("A -> B: Face", as("Old")).build();

    Facts facts = Facts.of(model, Shown.NONE, flow -> !flow.name().equals("Old"));

    assertThat(facts.at(model.components().getLast())).isEmpty();
    assertThat(facts.movements()).isEmpty();
    assertThat(facts.movements(model.flows().getFirst())).isEmpty();
  }

  // ---- in which form

  /** The form in which faces arrive after such flows, at a component of {@code Desk}. */
  private static String after(FlowClause... flows) {
    Models models = people().component("C0", by("Acme"), holds("Face"));
    for (int i = 1; i <= flows.length; i++) {
      models.component("C" + i, by(i == flows.length ? "Desk" : "Acme"));
      models.flow("C%d -> C%d: Face".formatted(i - 1, i), flows[i - 1]);
    }
    return Shown.of(models.build()).at("C" + flows.length).getFirst().substring(FACE.length());
  }

  private static final FlowClause PLAIN = (models, flow) -> flow;

  private static FlowClause both(FlowClause... clauses) {
    return (models, flow) ->
        Stream.of(clauses).reduce(PLAIN, (a, b) -> (m, f) -> b.apply(m, a.apply(m, f))).apply(models, flow);
  }

  @Test
  void anonymousIsTheLastForm() {
    assertThat(after(anonymised())).isEqualTo("anonymous");
    assertThat(after(both(anonymised(), aggregated(), pseudonymised("Acme")))).isEqualTo("anonymous");
    assertThat(after(anonymised(), aggregated())).isEqualTo("anonymous");
    assertThat(after(aggregated(), anonymised())).isEqualTo("anonymous");
  }

  @Test
  void aggregatedDataAreNotPseudonymised() {
    assertThat(after(aggregated())).isEqualTo("aggregated");
    assertThat(after(aggregated(), pseudonymised("Acme"))).isEqualTo("aggregated");
  }

  @Test
  void pseudonymsKeepTheirTable() {
    assertThat(after(pseudonymised("Trust", "DE"))).isEqualTo("pseudonymised of Trust in DE");
    assertThat(after(pseudonymised("Trust", "DE"), PLAIN)).isEqualTo("pseudonymised of Trust in DE");
    assertThat(after(pseudonymised("Trust"), pseudonymised("Acme"))).isEqualTo("pseudonymised of Acme");
  }

  @Test
  void whoHoldsTheTableHasClearData() {
    assertThat(after(pseudonymised("Desk"))).isEqualTo("clear");
    assertThat(after(pseudonymised("Trust"))).isNotEqualTo("clear");
  }

  @Test
  void pseudonymsWithoutCustodyStay() {
    assertThat(after(pseudonymised())).isEqualTo("pseudonymised");
  }

  @Test
  void aLockStaysUntilItIsWithTheHolderOfTheKey() {
    assertThat(after(encrypted("Trust", "DE"))).isEqualTo("clear under key of Trust in DE");
    assertThat(after(encrypted("Desk"))).isEqualTo("clear");
    assertThat(after(encrypted("Trust"), PLAIN)).isEqualTo("clear under key of Trust");
  }

  @Test
  void encryptionWithoutCustodyProtectsFromNobodyWhoReceives() {
    assertThat(after(encrypted())).isEqualTo("clear");
  }

  @Test
  void encryptionWithoutCustodyLeavesALockAsItWas() {
    assertThat(after(encrypted("Trust"), encrypted())).isEqualTo("clear under key of Trust");
  }

  @Test
  void aSecondLockTakesThePlaceOfTheFirst() {
    assertThat(after(encrypted("Trust"), encrypted("Acme"))).isEqualTo("clear under key of Acme");
    assertThat(after(encrypted("Trust"), encrypted("Desk"))).isEqualTo("clear");
  }

  @Test
  void pseudonymsAreResolvedOnlyBehindAnOpenLock() {
    FlowClause lockedPseudonyms = both(pseudonymised("Desk"), encrypted("Trust"));

    assertThat(after(lockedPseudonyms)).isEqualTo("pseudonymised of Desk under key of Trust");
    assertThat(after(both(pseudonymised("Trust"), encrypted("Desk")))).isEqualTo("pseudonymised of Trust");
  }

  @Test
  void aStoreUnderAnothersKeyHoldsLockedData() {
    Shown shown = Shown.of(people().component("App", by("Acme"), holds("Face"))
        .component("Store", by("Desk"), encryptedAtRest("Acme", "CN")).component("Back", by("Acme"))
        .component("Team", by("Desk")).flow("App -> Store: Face").flow("Store -> Back: Face")
        .flow("Team reads Store: Face").build());

    assertThat(shown.at("Store")).containsExactly(FACE + "clear under key of Acme in CN");
    assertThat(shown.at("Team")).containsExactly(FACE + "clear under key of Acme in CN");
    assertThat(shown.at("Back")).containsExactly(FACE + "clear");
  }

  @Test
  void aStoreUnderItsOwnOrAnUnsaidKeyIsReadable() {
    Shown shown = Shown.of(people().component("App", by("Acme"), holds("Face"))
        .component("Own", by("Desk"), encryptedAtRest("Desk")).component("Unsaid", by("Desk"), encryptedAtRest())
        .flow("App -> Own: Face").flow("App -> Unsaid: Face").build());

    assertThat(shown.at("Own")).containsExactly(FACE + "clear");
    assertThat(shown.at("Unsaid")).containsExactly(FACE + "clear");
  }

  // ---- ties

  @Test
  void tiesGrowFromPlaceToPlaceAndNeverGoAway() {
    Shown shown = Shown.tied(people().component("A", at("CN")).component("B", at("DE")).component("C")
        .flow("Members -> A: Face").flow("A -> B: Face").flow("B -> C: Face").build());

    assertThat(shown.at("Members")).containsExactly(FACE + "clear");
    assertThat(shown.at("A")).containsExactly(FACE + "clear, tied to cn");
    assertThat(shown.at("C")).containsExactly(FACE + "clear, tied to cn de");
    assertThat(shown.moved("A -> B"))
        .containsExactly(FACE + "clear, tied to cn > " + FACE + "clear, tied to cn de");
  }

  @Test
  void dataThatCameByTwoWaysAreTwoFacts() {
    Shown shown = Shown.tied(people().component("A", at("CN")).component("B", at("DE")).component("C")
        .flow("Members -> A: Face").flow("A -> B: Face").flow("B -> C: Face").flow("A -> C: Face").build());

    assertThat(shown.at("C")).containsExactly(FACE + "clear, tied to cn", FACE + "clear, tied to cn de");
  }

  @Test
  void aPartIsTiedToWhatBindsTheDataOfItsPeopleAtTheSource() {
    Model model = people().data("Dump", includes("Face")).component("A", holds("Dump")).component("B")
        .flow("A -> B: Face").build();

    Facts facts = Facts.of(model, (component, group) -> new TreeSet<>(
        component.name().equals("A") ? List.of(group.isPresent() ? "personal" : "other") : List.of()));

    assertThat(facts.movements()).extracting(m -> Shown.text(m.sent()))
        .containsExactly(FACE + "clear, tied to other personal");
  }
}
