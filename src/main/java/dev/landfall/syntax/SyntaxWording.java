package dev.landfall.syntax;

import static dev.landfall.diagnostic.Words.all;
import static dev.landfall.diagnostic.Words.quoted;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Suggestions;
import dev.landfall.diagnostic.Words;
import dev.landfall.source.Span;
import dev.landfall.syntax.SyntaxProblem.*;
import java.util.List;
import java.util.Optional;

/** The one place that has the words for what is wrong with the form of a text. */
final class SyntaxWording {

  private static final int LISTED = 4;

  private SyntaxWording() {}

  static Diagnostic word(SyntaxProblem problem) {
    return switch (problem) {
      case UnknownKind p -> word(p);
      case UnknownClause p -> word(p);
      case ClauseElsewhere p -> word(p);
      case Misspelt p -> offer(error("unknown-word", "unknown word " + quoted(p.at().text())).at(p.at()), p.at(), p.near());
      case NeedsNewLine p -> error("new-line", "expected the end of the line before " + quoted(p.at().text()))
          .at(p.at(), "this begins another statement").help("begin a new line with it")
          .fix("begin a new line", before(p.at()), "\n");
      case Missing p -> MissingWording.word(p);
      case ReservedWord p -> error("reserved-word", quoted(p.at().text()) + " is a reserved word and cannot be a name")
          .at(p.at()).help("choose another name; only `and`, `or` and `not` are reserved");
      case WordInList p -> error("word-in-list",
          "the names of a list are separated by `,`, not by " + quoted(p.at().text())).at(p.at())
          .help("replace it with `,`").fix("replace it with `,`", p.at(), ",");
      case LooseComma p -> error("loose-comma", "a name is missing after `,`")
          .at(p.at(), "the list goes on in the next line").and(p.next(), "a new statement begins here")
          .help("remove the `,` or add the missing name").fix("remove the `,`", p.at(), "");
      case UnclosedBlock p -> p.next()
          .map(next -> unclosed(p).and(next, "this is not indented deeper, so the block seems to end before it"))
          .orElseGet(() -> unclosed(p));
      case DoubledBlock p -> error("doubled-brace", "a block is opened twice")
          .at(p.at(), "this `{` is one too many").and(p.first(), "already opened here")
          .help("remove one of the two").fix("remove the second `{`", p.at(), "");
      case UnopenedBlock p -> p.missing().map(place -> unopened(p).and(place, "is a `{` missing here?"))
          .orElseGet(() -> unopened(p));
      case UnclosedBracket p -> error("unclosed-bracket", "this `(` is never closed")
          .at(p.at(), "opened here").and(p.here(), "expected `)` here");
      case UnopenedBracket p -> error("unopened-bracket", "this `)` closes nothing").at(p.at()).help("remove it");
      case TooDeep p -> error("too-deep", "this is nested more than %d deep".formatted(p.limit()))
          .at(p.at(), "the statement is left out").help("split it into several statements");
      case OfCharacters p -> CharacterWording.word(p);
      case More p -> error("more-problems",
          "this file has %s like these".formatted(Words.counted(p.count(), "more problem", "more problems")))
          .at(p.at(), "the next is here");
    };
  }

  // ---- first words and clauses

  private static Diagnostic word(UnknownKind problem) {
    String word = problem.at().text();
    Diagnostic diagnostic = problem.inside()
        .map(owner -> error("unknown-statement", "nothing inside %s begins with %s".formatted(a(owner), quoted(word))))
        .orElseGet(() -> error("unknown-statement", "unknown kind of statement " + quoted(word)))
        .at(problem.at());
    if (!problem.near().isEmpty()) {
      return offer(diagnostic, problem.at(), problem.near());
    }
    String help = problem.wordFollows()
        ? "write its kind before it, such as %s, or for a flow `->`, `<->` or `reads` behind it"
        : "write its kind before it, such as %s";
    return diagnostic.help(help.formatted(problem.inside().isPresent() ? "`store`" : "`party` or `service`"));
  }

  private static Diagnostic word(UnknownClause problem) {
    Diagnostic diagnostic = error("unknown-clause",
        "%s has no clause %s".formatted(a(problem.owner()), quoted(problem.at().text()))).at(problem.at());
    Diagnostic noted = readAsName(diagnostic, problem.asName());
    if (!problem.near().isEmpty()) {
      return offer(noted, problem.at(), problem.near());
    }
    String known = "clauses of %s begin with %s".formatted(a(problem.owner()), all(problem.clauses()));
    return problem.joint()
        .map(mark -> noted.note(known).help(mark.equals(",")
            ? "put a `,` before it if it belongs to the list"
            : "put a `:` before the data that it carries"))
        .orElseGet(() -> noted.note(known));
  }

  private static Diagnostic word(ClauseElsewhere problem) {
    String others = some(problem.others());
    String here = problem.owner().map(owner -> "not of " + owner(owner)).orElse("not a statement of its own");
    Diagnostic diagnostic = error("clause-elsewhere",
        "%s is a clause of %s, %s".formatted(quoted(problem.at().text()), others, here)).at(problem.at());
    return readAsName(diagnostic, problem.asName());
  }

  private static Diagnostic readAsName(Diagnostic diagnostic, Optional<Span> name) {
    return name.map(span -> diagnostic.and(span, "this is read as a name")).orElse(diagnostic);
  }

  private static String some(List<String> owners) {
    List<String> shown = owners.size() > LISTED ? owners.subList(0, LISTED - 1) : owners;
    int left = owners.size() - shown.size();
    if (left > 0) {
      return String.join(", ", shown) + " and " + left + " more";
    }
    int last = shown.size() - 1;
    return last == 0 ? shown.getFirst() : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
  }

  // ---- blocks

  private static Diagnostic unclosed(UnclosedBlock problem) {
    return error("unclosed-block", "this `{` is never closed").at(problem.at(), "opened here")
        .help("add a `}` where the block ends");
  }

  private static Diagnostic unopened(UnopenedBlock problem) {
    Diagnostic diagnostic = error("unopened-block", "this `}` closes nothing").at(problem.at());
    return problem.missing().isPresent() ? diagnostic : diagnostic.help("remove it");
  }

  // ---- words for words

  static Diagnostic error(String code, String headline) {
    return Diagnostic.error(code, headline);
  }

  static Diagnostic offer(Diagnostic diagnostic, Span word, List<String> near) {
    Diagnostic offered = diagnostic.help(Suggestions.sentence(near, ""));
    for (String name : near) {
      offered = offered.fix("replace %s with %s".formatted(quoted(word.text()), quoted(name)), word, name);
    }
    return offered;
  }

  /** "a `party`", "an `app`", "a flow". */
  static String a(Owner owner) {
    String article = "aeio".indexOf(owner.word().charAt(0)) >= 0 ? "an " : "a ";
    return article + (owner.isKeyword() ? quoted(owner.word()) : owner.word());
  }

  private static String owner(Owner owner) {
    return owner.isKeyword() ? quoted(owner.word()) : "a " + owner.word();
  }

  private static Span before(Span span) {
    return span.file().span(span.start(), span.start());
  }
}
