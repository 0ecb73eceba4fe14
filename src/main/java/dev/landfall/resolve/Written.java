package dev.landfall.resolve;

import dev.landfall.source.SourceFile;
import dev.landfall.syntax.tree.Statement;
import java.util.List;
import java.util.Set;

/**
 * One file as it was read.
 *
 * @param doubtful names that statements which could not be read may have declared; not finding one of these is no news
 */
public record Written(SourceFile file, List<Statement> statements, Set<String> doubtful) {

  public Written {
    statements = List.copyOf(statements);
    doubtful = Set.copyOf(doubtful);
  }
}
