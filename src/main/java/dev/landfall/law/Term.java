package dev.landfall.law;

import java.util.List;

/** A name for a condition: {@code term sensitive … means data is …}; several with adjoining dates make one. */
public record Term(String name, List<Version> versions) {

  public record Version(Condition means, Document document) {}
}
