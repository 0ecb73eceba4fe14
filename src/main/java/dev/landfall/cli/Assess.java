package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Words;
import dev.landfall.document.Count;
import dev.landfall.document.Document;
import dev.landfall.document.Envelope;
import dev.landfall.document.Phrases;
import dev.landfall.document.Residency;
import dev.landfall.document.ResidencyStatement;
import dev.landfall.document.dossier.Dossier;
import dev.landfall.document.dossier.Paper;
import dev.landfall.document.dossier.Selection;
import dev.landfall.document.kept.Manifest;
import dev.landfall.document.template.TemplateException;
import dev.landfall.model.Countries;
import dev.landfall.model.Flow;
import dev.landfall.render.console.Detail;
import dev.landfall.workspace.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code landfall assess}. */
final class Assess {

  private static final String NOTHING = "no verdict and no party calls for a document here";

  private final Request request;
  private final Choice choice;
  private final Shell shell;
  private final String version;
  private final Optional<List<Format>> formats;
  private final Optional<List<String>> languages;
  private final Optional<Shelf> shelf;
  private OwnTemplates templates;

  /** @param choice which documents, in which languages and formats, about which flows, laws and places */
  Assess(Request request, Choice choice, Shell shell, String version) {
    this.request = request;
    this.choice = choice;
    this.shell = shell;
    this.version = version;
    this.formats = choice.among("--format", Format.WORDS).map(words -> words.stream().map(Format::of).distinct().toList());
    this.languages = choice.among("--lang", Phrases.LANGUAGES);
    this.shelf = request.output().map(output -> Shelf.of(output, shell.folder()));
    if (shelf.isEmpty()) {
      refuse(choice.isOn("--check"), "Documents are checked where they stand, in a folder that `--output` names");
      refuse(languages.map(List::size).orElse(1) > 1 || formats.map(List::size).orElse(1) > 1,
          "Several documents need a folder, `--output` names one");
      refuse(formats.map(List::getFirst).filter(format -> format == Format.DOCX || format == Format.XLSX).isPresent(),
          "What Word and Excel read goes into a folder, `--output` names one");
    }
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new UsageException(new UsageProblem.Other(why));
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
    Envelope envelope = Envelope.of(found, version, Commit.of(item.at()));
    try {
      templates = OwnTemplates.of(choice.options().apply("--templates"), shell.folder());
      templates.idle(found.packs()).forEach(shell::remark);
      return shelf.isPresent() ? file(found, envelope, shelf.get()) : print(found, envelope);
    } catch (TemplateException e) {
      throw new UsageException(new UsageProblem.BadTemplate(e.file(), e.line(), e.column(), e.problem()));
    }
  }

  // ---------------------------------------------------------------- what is asked for

  private List<Paper> papers(Assessment found, Envelope envelope, List<String> languages) {
    List<String> known = new ArrayList<>(Dossier.names(found.packs()));
    known.addFirst(ResidencyStatement.NAME);
    List<String> documents = choice.among("--document", known).orElse(shelf.isPresent() || isNarrowed() ? known : known.subList(0, 1));
    Optional<Predicate<Transfer>> concerning = choice.options().apply("--flow").map(flow -> concerning(flow, found));
    List<String> regimes = choice.among("--regime", found.regimes()).orElse(List.of());
    List<String> places = choice.options().apply("--place").map(Requests::names).orElse(List.of());
    places.forEach(place -> known(place, found));
    List<Paper> papers = new ArrayList<>();
    if (documents.contains(ResidencyStatement.NAME) && concerning.isEmpty() && regimes.isEmpty()) {
      languages.forEach(language -> papers.add(statement(ResidencyStatement.of(found, places, envelope, language), found)));
    }
    if (!documents.equals(List.of(ResidencyStatement.NAME))) {
      papers.addAll(dossier(found, envelope).papers(new Selection(documents, regimes, concerning), languages));
    }
    return papers;
  }

  private Dossier dossier(Assessment found, Envelope envelope) {
    return new Dossier(found, envelope, templates.library(), templates.logo());
  }

  private static Paper statement(Document document, Assessment found) {
    SortedMap<String, String> facts = new TreeMap<>();
    Residency.of(found).entries().forEach(entry -> facts.put(
        "places." + entry.data().name() + entry.subjects().map(people -> " of " + people.name()).orElse(""),
        entry.stays().stream().map(stay -> stay.component().name() + " in " + stay.country().orElse("?")).collect(Collectors.joining(", "))));
    Count count = Count.of(document.blocks());
    return new Paper(document, Optional.empty(), List.of(found.model().name()), false, List.of(), facts,
        count.modelled(), count.derived(), count.blank());
  }

  /** A flow by its label, as it is written, or by the id of a transfer. */
  private static Predicate<Transfer> concerning(String flow, Assessment found) {
    List<Transfer> wanted = found.transfers().stream()
        .filter(transfer -> Flows.isOf(flow, transfer.flow().name()) || Flows.isOf(flow, transfer.id())).toList();
    if (wanted.isEmpty() && found.model().flows().stream().noneMatch(one -> Flows.isOf(flow, one.name()))) {
      throw new UsageException(new UsageProblem.NoSuchFlow(flow, found.model().flows().stream().map(Flow::name).distinct().toList()));
    }
    return wanted::contains;
  }

  private static void known(String place, Assessment found) {
    SortedSet<String> known = new TreeSet<>(found.packs().placeSets());
    known.addAll(Countries.codes());
    if (!known.contains(place)) {
      throw new UsageException(new UsageProblem.NoCountry("--place", place));
    }
  }

  /** Whether only some of the documents are asked for. */
  private boolean isNarrowed() {
    return List.of("--document", "--flow", "--regime").stream().anyMatch(choice::isOn);
  }

  // ---------------------------------------------------------------- one document, to read

  private int print(Assessment found, Envelope envelope) {
    List<Paper> papers = papers(found, envelope, languages.orElse(Phrases.LANGUAGES.subList(0, 1)));
    if (papers.size() > 1) {
      throw new UsageException(new UsageProblem.Other("These are " + papers.size() + " documents, which need a folder, `--output` names one"));
    }
    if (papers.isEmpty()) {
      shell.remark(NOTHING);
      return ExitStatus.FINE;
    }
    Format format = formats.map(List::getFirst).orElse(Format.MD);
    shell.out().print(format.text(papers.getFirst().document()).orElseThrow());
    shell.out().flush();
    return ExitStatus.FINE;
  }

  // ---------------------------------------------------------------- all documents, into a folder

  private int file(Assessment found, Envelope envelope, Shelf shelf) {
    List<Paper> papers = papers(found, envelope, languages.orElse(Phrases.LANGUAGES));
    Manifest.From from = Filing.from(envelope, found, templates.digest());
    if (choice.isOn("--check")) {
      return new Recheck(shell, shelf, request.detail() == Detail.SUMMARY).run(papers, found, envelope, from, !isNarrowed());
    }
    Filing filing = Filing.of(papers, formats, envelope, from, !isNarrowed());
    filing.into(shelf, choice.isOn("--force"));
    remarks(papers, filing, found, shelf);
    return ExitStatus.FINE;
  }

  private void remarks(List<Paper> papers, Filing filing, Assessment found, Shelf shelf) {
    if (papers.isEmpty()) {
      shell.remark(NOTHING);
      return;
    }
    shell.remark("wrote " + Words.counted(papers.size(), "document", "documents") + " in "
        + Words.counted(filing.files(), "file", "files") + " into " + shelf.written());
    long open = found.transfers().stream().filter(transfer -> transfer.verdict() == Verdict.OPEN).count();
    if (open > 0) {
      shell.remark(Words.counted((int) open, "verdict is", "verdicts are") + " open; what is asked stands first in the documents");
    }
    filing.left(shelf).forEach(file -> shell.remark(shelf.shown(file) + " is of an earlier run; nothing calls for it now"));
  }
}
