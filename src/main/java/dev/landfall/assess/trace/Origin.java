package dev.landfall.assess.trace;

import dev.landfall.source.Span;
import java.util.List;
import java.util.Optional;

/** Where the value of a fact comes from. */
public sealed interface Origin {

  /** The model says so there. */
  record Said(Span at) implements Origin {}

  /** The model could have said it there and did not, which means no, or none. */
  record Unsaid(Optional<Span> at) implements Origin {}

  /** Nobody said so, but it is taken as true, and printed among the assumptions. */
  record Taken() implements Origin {}

  /** The law is read so: because somebody chose to, or because the pack does. */
  record Reading(boolean chosen) implements Origin {}

  /** It follows from what the model says elsewhere. */
  record Derived() implements Origin {}

  /** Nobody told. */
  record Open(List<String> questions) implements Origin {}
}
