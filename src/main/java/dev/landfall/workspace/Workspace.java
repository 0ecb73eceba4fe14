package dev.landfall.workspace;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Assessor;
import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Diagnostics;
import dev.landfall.diagnostic.Severity;
import dev.landfall.diagnostic.Suggestions;
import dev.landfall.law.NamedSet;
import dev.landfall.law.PackReader;
import dev.landfall.law.Packs;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Model;
import dev.landfall.resolve.Known;
import dev.landfall.resolve.Resolved;
import dev.landfall.resolve.Resolver;
import dev.landfall.source.SourceFile;
import dev.landfall.syntax.Parsed;
import dev.landfall.syntax.Syntax;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.syntax.tree.Declaration.Kind;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Statement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole pipeline behind one call: the bundled packs are read and, with the rules that stand beside the model, made
 * law; the model's files are read, parsed and resolved; facts travel, transfers are decided. Both shells, the command
 * line and the editor, call this and nothing below it. What was read of the packs is kept from one model to the next.
 */
public final class Workspace {

  /**
   * How to look at a model.
   *
   * @param asOf the day of which the question is asked; empty: the model's own, or else {@code today}
   * @param laws regimes to look at; empty: those of the model, or all
   * @param switches unsettled readings of the law, by name; they come before those of the model
   */
  public record Options(Optional<LocalDate> asOf, List<String> laws, Map<String, Boolean> switches, LocalDate today) {

    /** As the model says, or of this day. */
    public static Options asTheModelSays(LocalDate today) {
      return new Options(Optional.empty(), List.of(), Map.of(), today);
    }
  }

  private final List<Declaration> bundled;
  private final Packs packs;

  private Workspace(List<Declaration> bundled, Packs packs) {
    this.bundled = bundled;
    this.packs = packs;
  }

  /**
   * With the bundled packs.
   *
   * @throws IllegalStateException if they do not fit together, which their tests exclude
   */
  public static Workspace open() {
    List<Declaration> declarations = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (SourceFile pack : BundledPacks.read()) {
      Parsed parsed = Syntax.parse(pack);
      problems.addAll(parsed.problems());
      declarations.addAll(declarations(parsed.statements()));
    }
    PackReader.Read read = PackReader.read(declarations);
    problems.addAll(read.problems());
    if (!problems.isEmpty()) {
      Diagnostic first = problems.getFirst();
      String place = first.primary().map(label -> " at " + label.span().file().name() + ":"
          + label.span().startPosition().line() + " `" + label.span().text() + "`").orElse("");
      throw new IllegalStateException(problems.size() + " problems in the bundled packs, first: " + first.headline() + place
          + first.help().map(help -> " (" + help + ")").orElse(""));
    }
    return new Workspace(declarations, read.packs());
  }

  /** The law that is at hand without any model. */
  public Packs packs() {
    return packs;
  }

  /** Whether a text is one of the packs that come with Landfall. */
  public boolean isBundled(SourceFile file) {
    return bundled.stream().anyMatch(declaration -> declaration.span().file() == file);
  }

  /** Reads a model from a file or folder and says everything about it. */
  public Analysis analyse(Path path, Options options) {
    return analyse(ModelFiles.read(path), options);
  }

  /** Says everything about a model whose files are read. */
  public Analysis analyse(ModelFiles files, Options options) {
    List<Diagnostic> diagnostics = new ArrayList<>(files.diagnostics());
    if (files.isIncomplete()) {
      // a file is missing, so names would be; one problem is told once
      return new Analysis(Optional.empty(), diagnostics);
    }
    if (files.saysNothing()) {
      diagnostics.add(FileWording.words(new FileProblem.SaysNothing(files.title(), Optional.empty())));
    }
    PackReader.Read law = law(files);
    diagnostics.addAll(law.problems());
    Resolved resolved = Resolver.resolve(files.title(), files.sources().stream().map(ModelFiles.Source::written).toList(),
        Known.of(law.packs()), Gazetteer.bundled());
    diagnostics.addAll(resolved.diagnostics());
    diagnostics.addAll(unknownLaws(options.laws()));
    diagnostics.addAll(unknown("switches", "switch", options.switches().keySet(), law.packs().switches().keySet()));
    List<Diagnostic> sorted = new Diagnostics(diagnostics)
        .sorted(files.sources().stream().map(ModelFiles.Source::file).toList()).list();
    boolean errors = sorted.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    return new Analysis(errors ? Optional.empty() : resolved.model().map(model -> assess(model, law.packs(), options)), sorted);
  }

  private static Assessment assess(Model model, Packs packs, Options options) {
    LocalDate day = options.asOf().or(model::asOf).orElse(options.today());
    return Assessor.assess(model, packs, day, options.laws(), options.switches());
  }

  /** The bundled packs alone, or read together with the rules that stand beside the model. */
  private PackReader.Read law(ModelFiles files) {
    List<Declaration> own = files.sources().stream()
        .flatMap(source -> declarations(source.parsed().statements()).stream()).toList();
    if (own.stream().noneMatch(declaration -> declaration.kind().isLaw())) {
      return new PackReader.Read(packs, List.of());
    }
    List<Declaration> all = new ArrayList<>(bundled);
    // an offer names the party behind it, which is one of the model
    own.stream().filter(declaration -> declaration.kind().isLaw() || declaration.kind() == Kind.PARTY).forEach(all::add);
    PackReader.Read read = PackReader.read(all);
    List<Diagnostic> told = new ArrayList<>(read.problems());
    own.stream().filter(declaration -> declaration.kind() == Kind.SET).flatMap(declaration -> declaration.name().stream()).forEach(name ->
        Optional.ofNullable(packs.sets().get(name.text())).map(set -> grown(name, set)).ifPresent(told::add));
    return new PackReader.Read(read.packs(), told);
  }

  /** Where the territory of a law grows, transfers vanish; nobody should do that unawares. */
  private static Diagnostic grown(Name name, NamedSet set) {
    return Diagnostic.warning("law.set-grown", "This adds to the set `" + set.name() + "` of the law")
        .at(name.span(), "all law that asks for `" + set.name() + "` sees more now")
        .and(set.parts().getFirst().document().span(), "first declared here")
        .help("give it a name of its own, unless it is the law that you mean to add to");
  }

  private List<Diagnostic> unknownLaws(List<String> laws) {
    return unknown("laws", "regime", laws, packs.regimes().keySet());
  }

  private static List<Diagnostic> unknown(String code, String what, Collection<String> named, Collection<String> known) {
    return named.stream().filter(name -> !known.contains(name)).map(name ->
        Diagnostic.error(code, "There is no " + what + " `" + name + "`")
            .help(Suggestions.sentence(name, known, "there are " + String.join(", ", known)))).toList();
  }

  private static List<Declaration> declarations(List<Statement> statements) {
    return statements.stream().filter(Declaration.class::isInstance).map(Declaration.class::cast).toList();
  }
}
