package dev.landfall.render.diagram;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.render.diagram.Marks.Mark;
import dev.landfall.render.diagram.Scene.Edge;
import dev.landfall.source.DisplayWidth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what of an assessment is to be seen. */
final class SceneBuilder {

  /** More shapes and lines than these are no picture of a page. */
  static final int MOST_SHAPES = 60;
  static final int MOST_LINES = 100;
  private static final int MOST_MERGED_LINES = 45;
  private static final int DIGEST_CHARACTERS = 12;

  private final Assessment assessment;
  private final DiagramOptions options;
  private final Selection selection;

  SceneBuilder(Assessment assessment, DiagramOptions options) {
    this.assessment = assessment;
    this.options = options;
    this.selection = Selection.of(assessment, options.filter());
  }

  static Scene build(Assessment assessment, DiagramOptions options) {
    SceneBuilder builder = new SceneBuilder(assessment, options);
    return builder.scene(builder.grainOfGraph(), List.of());
  }

  boolean isEmpty() {
    return selection.flows().isEmpty() && !selection.filter().isNone();
  }

  // ---------------------------------------------------------------- how fine

  /** The finest that a page can hold, and a language that has no tables. */
  Grain grainOfGraph() {
    Grain grain = grain();
    return grain == Grain.TABLE ? Grain.COUNTRIES : grain;
  }

  /** The finest that a page can hold. */
  Grain grain() {
    return options.merging() == DiagramOptions.Merging.NEVER ? finest() : fitting(finest());
  }

  /** The next one that a page can hold. */
  Grain coarser(Grain grain) {
    return fitting(Grain.values()[grain.ordinal() + 1]);
  }

  private Grain fitting(Grain finest) {
    Grain grain = finest;
    while (grain != Grain.TABLE && isTooMuch(grain)) {
      grain = Grain.values()[grain.ordinal() + 1];
    }
    return grain;
  }

  boolean isMerged(Grain grain) {
    return grain != finest();
  }

  private Grain finest() {
    return options.view() == View.JURISDICTION ? Grain.PARTIES : Grain.COMPONENTS;
  }

  private boolean isTooMuch(Grain grain) {
    if (grain == Grain.COMPONENTS && selection.shown().size() > MOST_SHAPES) {
      return true;
    }
    return edges(arrangement(grain), grain).size() > (grain == Grain.COMPONENTS ? MOST_LINES : MOST_MERGED_LINES);
  }

  // ---------------------------------------------------------------- the scene

  /** @param remarks why it is as it is */
  Scene scene(Grain grain, List<String> remarks) {
    Model model = assessment.model();
    Arrangement arrangement = arrangement(grain);
    List<Edge> edges = edges(arrangement, grain);
    String title = DisplayWidth.visible(model.name(), Texts.TITLE_COLUMNS);
    return new Scene(options.view(), grain, title, subtitle(), remarks(grain, edges, remarks), description(title, arrangement),
        footer(model), arrangement.items(), edges);
  }

  private Arrangement arrangement(Grain grain) {
    return Arrangement.of(selection, options.view(), grain, options.locale());
  }

  private List<Edge> edges(Arrangement arrangement, Grain grain) {
    return new FlowEdges(arrangement, grain).build();
  }

  // ---------------------------------------------------------------- words

  private String subtitle() {
    List<String> regimes = options.filter().regimes().isEmpty() ? assessment.regimes() : List.copyOf(options.filter().regimes());
    String laws = regimes.stream().map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
    return DisplayWidth.visible(subject() + ", as of " + assessment.asOf() + (laws.isEmpty() ? "" : " · under " + laws)
        + " · " + transfers(), Texts.TITLE_COLUMNS * 2);
  }

  private String subject() {
    return switch (options.view()) {
      case SYSTEM -> "Where data go";
      case JURISDICTION -> "What crosses borders";
      case PARTY -> "Who hands what to whom";
      case DATA -> "The journey of " + options.filter().data().map(Data::name).orElse("all data");
      case TRANSFER -> "The way of " + options.filter().ways().stream().map(Flow::name).distinct().collect(Collectors.joining(", "));
    };
  }

  private String description(String title, Arrangement arrangement) {
    String where = Texts.list(arrangement.items().stream().map(Scene.Item::tooltip).toList(), Texts.TITLE_COLUMNS * 2);
    return "Data-flow diagram of " + title + " as of " + assessment.asOf() + ". "
        + (options.view() == View.PARTY ? "Parties: " : "Places: ") + where + ". " + transfers() + ".";
  }

  /** How many there are of each verdict, the worst first. */
  private String transfers() {
    Collection<Mark> marks = selection.marks().of(selection.flows());
    return Texts.counted(marks.size(), "transfer", "transfers") + (marks.isEmpty() ? "" : ": " + Marks.counted(marks));
  }

  private static String footer(Model model) {
    String digest = model.digest().substring(model.digest().indexOf(':') + 1);
    return "Model " + DisplayWidth.visible(digest.substring(0, Math.min(DIGEST_CHARACTERS, digest.length())))
        + " · generated by Landfall";
  }

  private List<String> remarks(Grain grain, List<Edge> edges, List<String> first) {
    List<String> remarks = new ArrayList<>(first);
    narrowed().ifPresent(only -> remarks.add("Only " + only));
    if (selection.data().size() > 1) {
      remarks.add("with what it is a part of, and what is made of it: " + Texts.list(selection.data().stream()
          .filter(data -> !options.filter().data().equals(Optional.of(data))).map(Data::name).toList(), Texts.TITLE_COLUMNS));
    }
    if (isMerged(grain)) {
      int inside = selection.flows().size() - edges.stream().mapToInt(edge -> edge.flows().size()).sum();
      remarks.add("Drawn together: " + Texts.counted(selection.components().size(), "component", "components") + " and "
          + Texts.counted(selection.flows().size(), "flow", "flows")
          + (grain == Grain.TABLE ? ", " + grain.words() : " as " + Texts.counted(edges.size(), "line", "lines") + ", " + grain.words()
              + (inside == 0 ? "" : "; " + inside + " are counted inside of the boxes")));
    }
    int resting = resting();
    if (resting > 0) {
      remarks.add(Texts.counted(resting, "flow that is", "flows that are") + " not at work on that day left out");
    }
    if (isEmpty()) {
      remarks.add(nothing());
    }
    return remarks;
  }

  private int resting() {
    return (int) assessment.model().flows().stream().filter(flow -> !flow.activeOn(assessment.asOf())).count();
  }

  /** What the picture is narrowed to. */
  private Optional<String> narrowed() {
    Filter filter = options.filter();
    List<String> only = new ArrayList<>();
    filter.focus().ifPresent(focus -> only.add("what is "
        + (filter.depth() == 1 ? "one flow" : "up to " + filter.depth() + " flows") + " away from " + DisplayWidth.visible(focus.name(), Texts.NAME_COLUMNS)));
    if (options.view() != View.DATA) {
      filter.data().ifPresent(data -> only.add("flows that move " + DisplayWidth.visible(data.name(), Texts.NAME_COLUMNS)
          + ", and the verdicts of that"));
    }
    if (!filter.regimes().isEmpty()) {
      only.add("transfers under " + filter.regimes().stream().map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.joining(", ")));
    }
    if (!filter.verdicts().isEmpty()) {
      only.add("flows that are " + filter.verdicts().stream().map(Verdict::word).collect(Collectors.joining(" or ")));
    }
    return only.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", only));
  }

  /** Why nothing is to be seen. */
  String nothing() {
    return selection.shown().isEmpty() ? "Nothing to show: no flow of the model is of this kind"
        : "No flow of the model is of this kind";
  }
}
