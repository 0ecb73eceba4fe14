package dev.landfall.assess.trace;

import dev.landfall.law.Instrument;
import dev.landfall.law.Truth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An instrument that a rule asks for, held against this flow.
 *
 * @param edition the one that can be signed on the day; empty: none can
 * @param usable why it can be used here or not; empty: it always can
 * @param does whether it would do
 * @param module the one that the roles give
 */
public record Means(String instrument, Optional<Instrument> edition, Optional<Weighed> usable, Truth does, OptionalInt module) {}
