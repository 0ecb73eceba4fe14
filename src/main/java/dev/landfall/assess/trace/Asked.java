package dev.landfall.assess.trace;

/**
 * A fact that a condition asked for.
 *
 * @param property as packs write it, with its argument: {@code exporter.exported(ordinary)}
 * @param of the name of what it is a fact of: a party, a component, a flow …
 */
public record Asked(String property, String of, Value value, Origin origin) {}
