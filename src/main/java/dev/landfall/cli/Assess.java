package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.diagnostic.Words;
import dev.landfall.document.Document;
import dev.landfall.document.Envelope;
import dev.landfall.document.Phrases;
import dev.landfall.document.ResidencyStatement;
import dev.landfall.model.Countries;
import dev.landfall.render.html.HtmlWriter;
import dev.landfall.render.markdown.MarkdownWriter;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code landfall assess}. */
final class Assess {

  static final List<String> DOCUMENTS = List.of(ResidencyStatement.NAME);

  private final Request request;
  private final Shell shell;
  private final List<String> languages;
  private final List<String> places;
  private final Optional<Shelf> shelf;
  private final String version;

  /** @param choice which documents, in which languages, about which places */
  Assess(Request request, Choice choice, Shell shell, String version) {
    this.request = request;
    this.shell = shell;
    this.version = version;
    choice.among("--document", DOCUMENTS);
    this.languages = choice.among("--lang", Phrases.LANGUAGES).orElse(Phrases.LANGUAGES.subList(0, 1));
    this.places = choice.options().apply("--place").map(Requests::names).orElse(List.of());
    this.shelf = request.output().map(output -> Shelf.of(output, shell.folder()));
    if (shelf.isEmpty() && languages.size() > 1) {
      throw new UsageException(new UsageProblem.Other("Several documents need a folder, `--output` names one"));
    }
  }

  int run() {
    Batch batch = shell.analyse(request, Target.of(request.withoutOutput(), shell.out(), shell.folder()));
    if (batch.items().size() != 1) {
      throw new UsageException(new UsageProblem.Other("Documents are about one model, these are " + batch.items().size()));
    }
    Batch.Item item = batch.items().getFirst();
    shell.tell(item);
    if (item.assessment().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    Assessment found = item.assessment().get();
    places.forEach(place -> known(place, found));
    languages.forEach(language -> put(ResidencyStatement.of(found, places, Envelope.of(found, version), language)));
    shelf.ifPresent(folder -> shell.remark("wrote " + Words.counted(languages.size(), "document", "documents") + " into " + folder.written()));
    return ExitStatus.FINE;
  }

  private static void known(String place, Assessment found) {
    SortedSet<String> known = new TreeSet<>(found.packs().placeSets());
    known.addAll(Countries.codes());
    if (!known.contains(place)) {
      throw new UsageException(new UsageProblem.NoCountry("--place", place));
    }
  }

  private void put(Document document) {
    boolean html = request.format().equals("html");
    String text = html ? HtmlWriter.write(document) : MarkdownWriter.write(document);
    if (shelf.isPresent()) {
      shelf.get().put(document.name() + "." + document.language() + (html ? ".html" : ".md"), text);
    } else {
      shell.out().print(text);
      shell.out().flush();
    }
  }
}
