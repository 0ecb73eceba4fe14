package dev.landfall.flow;

import static dev.landfall.testing.Models.as;
import static dev.landfall.testing.Models.holds;
import static dev.landfall.testing.Models.includes;
import static dev.landfall.testing.Models.of;
import static dev.landfall.testing.Models.pseudonymised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landfall.model.Model;
import dev.landfall.testing.Models;
import org.junit.jupiter.api.Test;

/** By which ways facts come to where they are. */
class WayTest {

  private static Models people() {
    return new Models().subjects("Members", "CN").data("Face", of("Members"))
        .data("Profile", of("Members"), includes("Face"));
  }

  @Test
  void theShortestWayBeginsWithThePeople() {
    Shown shown = Shown.of(people().component("App").component("Cache").component("Store")
        .flow("Members -> App: Face").flow("App -> Cache: Face").flow("Cache -> Store: Face").flow("App -> Store: Face")
        .build());

    assertThat(shown.path("Store", "Face")).isEqualTo("Members, App, Store");
    assertThat(shown.chain("Store", "Face")).containsExactly("Members -> App", "App -> Store");
  }

  @Test
  void elseItBeginsAtTheHolder() {
    Shown shown = Shown.of(people().component("A", holds("Face")).component("B").flow("A -> B: Face").build());

    assertThat(shown.path("B", "Face")).isEqualTo("A, B");
    assertThat(shown.path("A", "Face")).isEqualTo("A");
    assertThat(shown.chain("A", "Face")).isEmpty();
  }

  @Test
  void ofTwoShortestWaysTheOneSaidFirstIsTaken() {
    Models models = people().component("Entry").component("X").component("Y").component("End")
        .flow("Members -> Entry: Face").flow("Entry -> Y: Face").flow("Entry -> X: Face").flow("X -> End: Face")
        .flow("Y -> End: Face");

    assertThat(Shown.of(models.build()).path("End", "Face")).isEqualTo("Members, Entry, Y, End");
  }

  @Test
  void searchesFromAllBeginningsAtOnce() {
    Shown shown = Shown.of(people().component("A").component("B").component("C").component("D")
        .flow("Members -> A: Face").flow("A -> B").flow("B -> C").flow("C -> D")
        .subjects("Staff", "CN").component("S").flow("Members -> C: Face").build());

    assertThat(shown.path("D", "Face")).isEqualTo("Members, C, D");
  }

  @Test
  void aPartThatWasSentHasTheWayOfTheWhole() {
    Shown shown = Shown.of(people().component("A").component("B").component("C").flow("Members -> A: Profile")
        .flow("A -> B: Profile").flow("B -> C: Face").build());
    Movement last = shown.facts().movements(shown.flow("B -> C")).getFirst();

    assertThat(last.sent().data().name()).isEqualTo("Face");
    assertThat(shown.facts().chain(last.source(), last.sent())).extracting(m -> m.flow().name())
        .containsExactly("Members -> A", "A -> B");
    assertThat(shown.facts().into(last.source(), last.sent())).hasSize(1);
  }

  @Test
  void everyMovementThatBringsAFactIsKnownInTheOrderOfTheFlows() {
    Shown shown = Shown.of(people().component("A", holds("Face")).component("B", holds("Face")).component("C")
        .flow("B -> C: Face").flow("A -> C: Face", as("Nightly")).flow("A -> C: Face", pseudonymised()).build());

    assertThat(shown.facts().movements()).extracting(m -> m.flow().name())
        .containsExactly("B -> C", "Nightly", "A -> C");
    Fact clear = shown.facts().at(shown.endpoint("C")).getFirst();
    assertThat(shown.facts().into(shown.endpoint("C"), clear)).extracting(m -> m.flow().name())
        .containsExactly("B -> C", "Nightly");
  }

  @Test
  void circlesEndAndDoNotLengthenTheWay() {
    Shown shown = Shown.of(people().component("A").component("B").component("C").flow("Members -> A: Face")
        .flow("A -> B").flow("B -> C").flow("C -> A").flow("A -> A").build());

    assertThat(shown.at("A")).hasSize(1);
    assertThat(shown.path("A", "Face")).isEqualTo("Members, A");
    assertThat(shown.facts().movements()).hasSize(5);
  }

  @Test
  void noWayLeadsToWhatIsNotThere() {
    Model model = people().component("A", holds("Face")).component("B").build();
    Shown shown = Shown.of(model);
    Fact face = shown.fact("A", "Face");

    assertThatThrownBy(() -> shown.facts().path(shown.endpoint("B"), face))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("B");
  }
}
