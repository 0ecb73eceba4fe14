package dev.landfall.document.view;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Assumption;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.document.Envelope;
import dev.landfall.document.Said;
import dev.landfall.document.template.Argument;
import dev.landfall.document.template.Call;
import dev.landfall.document.template.Coded;
import dev.landfall.flow.Movement;
import dev.landfall.law.Instrument;
import dev.landfall.law.Rule;
import dev.landfall.model.Acceptance;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.model.Safeguard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;

/** All that a template sees, by key. */
public final class View {

  private final Scene scene;
  private final Topic topic;
  private final Words words;
  private final Map<String, Object> keys = new LinkedHashMap<>();

  private View(Scene scene) {
    this.scene = scene;
    this.topic = scene.topic;
    this.words = scene.words;
  }

  /** @param language tag of the language in which words of lists are written */
  public static Map<String, Object> of(Assessment found, Topic topic, Envelope envelope, String language) {
    View view = new View(new Scene(found, envelope, topic, language));
    view.all();
    return view.keys;
  }

  /** How an article is cited in a language. */
  public static String citation(String article, String language) {
    return Citations.in(language).of(article);
  }

  private void put(String key, Object value) {
    keys.put(key, value);
  }

  private void all() {
    put("language", words.language());
    put("comma", words.say("comma"));
    put("system", system());
    put("document", document());
    put("exporter", topic.exporter().map(actor -> scene.party(actor, one(topic.transfers().stream().map(Movements::exporterRole).toList()))));
    put("importer", topic.importer().map(actor -> scene.party(actor, one(topic.transfers().stream().map(Movements::importerRole).toList()))));
    put("party", topic.party().map(party -> scene.party(new Actor.Known(party), Optional.empty())));
    put("transfers", scene.transfers(topic.transfers()));
    put("remoteAccess", scene.transfers(topic.transfers().stream().filter(transfer -> transfer.mode() == Flow.Mode.ACCESS).toList()));
    contents();
    ways();
    law();
    calls();
  }

  // ---------------------------------------------------------------- what it is about

  private Map<String, Object> system() {
    Model model = scene.found.model();
    String file = model.files().isEmpty() ? model.name() : model.files().getFirst();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", new Said.Modelled(model.name(), file));
    view.put("name", new Said.Modelled(model.name(), file));
    view.put("version", model.version().map(version -> new Said.Modelled(version, file)));
    view.put("owner", model.owner().map(owner -> new Said.Modelled(owner, file)));
    view.put("asOf", words.derived(words.day(scene.day()), "day"));
    return view;
  }

  private Map<String, Object> document() {
    Map<String, Object> view = new LinkedHashMap<>();
    String title = words.title(topic.prescribed().titles(), topic.name());
    view.put("text", new Said.Plain(title));
    view.put("name", topic.name());
    view.put("title", new Said.Plain(title));
    view.put("regime", new Coded(topic.regime().name(),
        new Said.Plain(words.title(topic.regime().document().titles(), topic.regime().name()))));
    view.put("citations", words.citations(topic.prescribed().citations(), words.say("by.law")));
    view.put("certainty", new Coded(topic.prescribed().certainty(), new Said.Plain(words.say("certainty." + topic.prescribed().certainty()))));
    return view;
  }

  /** What all say, if they all say the same. */
  private static Optional<String> one(List<Optional<String>> roles) {
    List<String> distinct = roles.stream().flatMap(Optional::stream).distinct().toList();
    return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
  }

  // ---------------------------------------------------------------- what moves

  private void contents() {
    List<Map<String, Object>> data = scene.data(topic.transfers());
    put("data", data);
    put("specialData", data.stream().filter(one -> ((dev.landfall.document.template.Flag) one.get("special")).yes()).toList());
    put("subjects", Movements.groups(topic.transfers()).stream().map(scene.people::of).toList());
    Totals totals = new Totals(scene.found, topic.transfers());
    put("individuals", words.personsFound(totals.persons(part -> true), "count"));
    put("specialIndividuals", words.personsFound(totals.persons(part -> part.special()), "count"));
    List<Flow> flows = topic.transfers().stream().map(Transfer::flow).distinct().toList();
    put("purposes", flows.stream().flatMap(flow -> flow.purposes().stream()).distinct().map(scene.movements::purpose).toList());
    put("bases", scene.movements.bases(flows));
    SequencedSet<Safeguard> safeguards = new LinkedHashSet<>();
    topic.transfers().forEach(transfer -> safeguards.addAll(transfer.safeguards()));
    put("forecast", new Forecasts(scene).all());
    put("scenarios", new Scenarios(scene).all());
    put("safeguards", safeguards.stream().map(scene.papers::of).toList());
    SequencedSet<Safeguard> tried = new LinkedHashSet<>();
    topic.transfers().forEach(transfer -> transfer.parts().forEach(part -> part.attempts().stream()
        .filter(attempt -> !attempt.carries()).forEach(attempt -> tried.add(attempt.safeguard()))));
    tried.removeAll(safeguards);
    put("attempts", tried.stream().map(scene.papers::of).toList());
  }

  private void ways() {
    Journey journey = new Journey(scene, topic.transfers());
    Stores stores = new Stores(scene, topic.transfers());
    put("sources", journey.before().stream().map(stores::keeper).toList());
    put("targets", journey.after().stream().map(stores::keeper).toList());
    put("stores", stores.of(journey));
    List<Map<String, Object>> onward = onward(journey);
    put("onward", onward);
    put("subprocessors", onward.stream().filter(one -> one.get("role") instanceof Coded role && role.code().equals("processor")).toList());
    put("measures", new Measures(scene).of(topic.transfers(), journey));
    put("destinations", new Destinations(scene).of(topic.transfers(), journey));
    put("modules", new Modules(scene).of(topic.transfers()));
    Optional<Activities> activities = topic.party().map(party -> new Activities(scene, party));
    put("controlling", activities.map(Activities::controlling).orElse(List.of()));
    put("processing", activities.map(Activities::processing).orElse(List.of()));
    put("jointControllers", activities.map(Activities::jointControllers).orElse(List.of()));
  }

  /** Who gets the data further on, other than who received them first. */
  private List<Map<String, Object>> onward(Journey journey) {
    record Step(Flow flow, Component to) {}
    Map<Step, SequencedSet<Data>> steps = new LinkedHashMap<>();
    for (Movement movement : journey.onward()) {
      Component to = (Component) movement.target();
      boolean isInside = topic.transfers().stream().anyMatch(transfer -> transfer.importer().party().isPresent()
          && transfer.importer().party().equals(to.operator()));
      if (!isInside) {
        steps.computeIfAbsent(new Step(movement.flow(), to), s -> new LinkedHashSet<>()).add(movement.sent().data());
      }
    }
    List<Map<String, Object>> views = new ArrayList<>();
    steps.forEach((step, data) -> {
      Map<String, Object> view = new LinkedHashMap<>();
      Actor actor = step.to.operator().<Actor>map(Actor.Known::new).orElseGet(() -> new Actor.OperatorOf(step.to));
      Map<String, Object> recipient = scene.party(actor, Optional.of(Components.role(step.to)));
      view.put("text", recipient.get("text"));
      view.put("name", recipient.get("name"));
      view.put("recipient", recipient);
      view.put("component", scene.component(step.to));
      view.put("country", step.to.places().stream().flatMap(place -> place.country().stream()).findFirst()
          .map(code -> words.country(code, step.to.span())));
      view.put("role", words.coded("role", Components.role(step.to), "roles"));
      view.put("onBehalfOf", step.to.principals().stream().map(party -> scene.party(new Actor.Known(party), Optional.empty())).toList());
      view.put("flow", Words.modelled(step.flow.name(), step.flow.span()));
      view.put("mode", words.codedModelled("mode", step.flow.mode().name().toLowerCase(java.util.Locale.ROOT), step.flow.span()));
      view.put("purposes", step.flow.purposes().stream().map(scene.movements::purpose).toList());
      view.put("data", data.stream().map(one -> Papers.data(one, one.span())).toList());
      Optional<Transfer> transfer = scene.found.transfers().stream()
          .filter(one -> one.flow() == step.flow && one.regime().name().equals(topic.regime().name())).findFirst();
      view.put("verdict", transfer.map(one -> words.coded("verdict", one.verdict().word(), "law")));
      view.put("safeguards", transfer.map(one -> one.safeguards().stream().map(scene.papers::of).toList()).orElse(List.of()));
      views.add(view);
    });
    return views;
  }

  // ---------------------------------------------------------------- law

  private void law() {
    SequencedSet<String> questions = new LinkedHashSet<>();
    topic.transfers().forEach(transfer -> questions.addAll(transfer.questions()));
    SequencedSet<Need> needs = new LinkedHashSet<>();
    topic.transfers().forEach(transfer -> needs.addAll(transfer.needs()));
    put("needs", needs.stream().map(scene.movements::need).toList());
    put("questions", questions.stream().map(fact -> Movements.question(fact, scene)).toList());
    SequencedSet<Rule> rules = new LinkedHashSet<>();
    topic.transfers().forEach(transfer -> {
      rules.addAll(Movements.rules(transfer));
      transfer.duties().forEach(duty -> scene.found.packs().rule(duty.by()).ifPresent(rules::add));
    });
    put("rules", rules.stream().map(scene.laws::of).toList());
    put("decisions", rules.stream().filter(Rule::decision).map(scene.laws::of).toList());
    put("editions", editions());
    SequencedSet<Assumption> assumptions = new LinkedHashSet<>();
    topic.transfers().forEach(transfer -> transfer.parts().forEach(part -> assumptions.addAll(part.assumptions())));
    put("assumptions", assumptions.stream().map(words::assumption).distinct().toList());
    put("acceptances", scene.found.model().acceptances().stream().filter(this::concerns).map(this::acceptance).toList());
    put("duties", topic.transfers().stream().flatMap(transfer -> transfer.duties().stream()).map(duty -> duty.name()).distinct()
        .map(name -> new Coded(name, words.derived(words.title("obligations", name), "law"))).toList());
    put("envelope", envelope());
  }

  /** Of what is covered the editions that were signed; of what is not those that would do. */
  private List<Map<String, Object>> editions() {
    SequencedMap<Instrument, SequencedSet<Safeguard>> editions = new LinkedHashMap<>();
    topic.transfers().stream().flatMap(transfer -> transfer.parts().stream()).forEach(part -> {
      part.safeguards().forEach(paper -> scene.found.packs().edition(paper.instrument(), paper.since().orElse(scene.day()))
          .ifPresent(edition -> editions.computeIfAbsent(edition, e -> new LinkedHashSet<>()).add(paper)));
      if (part.safeguards().isEmpty() && part.verdict() != Verdict.COVERED) {
        part.needs().forEach(need -> scene.found.packs().edition(need.instrument(), scene.day())
            .ifPresent(edition -> editions.computeIfAbsent(edition, e -> new LinkedHashSet<>())));
      }
    });
    return editions.sequencedEntrySet().stream().map(entry -> scene.laws.of(entry.getKey(), entry.getValue())).toList();
  }

  private boolean concerns(Acceptance acceptance) {
    return topic.transfers().stream().anyMatch(transfer -> acceptance.on().equals(transfer.flow().name())
        || transfer.exporter().party().map(party -> party.name().equals(acceptance.on())).orElse(false)
        || transfer.importer().party().map(party -> party.name().equals(acceptance.on())).orElse(false)
        || transfer.from().name().equals(acceptance.on()) || transfer.to().name().equals(acceptance.on()))
        || topic.party().map(party -> party.name().equals(acceptance.on())).orElse(false);
  }

  private Map<String, Object> acceptance(Acceptance acceptance) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(acceptance.reason(), acceptance.span()));
    view.put("name", Words.modelled(acceptance.rule(), acceptance.span()));
    view.put("rule", Words.modelled(acceptance.rule(), acceptance.span()));
    view.put("on", Words.modelled(acceptance.on(), acceptance.span()));
    view.put("because", view.get("text"));
    view.put("by", Words.modelled(acceptance.by(), acceptance.span()));
    view.put("until", Words.modelled(words.day(acceptance.until()), acceptance.span()));
    view.put("holds", words.found(acceptance.holdsOn(scene.day()), "dates"));
    return view;
  }

  private Map<String, Object> envelope() {
    Envelope envelope = scene.envelope;
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("tool", envelope.tool());
    view.put("model", envelope.model());
    view.put("digest", envelope.digest());
    view.put("files", envelope.files());
    view.put("asOf", words.day(envelope.asOf()));
    view.put("laws", envelope.laws());
    view.put("packs", envelope.packs());
    view.put("commit", envelope.commit());
    return view;
  }

  // ---------------------------------------------------------------- calls

  private void calls() {
    List<Transfer> all = topic.transfers();
    put("spoke", call("spoke", rule -> Movements.spoke(all, rule)));
    put("uses", call("uses", name -> all.stream().flatMap(transfer -> transfer.safeguards().stream()).anyMatch(s -> s.instrument().equals(name))));
    put("tried", call("tried", name -> all.stream().flatMap(transfer -> transfer.parts().stream()).flatMap(part -> part.attempts().stream())
        .anyMatch(attempt -> attempt.safeguard().instrument().equals(name))));
    put("needed", call("needed", name -> all.stream().flatMap(transfer -> transfer.needs().stream()).anyMatch(need -> need.instrument().equals(name))));
    put("owed", call("owed", name -> all.stream().flatMap(transfer -> transfer.duties().stream()).anyMatch(duty -> duty.name().equals(name))));
    put("kept", call("kept", name -> {
      List<dev.landfall.assess.Duty> duties = all.stream().flatMap(transfer -> transfer.duties().stream()).filter(duty -> duty.name().equals(name)).toList();
      return !duties.isEmpty() && duties.stream().allMatch(duty -> duty.met());
    }));
    put("within", scene.within());
    put("country", (Call) arguments -> words.countryFound(text(arguments.getFirst()), "place"));
    put("term", (Call) arguments -> new Said.Plain(words.term(text(arguments.getFirst()))));
    put("title", (Call) arguments -> {
      if (arguments.size() != 2) {
        throw new IllegalArgumentException("`title` takes a list of words and a word, such as `title(\"classes\", \"health\")`");
      }
      return new Said.Plain(words.title(text(arguments.get(0)), text(arguments.get(1))));
    });
  }

  private static Call call(String name, Predicate<String> ask) {
    return arguments -> {
      if (arguments.size() != 1) {
        throw new IllegalArgumentException("`" + name + "` takes one name");
      }
      return ask.test(text(arguments.getFirst()));
    };
  }

  static String text(Object argument) {
    return argument instanceof Argument said ? said.text() : argument.toString();
  }
}
