package dev.landfall.syntax;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.syntax.tree.Statement;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was read of a file.
 *
 * @param statements in the order of the text; a broken one with what could be read of it, if that has a name
 * @param problems in the order of the text, all of them errors; at most 51
 * @param doubtful the words of the parts that had to be left out. Who does not find a name says nothing if the name, or
 *     the first part of a dotted one, is among them: it may well be declared there.
 */
public record Parsed(List<Statement> statements, List<Diagnostic> problems, Set<String> doubtful) {

  public Parsed {
    statements = List.copyOf(statements);
    problems = List.copyOf(problems);
    doubtful = Collections.unmodifiableSet(new LinkedHashSet<>(doubtful));
  }
}
