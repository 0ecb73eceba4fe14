package dev.landfall.flow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * The shortest way to every fact, by one breadth-first search from all places where data begin.
 *
 * <p>They hang on one root, for the library's search from several vertices is one search after the other. Of ways of one
 * length the one is taken whose beginning comes first, then the one that was found first.
 */
final class Ways {

  /** As it comes from the library, but without an index of edges by both ends, which would take most of the time. */
  private static final class FactGraph extends AbstractBaseGraph<Node, Passage> {
    private static final long serialVersionUID = 1;

    FactGraph() {
      super(null, null, DefaultGraphType.directedPseudograph(), new DefaultGraphSpecificsStrategy<>());
    }
  }

  private Ways() {}

  /**
   * What can be reached, nearest first, each with the last passage of the way to it; none where data begin.
   *
   * @param beginnings in the order in which they are preferred
   */
  static SequencedMap<Node, Optional<Passage>> from(Collection<Node> beginnings, Collection<Site> sites) {
    Node root = new Node(null, null);
    Graph<Node, Passage> graph = new FactGraph();
    graph.addVertex(root);
    sites.forEach(site -> site.nodes().forEach(graph::addVertex));
    beginnings.forEach(node -> graph.addEdge(root, node, new Passage(root, node, null)));
    sites.forEach(site -> site.nodes().forEach(node ->
        node.out().forEach(passage -> graph.addEdge(passage.from(), passage.to(), passage))));
    SequencedMap<Node, Optional<Passage>> last = new LinkedHashMap<>();
    BreadthFirstIterator<Node, Passage> search = new BreadthFirstIterator<>(graph, root);
    search.next();
    search.forEachRemaining(node ->
        last.put(node, Optional.of(search.getSpanningTreeEdge(node)).filter(passage -> passage.from() != root)));
    return last;
  }
}
