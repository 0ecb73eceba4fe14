package dev.landfall.flow;

import static dev.landfall.testing.Models.at;
import static dev.landfall.testing.Models.by;
import static dev.landfall.testing.Models.derives;
import static dev.landfall.testing.Models.encrypted;
import static dev.landfall.testing.Models.encryptedAtRest;
import static dev.landfall.testing.Models.holds;
import static dev.landfall.testing.Models.includes;
import static dev.landfall.testing.Models.is;
import static dev.landfall.testing.Models.of;
import static dev.landfall.testing.Models.pseudonymised;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.model.Component;
import dev.landfall.model.Encryption;
import dev.landfall.model.Model;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import dev.landfall.testing.Models;
import dev.landfall.testing.Models.ComponentClause;
import dev.landfall.testing.Models.FlowClause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random small models: against an enumeration of all walks, against themselves, and against themselves shuffled. */
class PropagationPropertiesTest {

  private static final int LONGEST = 7;
  private static final String[] PARTIES = {"CN", "DE", "IN"};
  private static final String[] DATA = {"Contact", "Email", "Profile", "Card"};

  @Property(seed = "20261101", tries = 400)
  void reachesWhatSomeWalkReaches(@ForAll Random random) {
    Model model = model(random, false);
    Facts facts = Facts.of(model, Shown.BY_PLACE);
    Map<String, Set<Walks.Load>> walks = new Walks(model, Shown.BY_PLACE, LONGEST).all();

    for (Component component : model.components()) {
      Set<Walks.Load> all = facts.at(component).stream().map(PropagationPropertiesTest::load).collect(Collectors.toSet());
      Set<Walks.Load> near = facts.at(component).stream()
          .filter(fact -> facts.chain(component, fact).size() < LONGEST).map(PropagationPropertiesTest::load)
          .collect(Collectors.toSet());
      Set<Walks.Load> walked = walks.getOrDefault(component.name(), Set.of());
      assertThat(all).as("at %s in %s", component, Shown.of(model).lines()).containsAll(walked);
      assertThat(walked).as("at %s in %s", component, Shown.of(model).lines()).containsAll(near);
    }
  }

  @Property(seed = "20261101", tries = 300)
  void twoRunsGiveTheSameInTheSameOrder(@ForAll Random random) {
    Model model = model(random, true);

    assertThat(lists(Facts.of(model, Shown.BY_PLACE), model)).isEqualTo(lists(Facts.of(model, Shown.BY_PLACE), model));
  }

  @Property(seed = "20261101", tries = 300)
  void theOrderOfDeclarationsDoesNotMatter(@ForAll Random random) {
    Model model = model(random, true);
    Model shuffled = shuffled(model, random);
    Facts facts = Facts.of(model, Shown.BY_PLACE);
    Facts other = Facts.of(shuffled, Shown.BY_PLACE);

    for (Component component : model.components()) {
      assertThat(new HashSet<>(other.at(component))).isEqualTo(new HashSet<>(facts.at(component)));
      for (Fact fact : facts.at(component)) {
        assertThat(other.steps(component, fact)).hasSameSizeAs(facts.steps(component, fact));
      }
    }
    assertThat(new HashSet<>(other.movements())).isEqualTo(new HashSet<>(facts.movements()));
  }

  @Property(seed = "20261101", tries = 300)
  void everyWayIsAChainOfMovementsFromABeginning(@ForAll Random random) {
    Model model = model(random, true);
    Facts facts = Facts.of(model, Shown.BY_PLACE);

    for (Movement movement : facts.movements()) {
      assertThat(facts.at(movement.target())).contains(movement.arrived());
      assertThat(facts.into(movement.target(), movement.arrived())).contains(movement);
      List<Step> steps = facts.steps(movement.target(), movement.arrived());
      assertThat(steps.getFirst()).isInstanceOf(Step.Begins.class);
      assertThat(steps.subList(1, steps.size())).noneMatch(Step.Begins.class::isInstance);
      for (int i = 1; i < steps.size(); i++) {
        Step before = steps.get(i - 1);
        assertThat(facts.at(before.at())).contains(before.fact());
        if (steps.get(i) instanceof Step.Moves(Movement next)) {
          assertThat(next.source()).isEqualTo(before.at());
          assertThat(next.arrived().ties()).containsAll(next.sent().ties());
        }
      }
    }
  }

  // ---- random models

  private static Model model(Random random, boolean derivations) {
    Models models = new Models().subjects("Members", "CN");
    for (String party : PARTIES) {
      models.party(party, party);
    }
    models.data("Contact", of("Members")).data("Email", is("Contact"), of("Members"))
        .data("Profile", includes("Contact"), of("Members")).data("Card", of("Members"));
    int components = 2 + random.nextInt(5);
    for (int i = 0; i < components; i++) {
      models.component("C" + i, at(one(random, PARTIES)), by(one(random, PARTIES)),
          random.nextInt(3) == 0 ? holds(one(random, DATA)) : holds(), atRest(random),
          derivations ? derivation(random) : (m, c) -> c);
    }
    int flows = 1 + random.nextInt(10);
    for (int i = 0; i < flows; i++) {
      String source = random.nextInt(6) == 0 ? "Members" : "C" + random.nextInt(components);
      models.flow(source + " -> C" + random.nextInt(components) + names(random), form(random), form(random));
    }
    return models.build();
  }

  private static String names(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> ": " + one(random, DATA) + ", " + one(random, DATA);
      default -> ": " + one(random, DATA);
    };
  }

  private static ComponentClause atRest(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> encryptedAtRest();
      case 1 -> encryptedAtRest(one(random, PARTIES));
      default -> (m, c) -> c;
    };
  }

  private static ComponentClause derivation(Random random) {
    return random.nextInt(2) == 0 ? (m, c) -> c : derives(one(random, DATA), one(random, "aggregation",
        "anonymisation", "pseudonymisation", "training"), one(random, DATA), one(random, DATA));
  }

  private static FlowClause form(Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> Models.anonymised();
      case 1 -> Models.aggregated();
      case 2 -> pseudonymised();
      case 3 -> pseudonymised(one(random, PARTIES));
      case 4 -> encrypted();
      case 5, 6 -> encrypted(one(random, PARTIES));
      default -> (m, f) -> f;
    };
  }

  private static String one(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }

  private static Model shuffled(Model m, Random random) {
    return new Model(m.name(), m.asOf(), m.laws(), m.switches(), m.owner(), m.version(), mixed(m.parties(), random),
        mixed(m.locations(), random), mixed(m.subjects(), random), mixed(m.data(), random), m.purposes(),
        m.safeguards(), mixed(m.components(), random), mixed(m.flows(), random), m.expectations(), m.acceptances(), m.files(),
        m.digest());
  }

  private static <T> List<T> mixed(List<T> list, Random random) {
    List<T> mixed = new ArrayList<>(list);
    Collections.shuffle(mixed, random);
    return mixed;
  }

  // ---- what is compared

  private static List<Object> lists(Facts facts, Model model) {
    List<Object> all = new ArrayList<>(List.of(facts.movements(), facts.unsupported()));
    for (Component component : model.components()) {
      for (Fact fact : facts.at(component)) {
        all.add(List.of(fact, facts.steps(component, fact), facts.into(component, fact)));
      }
    }
    return all;
  }

  private static Walks.Load load(Fact fact) {
    String base = switch (fact.form().base()) {
      case Form.Clear c -> "c";
      case Form.Pseudonymised(Encryption table) -> "p/" + table.holder().map(Party::name).orElse("");
      case Form.Aggregated a -> "g";
      case Form.Anonymous a -> "a";
    };
    return new Walks.Load(fact.data().name(), fact.subjects().map(Subjects::name), base,
        fact.form().cipher().flatMap(Encryption::holder).map(Party::name).orElse(""), fact.ties());
  }
}
