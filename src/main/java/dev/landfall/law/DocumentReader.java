package dev.landfall.law;

import dev.landfall.syntax.tree.Clause;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands with every sentence of law: titles, citations, dates, reason, remedy. */
final class DocumentReader {

  static final List<String> CERTAINTIES = List.of("verified", "secondary", "unverified");

  private DocumentReader() {}

  static Document read(Declaration declaration, Scope scope) {
    Map<String, String> titles = new LinkedHashMap<>();
    declaration.title().ifPresent(title -> titles.put(Document.ENGLISH, title.value()));
    List<String> citations = new ArrayList<>();
    String certainty = "unverified";
    Optional<LocalDate> since = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    Map<String, String> whys = new LinkedHashMap<>();
    Map<String, String> remedies = new LinkedHashMap<>();
    Map<String, String> assumptions = new LinkedHashMap<>();
    for (Clause clause : declaration.clauses()) {
      switch (clause) {
        case Clause.Title title -> titles.put(title.language().text(), title.text().value());
        case Clause.Cites cites -> cites.texts().stream().map(Words.Text::value).forEach(citations::add);
        case Clause.Source source -> certainty = certainty(source, scope);
        case Clause.Since s -> since = Optional.of(s.date().value());
        case Clause.Until u -> until = Optional.of(u.date().value());
        case Clause.Why w -> whys.put(tag(w.language()), w.text().value());
        case Clause.Remedy r -> remedies.put(tag(r.language()), r.text().value());
        case Clause.Assumes a -> assumptions.put(tag(a.language()), a.text().value());
        default -> { }
      }
    }
    return new Document(titles, citations, certainty, validity(since, until, declaration, scope), whys, remedies, assumptions,
        declaration.name().map(n -> n.span()).orElse(declaration.keyword()));
  }

  private static String tag(Optional<Name> language) {
    return language.map(Name::text).orElse(Document.ENGLISH);
  }

  private static Validity validity(Optional<LocalDate> since, Optional<LocalDate> until, Declaration declaration, Scope scope) {
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      scope.report(new LawProblem.EndsBeforeItBegins(declaration.keyword()));
      return Validity.ALWAYS;
    }
    return new Validity(since, until);
  }

  private static String certainty(Clause.Source source, Scope scope) {
    String word = source.certainty().text();
    if (!CERTAINTIES.contains(word)) {
      scope.report(new LawProblem.NotOneOf("degree of certainty", word, CERTAINTIES, Optional.empty(), source.certainty().span()));
    }
    return word;
  }
}
