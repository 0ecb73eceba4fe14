package dev.landfall.render.diagram;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.render.diagram.Line.Run;
import dev.landfall.render.diagram.Scene.Edge;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One edge for all flows between the same two, with the worst verdict of each regime. */
final class FlowEdges {

  /** A remote reader is where its edge begins, for it is the one that acts; else the edge runs as the data do. */
  private record Ends(Endpoint tail, Endpoint head, boolean remote) {

    static Ends of(Flow flow) {
      return flow.mode() == Flow.Mode.ACCESS
          ? new Ends(flow.target(), flow.source(), true)
          : new Ends(flow.source(), flow.target(), false);
    }
  }

  private static final int MOST_LINES = 6;
  private static final int MOST_TOOLTIP_LINES = 12;
  private static final int LABEL_COLUMNS = 32;

  private final PlaceBoxes places;
  private final Map<Flow, List<Transfer>> transfers = new IdentityHashMap<>();

  FlowEdges(Assessment assessment, PlaceBoxes places) {
    this.places = places;
    assessment.transfers().forEach(t -> transfers.computeIfAbsent(t.flow(), flow -> new ArrayList<>()).add(t));
  }

  List<Edge> build(List<Flow> flows) {
    Map<Ends, List<Flow>> byEnds = flows.stream().collect(Collectors.groupingBy(Ends::of, LinkedHashMap::new, Collectors.toList()));
    List<Edge> edges = new ArrayList<>();
    byEnds.forEach((ends, between) -> edges.add(edge("e" + edges.size(), ends, between)));
    return edges;
  }

  private Edge edge(String id, Ends ends, List<Flow> flows) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    flows.stream().flatMap(flow -> transfers(flow).stream())
        .forEach(t -> verdicts.merge(t.regime().name(), t.verdict(), Verdict::worse));
    Optional<Verdict> worst = verdicts.values().stream().reduce(Verdict::worse);
    List<Line> lines = new ArrayList<>(describe(flows, MOST_LINES - Math.min(verdicts.size(), MOST_LINES / 2)));
    verdicts.forEach((regime, verdict) -> lines.add(verdict(regime, verdict)));
    return new Edge(id, places.item(ends.tail()), places.item(ends.head()),
        places.common(ends.tail(), ends.head()), isInside(ends.tail(), ends.head())
        || isInside(ends.head(), ends.tail()), ends.remote(), worst, lines, tooltip(flows),
        flows.stream().map(Flow::name).toList(),
        flows.stream().flatMap(flow -> transfers(flow).stream()).map(Transfer::id).toList());
  }

  private static boolean isInside(Endpoint inner, Endpoint outer) {
    return outer instanceof Component && (inner.equals(outer) || inner.name().startsWith(outer.name() + "."));
  }

  private List<Transfer> transfers(Flow flow) {
    return transfers.getOrDefault(flow, List.of());
  }

  /** What moves, in no more than so many lines. */
  private static List<Line> describe(List<Flow> flows, int most) {
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

  private static List<Line> describe(Flow flow) {
    List<Line> lines = new ArrayList<>();
    if (flow.labelled()) {
      lines.add(Line.of(flow.name(), TextStyle.FLOW, LABEL_COLUMNS));
    }
    String what = flow.data().isEmpty() ? "everything" : Texts.list(flow.data().stream().map(Data::name).toList(), LABEL_COLUMNS);
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

  private static Line verdict(String regime, Verdict verdict) {
    return Line.of(verdict, Run.of(regime.toUpperCase(Locale.ROOT) + " " + verdict.word(), TextStyle.VERDICT, LABEL_COLUMNS));
  }

  private String tooltip(List<Flow> flows) {
    List<String> lines = new ArrayList<>();
    for (Flow flow : flows) {
      lines.add(flow.name());
      transfers(flow).forEach(t -> lines.add("%s: %s → %s, %s".formatted(t.regime().name().toUpperCase(Locale.ROOT),
          t.exporter().label(), t.importer().label(), t.verdict().word())));
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
