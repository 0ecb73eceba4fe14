package dev.landfall.document.view;

import dev.landfall.assess.Transfer;
import dev.landfall.assess.decide.Apart;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.document.Names;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Movement;
import dev.landfall.law.Effect;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Host;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one party does with data of people, purpose by purpose: as a controller, and as a processor for each controller.
 * What lies at its components and no flow of a purpose has brought there is an activity without a purpose.
 */
final class Activities {

  /** Who but keeps the machines. */
  private static final Optional<String> PROCESSOR = Optional.of("processor");

  private final Scene scene;
  private final Party party;
  private final Apart apart;

  Activities(Scene scene, Party party) {
    this.scene = scene;
    this.party = party;
    this.apart = new Apart(scene.found.model(), scene.found.packs(), scene.topic.regime(), scene.day());
  }

  /** Controllers beside the party, wherever it is one. */
  List<Map<String, Object>> jointControllers() {
    SequencedSet<Party> others = new LinkedHashSet<>();
    components(this::isControlled).forEach(component -> {
      if (!component.jointly().isEmpty()) {
        component.controller().ifPresent(others::add);
        others.addAll(component.jointly());
      }
    });
    others.remove(party);
    return others.stream().map(other -> scene.parties.of(other, Optional.of("controller"))).toList();
  }

  List<Map<String, Object>> controlling() {
    List<Map<String, Object>> views = new ArrayList<>();
    activities(this::isControlled).forEach(activity -> views.add(view(activity, views.size() + 1, this::isControlled, Optional.empty())));
    return views;
  }

  List<Map<String, Object>> processing() {
    SequencedSet<Party> controllers = new LinkedHashSet<>();
    components(this::isProcessed).forEach(component -> controllers.add(component.principals().getLast()));
    List<Map<String, Object>> views = new ArrayList<>();
    for (Party controller : controllers) {
      Predicate<Component> own = component -> isProcessed(component) && component.principals().getLast().equals(controller);
      activities(own).forEach(activity -> views.add(view(activity, views.size() + 1, own, Optional.of(controller))));
    }
    return views;
  }

  // ---------------------------------------------------------------- whose components

  private boolean isControlled(Component component) {
    return component.controller().equals(Optional.of(party)) || component.jointly().contains(party);
  }

  private boolean isProcessed(Component component) {
    return component.operator().equals(Optional.of(party)) && !component.principals().isEmpty();
  }

  private Stream<Component> components(Predicate<Component> own) {
    return scene.found.model().components().stream().filter(own);
  }

  private static boolean isOwn(Endpoint end, Predicate<Component> own) {
    return end instanceof Component component && own.test(component);
  }

  // ---------------------------------------------------------------- what is one activity

  /**
   * @param purpose empty: nobody said what for
   * @param moved by flows to or from the party's components; {@code lying} what is there beside
   */
  private record Activity(Optional<Purpose> purpose, List<Movement> moved, SequencedMap<Component, SequencedSet<Fact>> lying) {

    /** Of whom which data. */
    Stream<Fact> facts() {
      return Stream.concat(moved.stream().map(Movement::sent), lying.values().stream().flatMap(SequencedSet::stream));
    }
  }

  private List<Activity> activities(Predicate<Component> own) {
    SequencedMap<Optional<Purpose>, List<Movement>> byPurpose = new LinkedHashMap<>();
    for (Purpose purpose : scene.found.model().purposes()) {
      byPurpose.put(Optional.of(purpose), new ArrayList<>());
    }
    byPurpose.put(Optional.empty(), new ArrayList<>());
    for (Flow flow : scene.activeFlows()) {
      if (isOwn(flow.source(), own) || isOwn(flow.target(), own)) {
        List<Movement> personal = scene.found.facts().movements(flow).stream().filter(movement -> isOfPeople(movement.sent())).toList();
        (flow.purposes().isEmpty() ? Stream.of(Optional.<Purpose>empty()) : flow.purposes().stream().map(Optional::of))
            .forEach(purpose -> byPurpose.get(purpose).addAll(personal));
      }
    }
    List<Movement> unexplained = byPurpose.remove(Optional.<Purpose>empty());
    List<Activity> activities = new ArrayList<>();
    byPurpose.forEach((purpose, moved) -> {
      if (!moved.isEmpty()) {
        activities.add(new Activity(purpose, moved, new LinkedHashMap<>()));
      }
    });
    SequencedMap<Component, SequencedSet<Fact>> lying = lying(own, activities);
    if (!unexplained.isEmpty() || !lying.isEmpty()) {
      activities.add(new Activity(Optional.empty(), unexplained, lying));
    }
    return activities;
  }

  /** What is at the party's components, was brought there by no flow and is taken from there for none of these purposes. */
  private SequencedMap<Component, SequencedSet<Fact>> lying(Predicate<Component> own, List<Activity> explained) {
    SequencedMap<Component, SequencedSet<Fact>> lying = new LinkedHashMap<>();
    components(own).forEach(component -> scene.found.facts().at(component).stream()
        .filter(fact -> isOfPeople(fact) && scene.found.facts().into(component, fact).isEmpty()
            && explained.stream().flatMap(activity -> activity.moved().stream()).noneMatch(movement -> takes(movement, component, fact)))
        .forEach(fact -> lying.computeIfAbsent(component, c -> new LinkedHashSet<>()).add(fact)));
    return lying;
  }

  private boolean takes(Movement movement, Component from, Fact fact) {
    return movement.source().equals(from) && scene.found.facts().has(fact.data(), movement.sent().data())
        && movement.sent().subjects().equals(fact.subjects());
  }

  private boolean isOfPeople(Fact fact) {
    return !fact.form().word().equals("anonymous") && apart.isPersonal(fact);
  }

  // ---------------------------------------------------------------- what is said of it

  private Map<String, Object> view(Activity activity, int number, Predicate<Component> own, Optional<Party> controller) {
    Map<String, Object> view = new LinkedHashMap<>();
    SequencedSet<Data> data = new LinkedHashSet<>(activity.facts().map(Fact::data).toList());
    view.put("number", number);
    view.put("purpose", activity.purpose().map(purpose -> Words.modelled(Names.of(purpose), purpose.span())));
    view.put("bases", activity.purpose().map(this::bases).orElse(List.of()));
    view.put("flows", distinct(activity.moved().stream().map(Movement::flow)).stream()
        .map(flow -> Words.modelled(flow.name(), flow.span())).toList());
    view.put("controller", controller.map(other -> scene.parties.of(other, Optional.of("controller"))));
    view.put("subjects", distinct(activity.facts().flatMap(fact -> fact.subjects().stream())).stream().map(scene.people::of).toList());
    view.put("data", data.stream().map(this::data).toList());
    view.put("special", distinct(activity.facts().filter(apart::isSpecial).map(Fact::data)).stream().map(this::data).toList());
    view.put("recipients", recipients(activity, own));
    view.put("transfers", transfers(activity, own));
    view.put("retention", retention(activity, data, own));
    view.put("measures", measures(activity, own));
    return view;
  }

  private List<Object> bases(Purpose purpose) {
    return purpose.basesUnder(scene.topic.regime().name()).stream()
        .<Object>map(basis -> scene.words.word("bases", basis, purpose.span())).toList();
  }

  // ---------------------------------------------------------------- who receives

  /**
   * @param who as templates see it
   * @param key by which two are the same
   */
  private record Recipient(Object key, Map<String, Object> who) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Recipient recipient && recipient.key.equals(key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /** Whoever else runs what the data go to, and whoever keeps the machines on which the party has them. */
  private List<Map<String, Object>> recipients(Activity activity, Predicate<Component> own) {
    SequencedMap<Recipient, SequencedSet<Data>> recipients = new LinkedHashMap<>();
    for (Movement movement : activity.moved()) {
      if (movement.target() instanceof Component target) {
        Stream.concat(Stream.of(operator(target)), own.test(target) ? keepers(target) : Stream.empty())
            .forEach(who -> recipients.computeIfAbsent(who, r -> new LinkedHashSet<>()).add(movement.sent().data()));
      }
    }
    activity.lying().forEach((component, facts) -> keepers(component)
        .forEach(who -> facts.forEach(fact -> recipients.computeIfAbsent(who, r -> new LinkedHashSet<>()).add(fact.data()))));
    List<Map<String, Object>> views = new ArrayList<>();
    recipients.forEach((recipient, data) -> {
      if (!recipient.key().equals(party)) {
        Map<String, Object> view = new LinkedHashMap<>(recipient.who());
        view.put("data", data.stream().map(this::data).toList());
        views.add(view);
      }
    });
    return views;
  }

  private Recipient operator(Component component) {
    Optional<String> role = Optional.of(Components.role(component));
    return component.operator().map(who -> new Recipient(who, scene.parties.of(who, role)))
        .orElseGet(() -> new Recipient(component, scene.party(new Actor.OperatorOf(component), role)));
  }

  /** Who keeps the machines, by what is said of the component or of its places. */
  private Stream<Recipient> keepers(Component component) {
    if (component.host() instanceof Host.By(Party host)) {
      return Stream.of(new Recipient(host, scene.parties.of(host, PROCESSOR)));
    }
    return component.host() instanceof Host.Self ? Stream.empty() : component.places().stream().flatMap(place -> switch (place.host()) {
      case Host.By(Party host) -> Stream.of(new Recipient(host, scene.parties.of(host, PROCESSOR)));
      case Host.Self self -> Stream.empty();
      case Host.Unsaid unsaid -> place.region().stream().map(this::runner);
    });
  }

  /** Who runs a provider's region, by the gazetteer. */
  private Recipient runner(Gazetteer.Region region) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", scene.words.derived(region.operator().orElse(region.provider()), "gazetteer"));
    view.put("name", view.get("text"));
    view.put("title", view.get("text"));
    view.put("country", region.operatorCountry().map(code -> scene.words.countryFound(code, "gazetteer")));
    view.put("role", scene.words.coded("role", PROCESSOR.orElseThrow(), "roles"));
    return new Recipient(region.operator().orElse(region.provider()), view);
  }

  private List<Map<String, Object>> transfers(Activity activity, Predicate<Component> own) {
    SequencedSet<Flow> flows = distinct(activity.moved().stream().map(Movement::flow));
    return scene.found.transfers().stream()
        .filter(transfer -> transfer.regime().name().equals(scene.topic.regime().name()) && flows.contains(transfer.flow())
            && (isOwn(transfer.from(), own) || transfer.exporter().party().equals(Optional.of(party))))
        .map(this::transfer).toList();
  }

  private Map<String, Object> transfer(Transfer transfer) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("flow", Words.modelled(transfer.flow().name(), transfer.flow().span()));
    view.put("recipient", scene.party(transfer.importer(), Optional.empty()));
    view.put("country", transfer.toPlace().map(code -> scene.words.countryFound(code, "place")));
    view.put("verdict", scene.words.coded("verdict", transfer.verdict().word(), "law"));
    view.put("safeguards", transfer.safeguards().stream().map(scene.papers::of).toList());
    view.put("decisions", transfer.decidedBy().stream().filter(rule -> rule.effect() instanceof Effect.Frees).map(scene.laws::of).toList());
    view.put("grounds", transfer.safeguards().stream().flatMap(safeguard -> safeguard.ground().stream()
        .map(ground -> scene.words.word("grounds", ground, safeguard.span()))).toList());
    return view;
  }

  // ---------------------------------------------------------------- for how long, and how they are kept

  private List<Map<String, Object>> retention(Activity activity, SequencedSet<Data> data, Predicate<Component> own) {
    return touched(activity, own).stream().flatMap(component -> component.holdings().stream()
        .filter(held -> held.period().isPresent() && data.stream().anyMatch(one -> scene.found.facts().has(held.data(), one)))
        .map(held -> {
          Map<String, Object> view = new LinkedHashMap<>();
          view.put("text", Words.modelled(scene.words.period(held.period().orElseThrow()), component.span()));
          view.put("name", view.get("text"));
          view.put("data", data(held.data()));
          view.put("where", Words.modelled(component.name(), component.span()));
          return view;
        })).toList();
  }

  private List<Map<String, Object>> measures(Activity activity, Predicate<Component> own) {
    Measures measures = new Measures(scene);
    touched(activity, own).forEach(measures::atRest);
    distinct(activity.moved().stream().map(Movement::flow)).forEach(measures::onTheWay);
    return measures.all();
  }

  private Map<String, Object> data(Data data) {
    return new Contents(scene).data(data);
  }

  private SequencedSet<Component> touched(Activity activity, Predicate<Component> own) {
    return distinct(Stream.concat(
        activity.moved().stream().flatMap(movement -> Stream.of(movement.source(), movement.target()))
            .filter(end -> isOwn(end, own)).map(Component.class::cast),
        activity.lying().keySet().stream()));
  }

  private static <T> SequencedSet<T> distinct(Stream<T> all) {
    SequencedSet<T> distinct = new LinkedHashSet<>();
    all.forEach(distinct::add);
    return distinct;
  }
}
