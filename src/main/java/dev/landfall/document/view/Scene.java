package dev.landfall.document.view;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.document.Envelope;
import dev.landfall.document.Names;
import dev.landfall.document.Questions;
import dev.landfall.document.template.Call;
import dev.landfall.law.NamedSet;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Subjects;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One document of one assessment in one language, and the kinds of things in it, each as templates see it. */
final class Scene {

  final Assessment found;
  final Envelope envelope;
  final Topic topic;
  final Words words;
  final Names names;
  final Questions questions;
  final Parties parties;
  final Components components;
  final People people;
  final Laws laws;
  final Papers papers;
  final Movements movements;

  Scene(Assessment found, Envelope envelope, Topic topic, String language) {
    this.found = found;
    this.envelope = envelope;
    this.topic = topic;
    this.words = new Words(language, found.packs(), topic.regime().name());
    this.names = new Names(found.model());
    this.questions = new Questions(language, names);
    this.parties = new Parties(words, found.model().parties(), found.asOf());
    this.components = new Components(words, parties);
    this.people = new People(this);
    this.laws = new Laws(words);
    this.papers = new Papers(this);
    this.movements = new Movements(this);
  }

  LocalDate day() {
    return found.asOf();
  }

  Map<String, Object> party(Actor actor, Optional<String> role) {
    return parties.of(actor, role);
  }

  Map<String, Object> component(Component component) {
    return components.of(component);
  }

  Map<String, Object> endpoint(Endpoint endpoint) {
    return switch (endpoint) {
      case Component component -> components.of(component);
      case Subjects group -> people.of(group);
    };
  }

  List<Map<String, Object>> transfers(Collection<Transfer> transfers) {
    return transfers.stream().map(movements::of).toList();
  }

  /** The data of these transfers, each category once. */
  List<Map<String, Object>> data(Collection<Transfer> transfers) {
    return new Contents(this).merged(transfers);
  }

  /** Whether data of a group, or of nobody who was named, are among those that a transfer moves. */
  static boolean moves(Transfer transfer, Data data, Optional<Subjects> group) {
    return transfer.parts().stream().anyMatch(part -> part.data().equals(data)
        && (part.subjects().isEmpty() || group.isEmpty() || part.subjects().contains(group.get())));
  }

  /** Whether a place lies in a set of a pack on the day; nothing where the place is not known. */
  Call within() {
    return arguments -> {
      if (arguments.size() != 2) {
        throw new IllegalArgumentException("`within` takes a place and the name of a set");
      }
      NamedSet set = found.packs().sets().get(View.text(arguments.get(1)));
      if (set == null) {
        throw new IllegalArgumentException("there is no set `" + View.text(arguments.get(1)) + "` in the packs");
      }
      String place = View.text(arguments.get(0));
      return place.isEmpty() ? Optional.empty() : Optional.of(words.found(set.contains(place, day()), "law"));
    };
  }

  List<Flow> activeFlows() {
    return found.model().flows().stream().filter(flow -> flow.activeOn(day())).toList();
  }
}
