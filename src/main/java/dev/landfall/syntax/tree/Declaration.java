package dev.landfall.syntax.tree;

import dev.landfall.source.Span;
import dev.landfall.syntax.tree.Words.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code kind Name "Title"? clause* { … }?}.
 *
 * @param name empty only for the system, whose title is its name
 * @param list the kind of members of a set or the list that a word belongs to ({@code set EEA of places}); else empty
 * @param clauses those on the line and those in the braces, in the order of the text
 * @param members components and flows declared inside a component; empty for every other kind
 * @param description the {@code ///} lines above it, joined by line breaks
 * @param keyword where the kind stands, to point at
 */
public record Declaration(Kind kind, Optional<Name> name, Optional<Text> title, Optional<Name> list, List<Clause> clauses,
    List<Statement> members, Optional<String> description, Span keyword, Span span) implements Statement {

  /** What is declared. */
  public enum Kind {
    SYSTEM, PARTY, LOCATION, SUBJECTS, DATA, PURPOSE, SAFEGUARD,
    APP, SERVICE, STORE, QUEUE, MODEL, SAAS, DEVICE, TEAM, COMPONENT,
    PACK, REGIME, SET, TERM, WORD, INSTRUMENT, DECISION, RULE, SWITCH, OFFER, DOCUMENT;

    /** The word of the language. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean isComponent() {
      return compareTo(APP) >= 0 && compareTo(COMPONENT) <= 0;
    }

    /** Whether packs are made of it (rules and sets may stand beside a model too). */
    public boolean isLaw() {
      return compareTo(PACK) >= 0;
    }
  }

  public Declaration {
    if (name.isEmpty() && kind != Kind.SYSTEM) {
      throw new IllegalArgumentException("only the system has no name");
    }
    clauses = List.copyOf(clauses);
    members = List.copyOf(members);
  }
}
