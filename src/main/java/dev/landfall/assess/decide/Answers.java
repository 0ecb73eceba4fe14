package dev.landfall.assess.decide;

import dev.landfall.assess.crossing.End;
import dev.landfall.assess.crossing.Receiver;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.flow.Form;
import dev.landfall.law.Answer;
import dev.landfall.law.Lexicon;
import dev.landfall.law.Property;
import dev.landfall.model.Component;
import dev.landfall.model.Encryption;
import dev.landfall.model.Location;
import dev.landfall.model.Obligation;
import dev.landfall.model.Offer;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers each property from the model. A fact that the vocabulary gains is answered here, in the method of its type. */
public final class Answers {

  private Answers() {}

  static Answer<Boolean> flag(Case c, Property property, Optional<String> argument) {
    return switch (property) {
      case FLOW_ORDERED -> Answer.known(c.crossing().flow().order().isPresent());
      case FLOW_OCCASIONAL -> c.world().told(c.crossing().flow().occasional(), c.crossing().flow().name() + ".occasional");
      case FLOW_REGULAR -> Answer.known(c.crossing().flow().occasional().map(rarely -> !rarely).orElse(false));
      case FLOW_WITH -> Answer.known(duties(c).anyMatch(duty -> duty.name().equals(argument.orElseThrow())));
      case TO_LEARNS -> learns(c);
      case FLOW_ENCRYPTED -> Answer.known(c.crossing().flow().encrypted().isPresent());
      case EXPORTER_CIIO -> c.world().ciio(c.crossing().origin());
      case EXPORTER_PUBLIC_AUTHORITY -> Answer.known(ofParty(c.exporter(), Party::publicAuthority));
      case IMPORTER_KNOWN -> importer(c, actor -> Answer.known(!(actor instanceof Actor.Nobody)));
      case IMPORTER_CIIO -> importer(c, c.world()::ciio);
      case IMPORTER_PUBLIC_AUTHORITY -> importer(c, actor -> Answer.known(ofParty(actor, Party::publicAuthority)));
      case IMPORTER_INTERNATIONAL -> importer(c, actor -> Answer.known(ofParty(actor, Party::internationalOrganisation)));
      case IMPORTER_CERTIFIED -> importer(c, actor -> Answer.known(ofParty(actor, party -> party.certifications().stream()
          .anyMatch(held -> held.scheme().equals(argument.orElseThrow()) && held.holdsOn(c.day())))));
      case IMPORTER_SAME_GROUP -> importer(c, actor -> Answer.known(sameGroup(c.exporter(), actor)));
      case DATA_SECTOR_STATED, DATA_MIXED, SUBJECTS_EMPLOYEES, SUBJECTS_MINORS -> c.content().flag(property);
      case PURPOSE_STATED -> Answer.known(c.crossing().purpose().isPresent());
      case PURPOSE_UNNECESSARY -> Answer.known(c.crossing().purpose().flatMap(Purpose::necessary).map(needed -> !needed).orElse(false));
      case PURPOSE_NECESSARY -> c.crossing().purpose()
          .map(purpose -> c.world().told(purpose.necessary(), purpose.name() + ".necessary")).orElse(Answer.known(false));
      case SAFEGUARD_WITH -> Answer.known(c.safeguard().stream().flatMap(s -> s.with().stream())
          .filter(duty -> duty.isThereOn(c.day())).anyMatch(duty -> duty.name().equals(argument.orElseThrow())));
      case CHAIN_EXISTS -> Answer.known(c.crossing().arrival().isPresent());
      default -> throw new IllegalArgumentException(property.path() + " is no yes or no");
    };
  }

  static Answer<Set<String>> words(Case c, Property property) {
    return switch (property) {
      case FLOW_MODE -> mapped(c.mode(), mode -> Set.of(mode.name().toLowerCase(Locale.ROOT)));
      case FROM_ZONE -> Answer.known(zone(c.crossing().from()));
      case TO_ZONE -> Answer.known(zone(c.crossing().to()));
      case FROM_KIND -> Answer.known(Set.of(c.crossing().from().kind()));
      case TO_KIND -> Answer.known(Set.of(c.crossing().to().kind()));
      case EXPORTER_ROLE -> Answer.known(Set.of(c.crossing().exporterRole()));
      case EXPORTER_ZONE -> Answer.known(some(c.crossing().origin().party().flatMap(Party::zone)));
      case EXPORTER_CITY -> Answer.known(some(c.crossing().origin().party().flatMap(Party::city)));
      case IMPORTER_ROLE -> importer(c, actor -> Answer.known(importerRole(c, actor)));
      case IMPORTER_SUBJECT -> importer(c, actor -> Answer.known(laws(c, actor)));
      case IMPORTER_CITY -> importer(c, actor -> Answer.known(some(actor.party().flatMap(Party::city))));
      case DATA_IS, DATA_MADE, DATA_SECTOR -> c.content().words(property);
      case DATA_FORM -> form(c, Form::word);
      case PURPOSE_BASIS -> Answer.known(c.crossing().purpose()
          .map(p -> Set.copyOf(p.basesUnder(c.setting().regime().name()))).orElse(Set.of()));
      case PURPOSE_NECESSARY -> Answer.known(c.crossing().purpose().map(p -> Set.of(p.activity().orElse("other"))).orElse(Set.of()));
      case SAFEGUARD_GROUND -> Answer.known(some(c.safeguard().flatMap(Safeguard::ground)));
      case SAFEGUARD_SUPPLEMENTARY -> Answer.known(c.safeguard().map(s -> Set.copyOf(s.supplementary())).orElse(Set.of()));
      default -> throw new IllegalArgumentException(property.path() + " has no words");
    };
  }

  static Answer<Set<String>> places(Case c, Property property) {
    return switch (property) {
      case FLOW_VIA -> Answer.known(c.crossing().flow().via().stream().map(Location::country).flatMap(Optional::stream)
          .collect(Collectors.toUnmodifiableSet()));
      case FLOW_PEOPLE -> Answer.known(c.crossing().flow().data().stream().flatMap(data -> data.of().stream())
          .map(Subjects::country).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet()));
      case FROM_PLACE -> World.one(c.world().country(c.crossing().from()));
      case TO_PLACE -> World.one(c.world().country(c.crossing().to()));
      case TO_CLOSED -> Answer.known(c.crossing().to().closedOn(c.day()));
      case EXPORTER_COUNTRY -> c.world().country(c.exporter());
      case EXPORTER_IN -> c.world().establishments(c.exporter());
      case EXPORTER_TARGETS -> Answer.known(c.world().targets(c.exporter()));
      case EXPORTER_REPRESENTED -> Answer.known(c.world().represented(c.exporter()));
      case IMPORTER_COUNTRY -> importer(c, c.world()::country);
      case IMPORTER_IN -> importer(c, c.world()::establishments);
      case IMPORTER_GROUP_IN -> importer(c, actor -> Answer.known(c.setting().groupOf(actor.party())));
      case IMPORTER_TARGETS -> importer(c, actor -> Answer.known(c.world().targets(actor)));
      case IMPORTER_REPRESENTED -> importer(c, actor -> Answer.known(c.world().represented(actor)));
      case DATA_KEY_COUNTRY -> importer(c, actor -> c.form().custody().map(key -> keyHolder(c, key)).orElse(Answer.known(Set.of())));
      case DATA_KEY_PLACE -> importer(c, actor -> c.form().custody().map(key -> key.place().isPresent()
          ? Answer.known(some(key.country())) : keyHolder(c, key)).orElse(Answer.known(Set.of())));
      case DATA_COLLECTED, SUBJECTS_IN -> c.content().places(property);
      default -> throw new IllegalArgumentException(property.path() + " is no place");
    };
  }

  static Answer<Long> number(Case c, Property property, Optional<String> argument) {
    return switch (property) {
      case EXPORTER_HANDLES -> c.exports().handled(c.crossing().origin(), property, c.assumed());
      case EXPORTER_EXPORTED -> c.exports().exported(c, property, new Exports.Question(argument.orElseThrow(), 1, false));
      case EXPORTER_EXPORTED_TWO_YEARS -> c.exports().exported(c, property, new Exports.Question(argument.orElseThrow(), 2, false));
      case EXPORTER_EXPORTED_IN_ALL -> c.exports().exported(c, property, new Exports.Question(argument.orElseThrow(), 1, true));
      default -> throw new IllegalArgumentException(property.path() + " is no number");
    };
  }

  /** As the model says, else as the provider does; of what nobody says to be a provider's service, nobody asks. */
  private static Answer<Boolean> learns(Case c) {
    Optional<Component> receiver = c.crossing().to().component();
    Optional<Boolean> said = receiver.flatMap(Component::learns);
    Optional<Offer> service = receiver.flatMap(Component::service);
    return said.isPresent() || service.isPresent()
        ? c.world().told(said.or(() -> service.flatMap(Offer::learns)), receiver.orElseThrow().name() + ".learns")
        : Answer.known(false);
  }

  // ---------------------------------------------------------------- parties

  private static boolean ofParty(Actor actor, Function<Party, Boolean> ask) {
    return actor.party().map(ask).orElse(false);
  }

  private static boolean sameGroup(Actor one, Actor other) {
    Optional<String> group = one.party().flatMap(Party::group);
    return group.isPresent() && group.equals(other.party().flatMap(Party::group));
  }

  private static Set<String> importerRole(Case c, Actor actor) {
    return switch (c.crossing().receiver()) {
      case Receiver.Another another -> Set.of(another.component().principals().isEmpty() ? "controller" : "processor");
      case Receiver.Own own -> Set.of(actor.equals(c.exporter()) ? c.crossing().exporterRole() : "processor");
      case Receiver.People p -> Set.of();
    };
  }

  /** Laws it was said to be subject to; where nothing was said, a commercial party counts as subject to those at home. */
  private static Set<String> laws(Case c, Actor actor) {
    Lexicon lexicon = c.setting().packs().lexicon();
    Set<String> laws = new LinkedHashSet<>(actor.party().map(Party::subjectTo).orElse(Set.of()));
    if (laws.isEmpty() && isCommercial(actor)) {
      laws.addAll(lexicon.words("laws"));
      actor.party().ifPresent(party -> laws.removeAll(party.notSubjectTo()));
    }
    return laws;
  }

  private static boolean isCommercial(Actor actor) {
    return !ofParty(actor, party -> party.publicAuthority() || party.internationalOrganisation());
  }

  private static Stream<Obligation> duties(Case c) {
    return Stream.concat(c.crossing().flow().with().stream(),
        c.crossing().purpose().stream().map(Purpose::with).flatMap(List::stream)).filter(duty -> duty.isThereOn(c.day()));
  }

  // ---------------------------------------------------------------- small things

  private static Set<String> zone(End end) {
    return some(end.location().flatMap(Location::zone));
  }

  static Set<String> some(Optional<String> value) {
    return value.map(Set::of).orElse(Set.of());
  }

  /** The form as the importer sees it, which may depend on who that is. */
  private static Answer<Set<String>> form(Case c, Function<Form, String> ask) {
    return importer(c, actor -> {
      String word = ask.apply(c.form());
      return Answer.known(word.isEmpty() ? Set.of() : Set.of(word));
    });
  }

  /** Where who holds a key is at home; one that nobody was said to hold is nowhere. */
  private static Answer<Set<String>> keyHolder(Case c, Encryption key) {
    return key.holder().map(party -> c.world().country(new Actor.Known(party))).orElse(Answer.known(Set.of()));
  }

  private static <T> Answer<T> importer(Case c, Function<Actor, Answer<T>> ask) {
    return switch (c.importer()) {
      case Answer.Open<Actor> open -> Answer.open(open.unknown());
      case Answer.Known<Actor> known -> ask.apply(known.value());
    };
  }

  private static <T, S> Answer<S> mapped(Answer<T> answer, Function<T, S> change) {
    return switch (answer) {
      case Answer.Open<T> open -> Answer.open(open.unknown());
      case Answer.Known<T> known -> Answer.known(change.apply(known.value()));
    };
  }
}
