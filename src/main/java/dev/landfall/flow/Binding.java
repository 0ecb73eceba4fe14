package dev.landfall.flow;

import dev.landfall.model.Component;
import dev.landfall.model.Subjects;
import java.util.Optional;
import java.util.SortedSet;

/** Which regimes bind whoever handles data of these people at this component; what is doubtful counts as binding. */
@FunctionalInterface
public interface Binding {

  SortedSet<String> at(Component component, Optional<Subjects> subjects);
}
