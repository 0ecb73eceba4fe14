package dev.landfall.flow;

import static dev.landfall.testing.Models.aggregated;
import static dev.landfall.testing.Models.anonymised;
import static dev.landfall.testing.Models.at;
import static dev.landfall.testing.Models.by;
import static dev.landfall.testing.Models.collectedIn;
import static dev.landfall.testing.Models.derives;
import static dev.landfall.testing.Models.encryptedAtRest;
import static dev.landfall.testing.Models.holds;
import static dev.landfall.testing.Models.includes;
import static dev.landfall.testing.Models.of;
import static dev.landfall.testing.Models.pseudonymised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.testing.Models;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What components make of data. */
class DerivationTest {

  private static Models people() {
    return new Models().party("Acme", "CN").party("Trust", "DE").subjects("Members", "CN").subjects("Shoppers", "DE")
        .data("Face", of("Members")).data("Card", of("Shoppers")).data("Voice", of("Members")).data("Model");
  }

  /** The models that one component in China makes of faces by this technique. */
  private static List<String> madeBy(String technique) {
    return Shown.of(people().component("Lab", at("CN"), by("Acme"), holds("Face"), derives("Model", technique, "Face"))
        .build()).at("Lab").stream().filter(text -> text.startsWith("Model")).toList();
  }

  @Test
  void theTechniqueTellsTheForm() {
    assertThat(madeBy("anonymisation")).containsExactly("Model of Members from CN, anonymous");
    assertThat(madeBy("aggregation")).containsExactly("Model of Members from CN, aggregated");
    assertThat(madeBy("pseudonymisation")).containsExactly("Model of Members from CN, pseudonymised of Acme in CN");
    assertThat(madeBy("training")).containsExactly("Model of Members from CN, clear");
    assertThat(madeBy("embedding")).containsExactly("Model of Members from CN, clear");
    assertThat(madeBy("transformation")).containsExactly("Model of Members from CN, clear");
    assertThat(madeBy("divination")).containsExactly("Model of Members from CN, clear");
  }

  @Test
  void eachGroupOfTheInputsIsInTheResultAndSeveralPlacesMixIt() {
    Shown shown = Shown.of(people().component("Lab", holds("Face", "Card"), derives("Model", "training", "Face", "Card"))
        .build());

    assertThat(shown.at("Lab")).contains("Model of Members from CN mixed, clear",
        "Model of Shoppers from DE mixed, clear").hasSize(4);
  }

  @Test
  void oneInputSuffices() {
    Shown shown = Shown.of(people().component("Lab", holds("Face"), derives("Model", "training", "Face", "Card"))
        .build());

    assertThat(shown.at("Lab")).contains("Model of Members from CN, clear").hasSize(2);
  }

  @Test
  void whatIsMadeOfMixedDataIsMixedAlsoWhereItWasMadeBeforeThatWasKnown() {
    Shown shown = Shown.of(people().data("Report")
        .component("Lab", derives("Model", "training", "Face", "Card"))
        .component("Desk", holds("Voice"), derives("Report", "transformation", "Model", "Voice"))
        .component("Board").flow("Members -> Lab: Face").flow("Lab -> Desk: Model").flow("Desk -> Board: Report")
        .component("Shop", holds("Card")).flow("Shop -> Lab: Card").build());

    assertThat(shown.at("Board"))
        .containsExactly("Report of Members from CN mixed, clear", "Report of Shoppers from DE mixed, clear");
    assertThat(shown.at("Desk")).noneMatch(text -> text.startsWith("Model") && !text.contains("mixed"));
  }

  @Test
  void aggregatedStaysSoWhereAllThatIsKnownOfThosePeopleIs() {
    Models models = people().component("Club", holds("Face", "Voice")).component("Shop", holds("Card"))
        .component("Lab", derives("Model", "transformation", "Face", "Voice", "Card"))
        .flow("Club -> Lab: Face", aggregated()).flow("Shop -> Lab: Card");

    assertThat(Shown.of(models.build()).at("Lab")).contains("Model of Members from CN mixed, aggregated")
        .doesNotContain("Model of Members from CN mixed, clear");
    assertThat(Shown.of(models.flow("Club -> Lab: Voice").build()).at("Lab"))
        .contains("Model of Members from CN mixed, clear").doesNotContain("Model of Members from CN mixed, aggregated");
  }

  @Test
  void whatIsMadeOfThatIsClearToo() {
    Shown shown = Shown.of(people().data("Report").component("Club", holds("Face", "Voice"))
        .component("Lab", derives("Model", "transformation", "Face", "Voice"))
        .component("Desk", derives("Report", "embedding", "Model"))
        .flow("Club -> Lab: Face", anonymised()).flow("Lab -> Desk: Model").flow("Club -> Lab: Voice").build());

    assertThat(shown.at("Desk"))
        .containsExactly("Model of Members from CN, clear", "Report of Members from CN, clear");
  }

  @Test
  void pseudonymsStayPseudonyms() {
    Shown shown = Shown.of(people().component("Club", holds("Face"))
        .component("Lab", derives("Model", "training", "Face")).flow("Club -> Lab", pseudonymised("Trust")).build());

    assertThat(shown.at("Lab")).contains("Model of Members from CN, pseudonymised of Trust").hasSize(2);
  }

  @Test
  void nothingIsMadeOfWhatTheOperatorCannotRead() {
    Shown shown = Shown.of(people().component("Lab", by("Acme"), holds("Face"), encryptedAtRest("Trust"),
        derives("Model", "training", "Face")).component("Board").flow("Lab -> Board: Model").build());

    assertThat(shown.unsupported()).containsExactly("Lab -> Board: `Lab` neither holds nor receives `Model`");
    assertThat(shown.at("Board")).noneMatch(text -> text.contains("Members"));
  }

  @Test
  void anInputMayBePartOfSomethingWider() {
    Shown shown = Shown.of(people().data("Profile", of("Members"), includes("Face"))
        .component("Lab", holds("Profile"), derives("Model", "training", "Face")).build());

    assertThat(shown.at("Lab")).contains("Model of Members from CN, clear").hasSize(2);
  }

  @Test
  void theResultMayNarrowTheGroupsAndSayWhereItWasCollected() {
    Shown shown = Shown.of(people().data("Score", of("Members"), collectedIn("HK"))
        .component("Lab", holds("Face", "Card"), derives("Score", "training", "Face", "Card")).build());

    assertThat(shown.at("Lab")).contains("Score of Members from HK mixed, clear").hasSize(3);
  }

  @Test
  void circlesOfDerivationsEnd() {
    Shown shown = Shown.of(people().data("Report").component("Lab", holds("Face"),
        derives("Model", "training", "Face", "Report", "Model"), derives("Report", "pseudonymisation", "Model"))
        .build());

    assertThat(shown.at("Lab")).containsExactly("Face of Members from CN, clear", "Model of Members from CN, clear",
        "Model of Members from CN, pseudonymised", "Report of Members from CN, pseudonymised");
  }

  @Test
  void theWayOfWhatWasMadeLeadsBackToItsInput() {
    Shown shown = Shown.of(people().component("Club").component("Lab", derives("Model", "training", "Face"))
        .component("Board").flow("Members -> Club: Face").flow("Club -> Lab: Face").flow("Lab -> Board: Model").build());

    assertThat(shown.path("Board", "Model")).isEqualTo("Members, Club, Lab, Board");
    assertThat(shown.chain("Board", "Model")).containsExactly("Members -> Club", "Club -> Lab", "Lab -> Board");
    assertThat(shown.facts().steps(shown.endpoint("Lab"), shown.fact("Lab", "Model")))
        .hasSize(4).last().isInstanceOf(Step.Derives.class);
    assertThat(shown.facts().into(shown.endpoint("Lab"), shown.fact("Lab", "Model"))).isEmpty();
  }
}
