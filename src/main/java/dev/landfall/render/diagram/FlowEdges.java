package dev.landfall.render.diagram;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.render.diagram.Line.Run;
import dev.landfall.render.diagram.Marks.Mark;
import dev.landfall.render.diagram.Scene.Edge;
import dev.landfall.render.diagram.Scene.Grid;
import dev.landfall.render.diagram.Scene.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One edge for all flows between the same two, with what each regime makes of them. */
final class FlowEdges {

  /** A remote reader is where its edge begins, for it is the one that acts; else the edge runs as the data do. */
  private record Ends(Item tail, Item head, boolean remote) {}

  /** More flows than these between the same two are counted and not described. */
  static final int MOST_DESCRIBED = 3;

  private static final int MOST_LINES = 6;
  private static final int MOST_LINES_APART = 10;
  private static final int MOST_TOOLTIP_LINES = 12;
  private static final int LABEL_COLUMNS = 32;

  private final Selection selection;
  private final Pieces pieces;
  private final Grain grain;

  FlowEdges(Arrangement arrangement, Grain grain) {
    this.pieces = arrangement.pieces();
    this.selection = pieces.selection();
    this.grain = grain;
  }

  List<Edge> build() {
    Map<Ends, List<Flow>> byEnds = new LinkedHashMap<>();
    for (Flow flow : selection.flows()) {
      Ends ends = ends(flow);
      if (grain == Grain.TABLE || !(ends.tail() instanceof Grid) || !ends.tail().equals(ends.head())) {
        byEnds.computeIfAbsent(ends, key -> new ArrayList<>()).add(flow);
      }
    }
    List<Edge> edges = new ArrayList<>();
    byEnds.forEach((ends, between) -> edges.add(edge("e" + edges.size(), ends, between)));
    return edges;
  }

  private Ends ends(Flow flow) {
    Item source = pieces.item(flow.source());
    Item target = pieces.item(flow.target());
    return flow.mode() == Flow.Mode.ACCESS && grain != Grain.TABLE ? new Ends(target, source, true) : new Ends(source, target, false);
  }

  private Edge edge(String id, Ends ends, List<Flow> flows) {
    List<Mark> marks = selection.marks().of(flows);
    boolean focus = flows.stream().anyMatch(selection.filter().ways()::contains);
    Flow first = flows.getFirst();
    boolean inside = ends.tail().equals(ends.head()) || isInside(first.source(), first.target()) || isInside(first.target(), first.source());
    return new Edge(id, ends.tail(), ends.head(), pieces.common(ends.tail(), ends.head()), inside && !isGrid(ends), ends.remote(), focus,
        marks.stream().map(Mark::verdict).toList(), isCounted(ends, flows) ? counted(flows, marks, isGrid(ends)) : described(flows, marks, focus),
        tooltip(flows), flows.stream().map(Flow::name).toList(), marks.stream().map(mark -> mark.transfer().id()).toList());
  }

  private static boolean isGrid(Ends ends) {
    return ends.tail() instanceof Grid || ends.head() instanceof Grid;
  }

  /** Rather than described one by one. */
  private boolean isCounted(Ends ends, List<Flow> flows) {
    boolean amongMany = grain != Grain.COMPONENTS && pieces.isMany() && isGrid(ends);
    return amongMany || flows.size() > MOST_DESCRIBED || flows.stream().map(flow -> words(describe(flow))).distinct().count() < flows.size();
  }

  private static List<String> words(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  private static boolean isInside(Endpoint inner, Endpoint outer) {
    return outer instanceof Component && Selection.isIn(inner, outer);
  }

  // ---------------------------------------------------------------- words

  /** The number, all that moves, and how often each regime comes to what. */
  private List<Line> counted(List<Flow> flows, List<Mark> marks, boolean many) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Texts.counted(flows.size(), "flow", "flows"), TextStyle.FLOW, LABEL_COLUMNS));
    if (!marks.isEmpty() || !many) {
      Set<String> data = new LinkedHashSet<>();
      flows.forEach(flow -> selection.data(flow).forEach(moved -> data.add(moved.name())));
      lines.add(Line.of(data.isEmpty() ? "everything" : Texts.list(data, LABEL_COLUMNS - 6), TextStyle.DATA, 2 * LABEL_COLUMNS));
    }
    Marks.byRegime(marks).forEach((regime, under) -> lines.add(verdicts(regime, under)));
    return lines;
  }

  /** Flows that come to different things are told apart, each with its own verdicts, as far as there is room. */
  private List<Line> described(List<Flow> flows, List<Mark> marks, boolean focus) {
    boolean alike = flows.stream().map(this::verdicts).distinct().count() == 1;
    if (!alike) {
      List<Line> apart = flows.stream().flatMap(flow -> together(List.of(flow), selection.marks().of(flow), focus).stream()).toList();
      if (apart.size() <= MOST_LINES_APART) {
        return apart;
      }
    }
    return together(flows, marks, focus);
  }

  private Map<String, Verdict> verdicts(Flow flow) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    selection.marks().of(flow).forEach(mark -> verdicts.merge(mark.regime(), mark.verdict(), Verdict::worse));
    return verdicts;
  }

  private List<Line> together(List<Flow> flows, List<Mark> marks, boolean focus) {
    Map<String, List<Mark>> byRegime = Marks.byRegime(marks);
    List<Line> lines = new ArrayList<>(describe(flows, MOST_LINES - Math.min(byRegime.size(), MOST_LINES / 2)));
    byRegime.forEach((regime, under) -> {
      boolean ofAll = under.stream().map(Mark::verdict).distinct().count() == 1 && flows.stream().allMatch(flow -> verdicts(flow).containsKey(regime));
      lines.add(ofAll || flows.size() == 1 ? verdict(regime, under) : verdicts(regime, under));
      if (focus) {
        under.forEach(mark -> lines.addAll(settled(mark)));
      }
    });
    return lines;
  }

  /** What moves, in no more than so many lines. */
  private List<Line> describe(List<Flow> flows, int most) {
    List<Line> lines = new ArrayList<>();
    int shown = 0;
    for (Flow flow : flows) {
      List<Line> next = describe(flow);
      boolean last = shown == flows.size() - 1;
      if (shown > 0 && lines.size() + next.size() > most - (last ? 0 : 1)) {
        lines.add(Line.of("… and " + (flows.size() - shown) + " more", TextStyle.DETAIL, LABEL_COLUMNS));
        break;
      }
      lines.addAll(next);
      shown++;
    }
    return lines;
  }

  private List<Line> describe(Flow flow) {
    List<Line> lines = new ArrayList<>();
    if (flow.labelled()) {
      lines.add(Line.of(flow.name(), TextStyle.FLOW, LABEL_COLUMNS));
    }
    List<Data> moved = selection.data(flow);
    String what = moved.isEmpty() ? "everything" : Texts.list(moved.stream().map(Data::name).toList(), LABEL_COLUMNS);
    lines.add(Line.of((flow.mode() == Flow.Mode.ACCESS ? "reads " : "") + what, TextStyle.DATA, 2 * LABEL_COLUMNS));
    String how = how(flow);
    if (!how.isEmpty()) {
      lines.add(Line.of(how, TextStyle.DETAIL, 2 * LABEL_COLUMNS));
    }
    return lines;
  }

  private static String how(Flow flow) {
    List<String> how = new ArrayList<>();
    flow.pseudonymised().ifPresent(key -> how.add("pseudonymised"));
    flow.encrypted().ifPresent(key -> how.add("encrypted"));
    if (flow.anonymised()) {
      how.add("anonymised");
    }
    if (flow.aggregated()) {
      how.add("aggregated");
    }
    if (!flow.via().isEmpty()) {
      how.add("via " + Texts.list(flow.via().stream().map(Location::name).toList(), LABEL_COLUMNS));
    }
    return String.join(", ", how);
  }

  private static Line verdict(String regime, List<Mark> marks) {
    Verdict worst = Marks.worst(marks).orElseThrow();
    boolean accepted = marks.stream().filter(mark -> mark.verdict() == worst).allMatch(Mark::accepted);
    return line(worst, regime, worst.word() + (accepted ? ", accepted" : ""));
  }

  /** How many transfers of a regime have which verdict. */
  static Line verdicts(String regime, List<Mark> marks) {
    return line(Marks.worst(marks).orElseThrow(), regime, Marks.counted(marks));
  }

  private static Line line(Verdict badge, String regime, String words) {
    return Line.of(badge, Run.of(regime.toUpperCase(Locale.ROOT) + " " + words, TextStyle.VERDICT, LABEL_COLUMNS + 8));
  }

  /** Who sends it to whom, and what would do or does. */
  private static List<Line> settled(Mark mark) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(mark.transfer().exporter().label() + " → " + mark.transfer().importer().label(), TextStyle.DETAIL, 2 * LABEL_COLUMNS));
    String papers = mark.transfer().safeguards().stream().map(safeguard -> safeguard.name()).distinct().collect(Collectors.joining(", "));
    if (!papers.isEmpty()) {
      lines.add(Line.of("under " + papers, TextStyle.DETAIL, 2 * LABEL_COLUMNS));
    }
    if (mark.verdict().compareTo(Verdict.OPEN) >= 0 && !mark.transfer().needs().isEmpty()) {
      List<String> needs = mark.transfer().needs().stream().map(Object::toString).distinct().toList();
      lines.add(Line.of((needs.size() == 1 ? "needs " : "needs one of ") + Texts.list(needs, 2 * LABEL_COLUMNS - 12),
          TextStyle.DETAIL, 2 * LABEL_COLUMNS));
    }
    return lines;
  }

  // ---------------------------------------------------------------- tooltips

  private String tooltip(List<Flow> flows) {
    List<String> lines = new ArrayList<>();
    for (Flow flow : flows) {
      lines.add(flow.name());
      selection.marks().of(flow).forEach(mark -> lines.add("%s: %s → %s, %s".formatted(mark.regime().toUpperCase(Locale.ROOT),
          mark.transfer().exporter().label(), mark.transfer().importer().label(), mark.verdict().word())));
    }
    int more = lines.size() - MOST_TOOLTIP_LINES;
    return Texts.tooltip(more <= 0 ? lines : with(lines.subList(0, MOST_TOOLTIP_LINES), "… and " + more + " more"));
  }

  private static List<String> with(List<String> lines, String last) {
    List<String> all = new ArrayList<>(lines);
    all.add(last);
    return all;
  }
}
