package dev.landfall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.model.Component;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void namesMayBeUsedBeforeTheyAreDeclaredAndAcrossFiles() {
    Model model = Reading.model(Reading.files(
        "main.land", "Web -> Orders: Contact\nstore Orders at Here by Acme holds Contact",
        "more.land", "app Web\ndata Contact is Basic\ndata Basic is contact\nlocation Here in DE\nparty Acme"));
    assertEquals(List.of("Web -> Orders"), model.flows().stream().map(Flow::name).toList());
    assertEquals("Acme", model.components().getFirst().operator().orElseThrow().name());
    assertEquals(List.of("main.land", "more.land"), model.files());
  }

  @Test
  void eachNamespaceIsItsOwn() {
    Model model = Reading.model("""
        party X
        location X in DE
        data X is contact of Y
        purpose X
        safeguard X is scc from X to X
        store X at X by X holds X
        subjects Y
        Y -> X: X for X under X as X
        """);
    assertEquals("X", model.flows().getFirst().name());
    assertEquals("DE", model.components().getFirst().places().getFirst().country().orElseThrow());
  }

  @Test
  void insideBracesANameIsLookedForThereFirst() {
    Model model = Reading.model("""
        store Orders
        service Shop {
          store Orders
          service Inner {
            app Web
            Web -> Orders
            Shop.Orders -> Inner.Web
          }
        }
        Orders -> Shop.Inner.Web
        """);
    assertEquals(
        List.of("Shop.Inner.Web -> Shop.Orders", "Shop.Orders -> Shop.Inner.Web", "Orders -> Shop.Inner.Web"),
        model.flows().stream().map(Flow::name).toList());
  }

  @Test
  void keywordsAreNames() {
    Model model = Reading.model("store store holds count\ndata count is contact\napp app\napp -> store: count");
    assertEquals("app -> store", model.flows().getFirst().name());
  }

  @Test
  void titlesAndDescriptionsAreKept() {
    Component orders = Reading.model("/// What was bought,\n/// and when.\nstore Orders \"Order \\\"base\\\"\"")
        .components().getFirst();
    assertEquals(Optional.of("Order \"base\""), orders.title());
    assertEquals("What was bought,\nand when.", orders.description().orElseThrow());
  }

  @Test
  void withoutASystemTheModelHasTheNameThatItWasGiven() {
    assertEquals("untitled", Reading.model("").name());
    assertEquals("untitled", Reading.model("system {\n laws gdpr\n}").name());
    assertEquals("T", Reading.model("system \"T\" owner \"O\" version \"1\"").name());
  }

  @Test
  void declarationsOfLawAreLeftAlone() {
    assertEquals(List.of(), Reading.headlines("set nowhere of places = DE, Atlantis\nrule own.rule {\n  frees\n}"));
  }

  @Test
  void aDuplicateIsStillReadForWhatIsWrongInside() {
    assertEquals(List.of("The name `A` is declared twice", "`Nowhere` is not the code of a country"),
        Reading.headlines("party A in DE\nparty A in Nowhere"));
  }

  @Test
  void warningsAloneLeaveTheModelThere() {
    Resolved resolved = Reading.resolve("data D");
    assertEquals(1, resolved.diagnostics().size());
    assertTrue(resolved.model().isPresent());
  }

  @Test
  void anyErrorLeavesNoModel() {
    assertTrue(Reading.resolve("store A by B").model().isEmpty());
  }

  @Test
  void ofManyErrorsTheFirstAreTold() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append("store S").append(i).append(" by Nobody\n");
    }
    List<Diagnostic> told = Reading.resolve(text.toString()).diagnostics();
    assertEquals(ResolveWording.MOST + 1, told.size());
    assertEquals("There are 800 errors more", told.getLast().headline());
  }
}
