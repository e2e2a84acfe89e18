package org.guidepost.bot.mentoring;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * A waiting list as a network in which every case sends one unit to the end: through a mentor, or past all of them, which is
 * dear, and dearer the older the case is. To be cheap is to be good:
 *
 * <ul>
 *   <li>case → mentor costs what the score falls short of 1;
 *   <li>mentor → end is one edge for each further case that she has room for, and each costs the load that the cases before it
 *       have added; so equal mentors are filled evenly (as costs only rise, the flow takes them in their order);
 *   <li>case → end costs more than all scores together can gain, times the case's place from the end of the queue.
 * </ul>
 *
 * <p>The sets of cases that can be served together are a matroid (Edmonds and Fulkerson 1965, Transversals and matroid
 * partition). So taking the oldest case that still fits, again and again, also serves as many as possible, and any prices that
 * rise with age say just that.
 *
 * <p>Vertices are numbers: the cases, the oldest first, then the mentors, then the end.
 */
final class AssignmentNetwork {

    /**
     * Costs are multiples of this power of two, so that sums of them are exact. It is also what a mentor costs for each recent
     * case: too little to weigh against a score, enough to choose between equals.
     */
    private static final double GRAIN = 0x1p-20;

    /** Every edge carries at most one case, so there is nothing to scale. */
    private static final int WITHOUT_SCALING = 1;

    private final Graph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final List<Waiting> cases;
    private final List<Candidate> mentors;
    private final int end;

    /** @param cases the oldest first; at most 10,000, as the algorithm takes a cost of 10⁹ for infinite */
    AssignmentNetwork(List<Waiting> cases, List<Candidate> candidates, Nearness nearness, Instant now) {
        this.cases = cases;
        this.mentors = inFairOrder(candidates);
        this.end = cases.size() + mentors.size();
        for (int vertex = 0; vertex <= end; vertex++) {
            graph.addVertex(vertex);
        }
        for (int place = 0; place < cases.size(); place++) {
            waitOrGoToMentor(place, nearness, now);
        }
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            giveRoom(mentor);
        }
    }

    /** The id of the mentor to whom each case goes that goes to any. */
    Map<Waiting, String> cheapest() {
        var solver = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>(WITHOUT_SCALING);
        var problem = new MinimumCostFlowProblemImpl<>(graph, this::supply, _ -> 1);
        Map<DefaultWeightedEdge, Double> flow =
                solver.getMinimumCostFlow(problem).getFlowMap();
        Map<Waiting, String> given = new HashMap<>();
        flow.forEach((edge, carried) -> {
            if (carried > 0 && isGift(edge)) {
                given.put(from(edge), to(edge));
            }
        });
        return given;
    }

    /** Where costs leave a choice, what the algorithm takes depends on the order: it must not be always the same mentor. */
    private List<Candidate> inFairOrder(List<Candidate> candidates) {
        String seed = cases.stream().findFirst().map(Waiting::caseId).orElse("");
        Comparator<Candidate> order = MentorMatching.lighterFirst(seed);
        return candidates.stream().sorted(order).toList();
    }

    private void waitOrGoToMentor(int place, Nearness nearness, Instant now) {
        double moreThanAllScores = 2.0 * (cases.size() + 1);
        connect(place, end, moreThanAllScores * (cases.size() - place));
        Need need = cases.get(place).need();
        var scoring = new Scoring(need, nearness, now);
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            Candidate candidate = mentors.get(mentor);
            if (HardConditions.areMetBy(candidate, need, now)) {
                connect(place, vertex(mentor), 1 - scoring.match(candidate).score());
            }
        }
    }

    private void giveRoom(int mentor) {
        Candidate candidate = mentors.get(mentor);
        int room = candidate.mentor().capacity() - candidate.openCases();
        for (int more = 0; more < Math.min(room, cases.size()); more++) {
            double addedLoad = candidate.givenMore(more).load() - candidate.load();
            connect(vertex(mentor), end, Scoring.LOAD * addedLoad + GRAIN * candidate.recentCases());
        }
    }

    private void connect(int from, int to, double cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), Math.rint(cost / GRAIN) * GRAIN);
    }

    private int supply(int vertex) {
        if (vertex == end) {
            return -cases.size();
        }
        return vertex < cases.size() ? 1 : 0;
    }

    private int vertex(int mentor) {
        return cases.size() + mentor;
    }

    private boolean isGift(DefaultWeightedEdge edge) {
        return graph.getEdgeSource(edge) < cases.size() && graph.getEdgeTarget(edge) < end;
    }

    private Waiting from(DefaultWeightedEdge gift) {
        return cases.get(graph.getEdgeSource(gift));
    }

    private String to(DefaultWeightedEdge gift) {
        return mentors.get(graph.getEdgeTarget(gift) - cases.size()).mentor().id();
    }
}
