package dev.landfall.flow;

import dev.landfall.model.Encryption;
import java.util.Optional;

/**
 * In which form data are: what they are underneath, and a lock around it.
 *
 * @param cipher the outermost encryption whose key the present holder does not have; empty: readable as they are
 */
public record Form(Base base, Optional<Encryption> cipher) {

  /** What is there once it is decrypted. */
  public sealed interface Base {}

  public record Clear() implements Base {}

  /** Names replaced; who has the table can put them back. */
  public record Pseudonymised(Encryption table) implements Base {}

  /** Added up, by the model's word; not by itself anonymous. */
  public record Aggregated() implements Base {}

  /** Nobody can be found in it any more, by the model's word. */
  public record Anonymous() implements Base {}

  public static final Form CLEAR = new Form(new Clear(), Optional.empty());

  /** One word: {@code clear}, {@code encrypted}, {@code pseudonymised}, {@code aggregated} or {@code anonymous}. */
  public String word() {
    if (cipher.isPresent() && !(base instanceof Anonymous)) {
      return "encrypted";
    }
    return switch (base) {
      case Clear c -> "clear";
      case Pseudonymised p -> "pseudonymised";
      case Aggregated a -> "aggregated";
      case Anonymous a -> "anonymous";
    };
  }

  /** Who holds the key or the table that keeps it from being read, if anything does. */
  public Optional<Encryption> custody() {
    return cipher.isPresent() ? cipher : base instanceof Pseudonymised p ? Optional.of(p.table()) : Optional.empty();
  }
}
