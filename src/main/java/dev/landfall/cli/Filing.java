package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.document.Document;
import dev.landfall.document.Envelope;
import dev.landfall.document.dossier.Paper;
import dev.landfall.document.kept.Due;
import dev.landfall.document.kept.Index;
import dev.landfall.document.kept.Manifest;
import dev.landfall.document.kept.Manifest.Entry;
import dev.landfall.document.kept.Manifest.From;
import dev.landfall.document.kept.Manifest.Key;
import dev.landfall.render.json.ManifestJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.time.LocalDate;

/** All files of a run: each document in each format, an index in each language, and the list of what was written. */
final class Filing {

  private static final List<Format> USUAL = List.of(Format.MD, Format.HTML, Format.DOCX);

  private final Optional<List<Format>> formats;
  private final From from;
  private final boolean complete;
  private final FileNames names = new FileNames();
  private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private Filing(Optional<List<Format>> formats, From from, boolean complete) {
    this.formats = formats;
    this.from = from;
    this.complete = complete;
  }

  /**
   * @param formats asked for; empty: the usual ones, and a workbook of what is kept as a register
   * @param complete whether these are all documents that the verdicts call for; then an index is written
   */
  static Filing of(List<Paper> papers, Optional<List<Format>> formats, Envelope envelope, From from, boolean complete) {
    Filing filing = new Filing(formats, from, complete);
    SequencedMap<String, List<Index.Row>> rows = new LinkedHashMap<>();
    for (Paper paper : papers) {
      List<String> written = filing.add(paper.document(), due(paper), filing.formats(paper.register()));
      rows.computeIfAbsent(paper.document().language(), language -> new ArrayList<>()).add(new Index.Row(paper.document().title(),
          paper.about(), written, paper.reasons(), paper.modelled(), paper.derived(), paper.blank()));
    }
    if (complete) {
      rows.forEach((language, listed) -> filing.add(Index.of(listed, envelope, language), index(papers, language, envelope),
          filing.formats(false).stream().filter(format -> format != Format.XLSX).toList()));
    }
    return filing;
  }

  private List<Format> formats(boolean register) {
    List<Format> usual = new ArrayList<>(USUAL);
    if (register) {
      usual.add(Format.XLSX);
    }
    return formats.orElse(usual);
  }

  private List<String> add(Document document, Due due, List<Format> formats) {
    String name = due.key().name().equals(Index.NAME) ? Index.NAME + "." + due.key().language()
        : names.of(due.key().name(), due.key().about(), due.key().language());
    SequencedMap<String, String> digests = new LinkedHashMap<>();
    for (Format format : formats) {
      byte[] content = format.bytes(document);
      files.put(name + "." + format.ending(), content);
      digests.put(name + "." + format.ending(), Shelf.digest(content));
    }
    entries.add(new Entry(due.key(), due.regime(), from, digests, due.facts()));
    return List.copyOf(digests.keySet());
  }

  // ---------------------------------------------------------------- what is compared later

  static Due due(Paper paper) {
    return new Due(new Key(paper.document().name(), paper.about(), paper.document().language()), paper.regime(), paper.facts());
  }

  /** An index holds as long as the same documents are called for. */
  static Due index(List<Paper> papers, String language, Envelope envelope) {
    SortedMap<String, String> facts = new TreeMap<>();
    papers.stream().filter(paper -> paper.document().language().equals(language)).forEach(paper ->
        facts.put(String.join(" ", paper.document().name(), String.join(", ", paper.about())), Integer.toString(paper.blank())));
    return new Due(new Key(Index.NAME, List.of(envelope.model()), language), Optional.empty(), facts);
  }

  /** @param templates digest of the company's own */
  static From from(Envelope envelope, Assessment found, Optional<String> templates) {
    SortedMap<String, Optional<LocalDate>> packs = new TreeMap<>();
    found.packs().infos().stream().filter(pack -> found.regimes().contains(pack.name()))
        .forEach(pack -> packs.put(pack.name(), pack.reviewed()));
    return new From(envelope.tool(), envelope.model(), envelope.digest(), envelope.asOf(), packs, templates);
  }

  // ---------------------------------------------------------------- into the folder

  /** @param force whether what is not ours may be replaced */
  void into(Shelf shelf, boolean force) {
    Manifest manifest = shelf.manifest().orElse(new Manifest(false, List.of())).with(entries, complete);
    SequencedMap<String, byte[]> all = new LinkedHashMap<>(files);
    all.put(Shelf.MANIFEST, ManifestJson.of(manifest).getBytes(StandardCharsets.UTF_8));
    if (!force) {
      shelf.spare(all);
    }
    shelf.put(all);
  }

  int files() {
    return files.size();
  }

  /** Files of earlier runs that are there for documents which were not written now, where all were. */
  List<String> left(Shelf shelf) {
    List<Key> now = entries.stream().map(Entry::key).toList();
    return !complete ? List.of() : shelf.manifest().map(Manifest::entries).orElse(List.of()).stream()
        .filter(entry -> now.stream().anyMatch(key -> key.language().equals(entry.key().language())) && !now.contains(entry.key()))
        .flatMap(entry -> entry.files().keySet().stream()).filter(shelf::has).toList();
  }
}
