package dev.landfall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.model.Data;
import dev.landfall.model.Model;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataTest {

  @Test
  void everyClauseOfData() {
    Data data = Reading.model("""
        subjects S
        data Inner is health
        data D is contact, Base of S fields a, b includes Inner collected in CN sector finance
        data Base is behaviour
        """).data().get(1);
    assertEquals(Set.of("contact", "behaviour", "health"), data.classes());
    assertEquals(List.of("Base"), data.parents());
    assertEquals(List.of("Inner"), data.includes());
    assertEquals(List.of("a", "b"), data.fields());
    assertEquals(Optional.of("CN"), data.collectedIn());
    assertEquals(Optional.of("finance"), data.sector());
    assertEquals("S", data.of().getFirst().name());
  }

  @Test
  void classesComeThroughCategoriesAtAnyDepth() {
    assertEquals(Set.of("biometric", "contact"), classes("""
        data A is B
        data B includes C
        data C is D, contact
        data D is biometric
        """, "A"));
  }

  @Test
  void aDerivedCategoryHasTheClassesOfItsInputsToo() {
    assertEquals(Set.of("behaviour", "biometric", "contact"), classes("""
        data Face is biometric
        data Contact is contact
        data Score is behaviour
        model M derive Score from Face, Contact by training
        """, "Score"));
  }

  @Test
  void aDerivedCategoryNeedsNoClassOfItsOwn() {
    assertEquals(Set.of("biometric"), classes("""
        data Face is biometric
        data Score
        model M {
          derive Score from Face by training
        }
        """, "Score"));
  }

  @Test
  void whatIsDerivedFromEachOtherIsNoCircle() {
    String text = """
        data A is contact
        data B is health
        model M {
          derive B from A by training
          derive A from B by training
        }
        """;
    assertEquals(Set.of("contact", "health"), classes(text, "A"));
  }

  @Test
  void aCategoryMayIncludeOneThatIsIt() {
    assertEquals(Set.of("personal"), classes("data Pii is personal includes Contact\ndata Contact is Pii", "Contact"));
  }

  @Test
  void withoutAClassItIsOrdinaryPersonalDataWithAWarning() {
    Model model = Reading.resolve("data D\ndata E is D").model().orElseThrow();
    assertEquals(Set.of("personal"), model.data().get(0).classes());
    assertEquals(Set.of("personal"), model.data().get(1).classes());
    assertEquals(1, Reading.headlines("data D\ndata E is D").size());
  }

  @Test
  void anOfOfADerivedCategoryMayLieWithinItsInputs() {
    assertEquals(List.of(), Reading.headlines("""
        subjects A
        subjects B
        data In is contact of A, B
        data Between is contact
        data Out is contact of A
        model M derive Between from In by training derive Out from Between by training
        """));
  }

  @Test
  void whereTheInputsSayNoGroupNothingIsConcluded() {
    assertEquals(List.of(), Reading.headlines("""
        subjects A
        data In is contact
        data Out is contact of A
        model M derive Out from In by training
        """));
  }

  @Test
  void groupsComeToWhatIsDerivedThroughSeveralSteps() {
    assertEquals(List.of("`Out` is not derived from data of `B`"), Reading.headlines("""
        subjects A
        subjects B
        data In is contact of A
        data Between is contact
        data Out is contact of B
        model M derive Between from In by training derive Out from Between by training
        """));
  }

  @Test
  void aLongChainOfCategoriesIsFollowed() {
    StringBuilder text = new StringBuilder("data D0 is contact\n");
    for (int i = 1; i < 50_000; i++) {
      text.append("data D").append(i).append(" is D").append(i - 1).append('\n');
    }
    Model model = Reading.model(text.toString());
    assertTrue(model.data().getLast().classes().contains("contact"));
  }

  private static Set<String> classes(String text, String name) {
    return Reading.model(text).data().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow().classes();
  }
}
