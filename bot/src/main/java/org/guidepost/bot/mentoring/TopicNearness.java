package org.guidepost.bot.mentoring;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Scheme;
import org.guidepost.knowledge.Topic;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Nearness along the scheme: each step from what is known towards what is asked multiplies, and the best way counts. So who
 * knows a group is found for its topics (0.8) and an area for its topics (0.64), who knows a topic is found for its sibling
 * (0.5 up, 0.8 down: 0.4), for a related topic (0.5) and for a question about the whole group (0.5). Related holds both ways,
 * as {@code skos:related} does. A concept that the scheme does not have is near to itself only.
 *
 * <p>The best product of steps is the shortest path over their negative logarithms. Immutable and thread-safe.
 */
public final class TopicNearness implements Nearness {

    /** By judgement: who knows the broader knows most of the narrower. */
    private static final double NARROWER = 0.8;

    /** By judgement: who knows the narrower knows some of the broader. */
    private static final double BROADER = 0.5;

    /** By judgement: people who ask for one often need the other. */
    private static final double RELATED = 0.5;

    /** By judgement: what is fainter counts as nothing; two topics of one area (0.16) still count. */
    private static final double FAINTEST = 0.15;

    private final Map<String, SingleSourcePaths<String, DefaultWeightedEdge>> waysFrom;

    public TopicNearness(Scheme scheme) {
        Graph<String, DefaultWeightedEdge> graph = graph(scheme);
        var paths = new DijkstraShortestPath<>(graph, distance(FAINTEST));
        waysFrom = graph.vertexSet().stream().collect(toUnmodifiableMap(Function.identity(), paths::getPaths));
    }

    @Override
    public double of(String known, String asked) {
        if (known.equals(asked)) {
            return 1;
        }
        var ways = waysFrom.get(known);
        return ways == null ? 0 : Math.exp(-ways.getWeight(asked));
    }

    private static Graph<String, DefaultWeightedEdge> graph(Scheme scheme) {
        Graph<String, DefaultWeightedEdge> graph = new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (Group group : scheme.groups()) {
            contain(graph, group.area(), group.id());
        }
        for (Topic topic : scheme.topics()) {
            contain(graph, topic.group(), topic.id());
        }
        for (Topic topic : scheme.topics()) {
            topic.related().forEach(related -> relate(graph, topic.id(), related));
        }
        return graph;
    }

    private static void contain(Graph<String, DefaultWeightedEdge> graph, String broader, String narrower) {
        step(graph, broader, narrower, NARROWER);
        step(graph, narrower, broader, BROADER);
    }

    private static void relate(Graph<String, DefaultWeightedEdge> graph, String one, String other) {
        step(graph, one, other, RELATED);
        step(graph, other, one, RELATED);
    }

    private static void step(Graph<String, DefaultWeightedEdge> graph, String from, String to, double nearness) {
        graph.addVertex(from);
        graph.addVertex(to);
        var edge = graph.addEdge(from, to);
        if (edge != null) {
            graph.setEdgeWeight(edge, distance(nearness));
        }
    }

    private static double distance(double nearness) {
        return -Math.log(nearness);
    }
}
