package dev.landfall.flow;

import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Flow;
import dev.landfall.model.Subjects;

/**
 * A flow names data that its source cannot have. It moves them all the same, as if the source had them: to drop them
 * could hide a transfer.
 */
public record Unsupported(Flow flow, Data data) {

  /** Why, in one sentence without a full stop. */
  public String reason() {
    return switch (flow.source()) {
      case Component component -> "`%s` neither holds nor receives `%s`".formatted(component.name(), data.name());
      case Subjects people -> "`%s` is not data of `%s`".formatted(data.name(), people.name());
    };
  }
}
