package dev.landfall.model;

/** Where a flow begins or ends. */
public sealed interface Endpoint permits Component, Subjects {

  /** The name as the model says it, with the names of what it stands in: {@code Shop.Orders}. */
  String name();
}
