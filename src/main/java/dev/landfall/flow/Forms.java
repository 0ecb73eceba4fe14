package dev.landfall.flow;

import dev.landfall.flow.Form.Aggregated;
import dev.landfall.flow.Form.Anonymous;
import dev.landfall.flow.Form.Base;
import dev.landfall.flow.Form.Clear;
import dev.landfall.flow.Form.Pseudonymised;
import dev.landfall.model.Component;
import dev.landfall.model.Encryption;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.model.Party;
import dev.landfall.model.Subjects;
import java.util.Optional;

/**
 * How the form of data changes on its way.
 *
 * <p>One lock is known at a time, the outermost: another one put around it takes its place, and where that is opened the
 * data count as readable. So there are finitely many forms, and none claims a lock that is not there. Encryption without
 * a word of who holds the key protects from nobody who receives the data: it is off on arrival, and leaves a lock of
 * known custody that was there before as it was. Pseudonyms without such a word stay: what an unknown holder of the
 * table means is for the law to say.
 */
final class Forms {

  private Forms() {}

  /** As the flow hands it to its target. */
  static Form carried(Form form, Flow flow) {
    Base base = carried(form.base(), flow);
    return arriving(flow.encrypted().filter(Forms::hasHolder).map(key -> new Form(base, Optional.of(key)))
        .orElse(new Form(base, form.cipher())), flow.target());
  }

  /** As it is where a component holds it: opened with what its operator has, under the lock that others keep. */
  static Form arriving(Form form, Endpoint target) {
    return switch (target) {
      case Component component -> opened(form, component);
      case Subjects people -> form;
    };
  }

  private static Form opened(Form form, Component component) {
    Optional<Encryption> cipher = component.atRest().filter(key -> hasHolder(key) && !isHeld(key, component.operator()))
        .or(() -> form.cipher().filter(key -> !isHeld(key, component.operator())));
    boolean readable = cipher.isEmpty() && form.base() instanceof Pseudonymised(Encryption table)
        && isHeld(table, component.operator());
    return new Form(readable ? new Clear() : form.base(), cipher);
  }

  private static Base carried(Base base, Flow flow) {
    if (base instanceof Anonymous || flow.anonymised()) {
      return new Anonymous();
    }
    if (base instanceof Aggregated || flow.aggregated()) {
      return new Aggregated();
    }
    return flow.pseudonymised().<Base>map(Pseudonymised::new).orElse(base);
  }

  /** What a technique makes of data of this form; a word that is not known here changes nothing. */
  static Base made(Base base, String technique, Component where) {
    return switch (technique) {
      case "anonymisation" -> new Anonymous();
      case "aggregation" -> base instanceof Anonymous ? base : new Aggregated();
      case "pseudonymisation" -> isNameless(base) ? base : new Pseudonymised(keptBy(where));
      default -> base;
    };
  }

  /** Aggregated or anonymous, by the model's word. */
  static boolean isNameless(Base base) {
    return switch (base) {
      case Aggregated a -> true;
      case Anonymous a -> true;
      case Clear c -> false;
      case Pseudonymised p -> false;
    };
  }

  private static Encryption keptBy(Component where) {
    Optional<Location> place = where.places().stream().findFirst();
    return new Encryption(where.operator(), place);
  }

  private static boolean hasHolder(Encryption key) {
    return key.holder().isPresent();
  }

  private static boolean isHeld(Encryption key, Optional<Party> party) {
    return hasHolder(key) && key.holder().equals(party);
  }
}
