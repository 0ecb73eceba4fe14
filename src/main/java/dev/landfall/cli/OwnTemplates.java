package dev.landfall.cli;

import dev.landfall.diagnostic.Suggestions;
import dev.landfall.diagnostic.Words;
import dev.landfall.document.Logo;
import dev.landfall.document.Phrases;
import dev.landfall.document.dossier.BundledLibrary;
import dev.landfall.document.dossier.Dossier;
import dev.landfall.document.template.Library;
import dev.landfall.law.Packs;
import dev.landfall.workspace.TemplateFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a company puts in the place of the templates that come with the program, if anything. */
final class OwnTemplates {

  private static final String ENDING = ".md";
  private static final String READ_ME = "readme.md";

  private final Optional<TemplateFolder> folder;
  private final String written;

  private OwnTemplates(Optional<TemplateFolder> folder, String written) {
    this.folder = folder;
    this.written = written;
  }

  /** @throws dev.landfall.document.template.TemplateException if there is no such folder */
  static OwnTemplates of(Optional<String> written, Path here) {
    return new OwnTemplates(written.map(name -> Paths.of(here, name)
        .orElseThrow(() -> new UsageException(new UsageProblem.Other("No folder can be called " + Words.quoted(name)))))
        .map(TemplateFolder::open), written.orElse(""));
  }

  Library library() {
    Library bundled = new BundledLibrary();
    return folder.<Library>map(own -> own.orElse(bundled)).orElse(bundled);
  }

  Optional<Logo> logo() {
    return folder.flatMap(TemplateFolder::logo);
  }

  /** Of everything in the folder that documents can be made of. */
  Optional<String> digest() {
    return folder.map(TemplateFolder::digest);
  }

  // ---------------------------------------------------------------- names that nothing asks for

  /** What to tell of files that take the place of nothing, each with the name that was perhaps meant. */
  List<String> idle(Packs packs) {
    SortedMap<String, String> files = folder.map(TemplateFolder::texts).orElseGet(TreeMap::new);
    List<String> known = Dossier.templates(packs);
    return files.keySet().stream().filter(name -> !name.equalsIgnoreCase(READ_ME) && !isAskedFor(name, known)
            && !BundledLibrary.isDestination(name) && !isIncluded(name, files))
        .map(name -> written + (written.endsWith("/") ? "" : "/") + name + " takes the place of no template" + meant(name, known)).toList();
  }

  private static boolean isAskedFor(String name, List<String> known) {
    return language(name).filter(language -> known.contains(piece(name))).isPresent();
  }

  /** Whether another template in the folder names it, with its language or without. */
  private static boolean isIncluded(String name, SortedMap<String, String> files) {
    return files.entrySet().stream().anyMatch(file -> !file.getKey().equals(name) && file.getValue().contains(piece(name)));
  }

  /** A piece in another folder, too, is found by its last part. */
  private static String meant(String name, List<String> known) {
    String ending = "." + language(name).orElse(Phrases.LANGUAGES.getFirst()) + ENDING;
    List<String> near = known.contains(piece(name)) ? List.of(piece(name))
        : Suggestions.nearest(dotted(piece(name)), known.stream().map(OwnTemplates::dotted).toList()).stream()
            .flatMap(found -> known.stream().filter(one -> dotted(one).equals(found))).toList();
    return near.isEmpty() ? "" : "; " + Suggestions.sentence(near.stream().map(one -> one + ending).toList(), "");
  }

  private static String dotted(String path) {
    return path.replace('/', '.');
  }

  private static Optional<String> language(String name) {
    return Phrases.LANGUAGES.stream().filter(language -> name.endsWith("." + language + ENDING)).findFirst();
  }

  private static String piece(String name) {
    return name.replaceFirst("(\\.[a-z]{2})?\\.md$", "");
  }
}
