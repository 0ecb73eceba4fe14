package dev.landfall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.landfall.model.Component;
import dev.landfall.model.Component.Derivation;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Host;
import dev.landfall.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  private static final String PARTIES = "party A in DE\nparty B in FR\nparty C in CN\nparty Cloud\n";

  @Test
  void everyClauseOfAComponent() {
    Component component = one("""
        data D is contact
        data E is contact
        subjects S
        model M "T" at DE, FR by A on behalf of B, C jointly with Cloud {
          holds D for 10 years
          holds E
          hosted by Cloud
          encrypted key held by A
          serves S
          public in EEA, CN
          trains on D, E
          derive E from D by training
        }
        """, "M");
    assertEquals("model", component.kind());
    assertEquals(List.of("B", "C"), names(component.principals()));
    assertEquals("C", component.controller().orElseThrow().name());
    assertEquals(List.of("Cloud"), names(component.jointly()));
    assertEquals(List.of(Optional.of("10 years"), Optional.empty()), component.holdings().stream().map(h -> h.period()).toList());
    assertEquals("Cloud", ((Host.By) component.host()).party().name());
    assertEquals(Optional.of("DE"), component.atRest().flatMap(Encryption::country));
    assertEquals(Set.of("EEA", "CN"), component.publicIn());
    assertEquals(List.of("D", "E"), component.trainsOn().stream().map(Data::name).toList());
    Derivation derivation = component.derivations().getFirst();
    assertEquals("E by training", derivation.result() + " by " + derivation.technique());
  }

  @Test
  void nestedComponentsInheritPlaceOperatorPrincipalsAndHost() {
    Component inner = one("""
        service Outer at DE by A on behalf of B jointly with C hosted by Cloud {
          service Middle {
            store Inner
          }
        }
        """, "Outer.Middle.Inner");
    assertEquals("DE", inner.places().getFirst().name());
    assertEquals("A", inner.operator().orElseThrow().name());
    assertEquals(List.of("B"), names(inner.principals()));
    assertEquals(List.of("C"), names(inner.jointly()));
    assertEquals("Cloud", ((Host.By) inner.host()).party().name());
  }

  @Test
  void whatItSaysItselfCounts() {
    Component inner = one("service Outer at DE by A on behalf of B {\n  store Inner at FR by C on behalf of A\n}", "Outer.Inner");
    assertEquals("FR", inner.places().getFirst().name());
    assertEquals("C", inner.operator().orElseThrow().name());
    assertEquals(List.of("A"), names(inner.principals()));
  }

  @Test
  void encryptionIsNotInherited() {
    assertEquals(Optional.empty(), one("service Outer encrypted {\n  store Inner\n}", "Outer.Inner").atRest());
  }

  @Test
  void whoTakesOverFromItsProcessorActsOnBehalfOfWhoStandsBeyondIt() {
    String outer = "service Outer by A on behalf of B, C {\n  store Inner by %s\n}";
    assertEquals(List.of("B", "C"), names(one(outer.formatted("Cloud"), "Outer.Inner").principals()));
    assertEquals(List.of("C"), names(one(outer.formatted("B"), "Outer.Inner").principals()));
    assertEquals(List.of(), names(one(outer.formatted("C"), "Outer.Inner").principals()));
  }

  @Test
  void aHostIsNotInheritedToAnotherPlace() {
    assertEquals(Host.UNSAID, one("service Outer at DE self_hosted {\n  store Inner at FR\n}", "Outer.Inner").host());
  }

  @Test
  void selfHostedFurtherOutMeansTheOperatorThere() {
    assertEquals(Host.SELF, one("service Outer by A self_hosted {\n  store Inner\n}", "Outer.Inner").host());
    Host host = one("service Outer by A self_hosted {\n  store Inner by B\n}", "Outer.Inner").host();
    assertEquals("A", ((Host.By) host).party().name());
  }

  @Test
  void placeOperatorAndHostAreUnknownUnlessSaid() {
    Component store = one("store S", "S");
    assertEquals(List.of(), store.places());
    assertEquals(Optional.empty(), store.operator());
    assertEquals(Host.UNSAID, store.host());
  }

  @Test
  void clausesOnTheLineAndInTheBracesAreOne() {
    Component store = one("data D is contact\ndata E is contact\nstore S holds D {\n  holds E\n  by A\n}", "S");
    assertEquals(2, store.holdings().size());
    assertEquals("A", store.operator().orElseThrow().name());
  }

  private static Component one(String text, String name) {
    return Reading.model(PARTIES + text).components().stream()
        .filter(component -> component.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).toList();
  }
}
