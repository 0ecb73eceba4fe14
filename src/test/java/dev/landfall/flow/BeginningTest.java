package dev.landfall.flow;

import static dev.landfall.testing.Models.anonymised;
import static dev.landfall.testing.Models.at;
import static dev.landfall.testing.Models.collectedIn;
import static dev.landfall.testing.Models.derives;
import static dev.landfall.testing.Models.encryptedAtRest;
import static dev.landfall.testing.Models.by;
import static dev.landfall.testing.Models.holds;
import static dev.landfall.testing.Models.includes;
import static dev.landfall.testing.Models.of;
import static dev.landfall.testing.Models.pseudonymised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.testing.Models;
import org.junit.jupiter.api.Test;

/** Where facts begin: at people, at holdings that nothing explains, and where a flow supposes them. */
class BeginningTest {

  private static Models people() {
    return new Models().party("AcmeCN", "CN").party("AcmeDE", "DE")
        .subjects("Members", "CN").subjects("Shoppers", "DE")
        .data("Contact", of("Shoppers", "Members")).data("Card", of("Shoppers")).data("Face", of("Members"));
  }

  @Test
  void peopleHandOverWhatTheFlowNames() {
    Shown shown = Shown.of(people().component("Club").flow("Members -> Club: Contact").build());

    assertThat(shown.at("Club")).containsExactly("Contact of Members from CN, clear");
    assertThat(shown.at("Members")).containsExactly("Contact of Members from CN, clear");
    assertThat(shown.unsupported()).isEmpty();
  }

  @Test
  void peopleHandOverWhateverIsTheirsWhereNothingIsNamed() {
    Shown shown = Shown.of(people().component("Club").flow("Members -> Club").build());

    assertThat(shown.at("Club")).containsExactly("Contact of Members from CN, clear", "Face of Members from CN, clear");
  }

  @Test
  void theDataTellWhereTheyWereCollectedBeforeTheGroupDoes() {
    Shown shown = Shown.of(people().data("Tracks", of("Members"), collectedIn("JP")).component("Club")
        .flow("Members -> Club: Tracks").build());

    assertThat(shown.at("Club")).containsExactly("Tracks of Members from JP, clear");
  }

  @Test
  void peopleWhoCannotHaveWhatIsNamedAreReportedAndHandItOverAllTheSame() {
    Shown shown = Shown.of(people().component("Club").flow("Members -> Club: Card").build());

    assertThat(shown.at("Club")).containsExactly("Card of Members from CN, clear");
    assertThat(shown.unsupported()).containsExactly("Members -> Club: `Card` is not data of `Members`");
  }

  @Test
  void dataOfWhomNobodySaidMayBeHandedOverByAnyone() {
    Shown shown = Shown.of(people().data("Note").component("Club", holds("Note")).flow("Members -> Club: Note").build());

    assertThat(shown.at("Club")).containsExactly("Note of Members from CN, clear");
    assertThat(shown.unsupported()).isEmpty();
  }

  @Test
  void aHoldingThatNothingBringsBeginsAFactForEachGroup() {
    Shown shown = Shown.of(people().component("Orders", at("DE"), holds("Contact")).build());

    assertThat(shown.at("Orders"))
        .containsExactly("Contact of Members from CN, clear", "Contact of Shoppers from DE, clear");
  }

  @Test
  void aHoldingOfNobodysDataWasCollectedWhereItStands() {
    Shown shown = Shown.of(people().data("Routes").data("Maps", collectedIn("CN"))
        .component("Gis", at("SG", "CN"), holds("Routes", "Maps")).build());

    assertThat(shown.at("Gis")).containsExactly("Routes from SG, clear", "Maps from CN, clear");
  }

  @Test
  void aHoldingIsExplainedByAFlowForThatGroupOnly() {
    Shown shown = Shown.of(people().component("App").component("Store", holds("Contact"))
        .flow("Members -> App: Contact").flow("App -> Store: Contact", pseudonymised("AcmeCN", "CN")).build());

    assertThat(shown.at("Store")).containsExactly("Contact of Members from CN, pseudonymised of AcmeCN in CN",
        "Contact of Shoppers from DE, clear");
  }

  @Test
  void aGroupThatHandsTheDataOverElsewhereIsNotWhereThoseOfOthersAreBrought() {
    Models models = people().component("Club", holds("Contact")).component("Shop", holds("Contact"))
        .flow("Members -> Club: Contact");

    assertThat(Shown.of(models.build()).at("Club")).contains("Contact of Shoppers from DE, clear");
    assertThat(Shown.of(models.flow("Shoppers -> Shop: Contact").build()).at("Club"))
        .containsExactly("Contact of Members from CN, clear");
  }

  @Test
  void toReceiveOnesDataIsNotToHandThemOver() {
    Shown shown = Shown.of(people().component("Club", holds("Contact")).component("Shop", holds("Contact"))
        .flow("Members -> Club: Contact").flow("Shop -> Shoppers: Contact").build());

    assertThat(shown.at("Club")).contains("Contact of Shoppers from DE, clear");
  }

  @Test
  void ofTwoHoldingsInARowTheFirstBegins() {
    Shown shown = Shown.of(people().component("Last", holds("Face")).component("Middle").component("First", holds("Face"))
        .flow("Middle -> Last: Face").flow("First -> Middle", pseudonymised()).build());

    assertThat(shown.at("First")).containsExactly("Face of Members from CN, clear");
    assertThat(shown.at("Last")).containsExactly("Face of Members from CN, pseudonymised");
  }

  @Test
  void aFlowThatCannotCarryTheDataExplainsNothing() {
    Shown shown = Shown.of(people().component("A", holds("Face", "Card")).component("B", holds("Face"))
        .flow("A -> B: Card", pseudonymised()).build());

    assertThat(shown.at("B")).containsExactly("Card of Shoppers from DE, pseudonymised", "Face of Members from CN, clear");
  }

  @Test
  void onACircleOfHoldingsEachBegins() {
    Shown shown = Shown.of(people().component("A", holds("Face")).component("B", holds("Face"))
        .flow("B -> A: Face", pseudonymised()).flow("A -> B: Face", pseudonymised()).build());

    assertThat(shown.at("A"))
        .containsExactly("Face of Members from CN, clear", "Face of Members from CN, pseudonymised");
    assertThat(shown.at("B"))
        .containsExactly("Face of Members from CN, clear", "Face of Members from CN, pseudonymised");
  }

  @Test
  void onACircleOfNamesThatNobodyHasEachIsReported() {
    Shown shown = Shown.of(people().component("A").component("B")
        .flow("B -> A: Face").flow("A -> B: Face", anonymised()).build());

    assertThat(shown.unsupported()).containsExactly("B -> A: `B` neither holds nor receives `Face`",
        "A -> B: `A` neither holds nor receives `Face`");
    assertThat(shown.moved("B -> A")).contains("Face of Members from CN, clear > Face of Members from CN, clear");
  }

  @Test
  void whatComesAnonymisedExplainsNoHolding() {
    Shown shown = Shown.of(people().component("A", holds("Face")).component("B", holds("Face"))
        .flow("A -> B: Face", anonymised()).build());

    assertThat(shown.at("B"))
        .containsExactly("Face of Members from CN, clear", "Face of Members from CN, anonymous");
  }

  @Test
  void aCircleIsFedByTheHoldingBeforeIt() {
    Shown shown = Shown.of(people().component("A", holds("Face")).component("B", holds("Face"))
        .component("Source", holds("Face")).flow("A -> B: Face").flow("B -> A: Face")
        .flow("Source -> B: Face", pseudonymised()).build());

    assertThat(shown.at("A")).containsExactly("Face of Members from CN, pseudonymised");
    assertThat(shown.at("B")).containsExactly("Face of Members from CN, pseudonymised");
  }

  @Test
  void aHoldingIsExplainedByWhatIsDerivedOrSentOutOfSomethingWider() {
    Shown shown = Shown.of(people().data("Profile", of("Members"), includes("Face")).data("Model")
        .component("Vault", holds("Face")).component("Lab", holds("Model"), derives("Model", "aggregation", "Face"))
        .component("Club", holds("Profile")).flow("Vault -> Lab: Face").flow("Club -> Vault: Face", pseudonymised())
        .build());

    assertThat(shown.at("Vault")).containsExactly("Face of Members from CN, pseudonymised");
    assertThat(shown.at("Lab"))
        .containsExactly("Face of Members from CN, pseudonymised", "Model of Members from CN, aggregated");
  }

  @Test
  void aHoldingUnderAnothersKeyBeginsLocked() {
    Shown shown = Shown.of(people().component("Store", by("AcmeDE"), holds("Face"), encryptedAtRest("AcmeCN", "CN"))
        .build());

    assertThat(shown.at("Store")).containsExactly("Face of Members from CN, clear under key of AcmeCN in CN");
  }

  @Test
  void aNameThatTheSourceCannotHaveIsReportedAndMovesAllTheSame() {
    Shown shown = Shown.of(people().component("Profiles", holds("Face")).component("Orders", holds("Card"))
        .flow("Profiles -> Orders: Card, Face", pseudonymised()).build());

    assertThat(shown.unsupported())
        .containsExactly("Profiles -> Orders: `Profiles` neither holds nor receives `Card`");
    assertThat(shown.at("Profiles")).contains("Card of Shoppers from DE, clear");
    assertThat(shown.at("Orders")).contains("Card of Shoppers from DE, pseudonymised")
        .doesNotContain("Card of Shoppers from DE, clear");
  }

  @Test
  void aNameIsSupportedByWhatComesFromASupposedOne() {
    Shown shown = Shown.of(people().component("C").component("B").component("A").flow("B -> C: Card")
        .flow("A -> B: Card").build());

    assertThat(shown.unsupported()).containsExactly("A -> B: `A` neither holds nor receives `Card`");
    assertThat(shown.path("C", "Card")).isEqualTo("A, B, C");
  }

  @Test
  void somethingWiderOfOtherPeopleDoesNotSupportAName() {
    Shown shown = Shown.of(people().data("Profile", of("Members"), includes("Card")).component("A", holds("Profile"))
        .component("B").flow("A -> B: Card").build());

    assertThat(shown.unsupported()).containsExactly("A -> B: `A` neither holds nor receives `Card`");
    assertThat(shown.at("B")).containsExactly("Card of Shoppers from DE, clear");
  }

  @Test
  void ofNamesThatTheSourceCannotHaveTheWiderBringsTheNarrower() {
    Shown shown = Shown.of(people().data("Profile", of("Members"), includes("Face")).component("A").component("B")
        .flow("A -> B: Face").flow("A -> B: Profile").build());

    assertThat(shown.unsupported()).containsExactly("A -> B: `A` neither holds nor receives `Profile`");
    assertThat(shown.at("B")).containsExactly("Face of Members from CN, clear", "Profile of Members from CN, clear");
  }
}
