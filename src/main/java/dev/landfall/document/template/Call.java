package dev.landfall.document.template;

import java.util.List;

/** Something that a template may call. */
@FunctionalInterface
public interface Call {

  /**
   * @param arguments each an {@link Argument}, a boolean, a number, or a list of such
   * @throws IllegalArgumentException if they do not fit; the message is told to who wrote the template
   */
  Object of(List<Object> arguments);
}
