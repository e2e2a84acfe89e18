package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.guidepost.knowledge.retrieval.TextClustering.TextPoint;

/**
 * Agglomerative clustering with average linkage (UPGMA; Sokal and Michener 1958) over a sparse graph: the two groups of which
 * all pairs are most alike on average become one, until no two are alike enough.
 *
 * <p>The average is exact, as it is the product of the sums of the groups' vectors. It never rises above the higher of the two
 * that it comes from, so an outdated likeness in the queue is an upper bound, and is computed anew only when its turn comes.
 */
final class AverageLinkage {

    private static final Comparator<Candidate> MOST_ALIKE_FIRST = Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::one)
            .thenComparingInt(Candidate::other);

    private final double alike;
    private final TextPoint[] groups;
    private final int[] parents;

    /**
     * Begins with each text alone.
     *
     * @param alike from which mean likeness on two groups become one
     */
    AverageLinkage(List<TextPoint> points, double alike) {
        this.alike = alike;
        this.groups = points.toArray(TextPoint[]::new);
        this.parents = new int[groups.length];
        for (int text = 0; text < parents.length; text++) {
            parents[text] = text;
        }
    }

    /** The groups, each with the numbers of its texts in order. */
    List<List<Integer>> groups(Collection<Edge> edges) {
        var queue = new PriorityQueue<>(Math.max(1, edges.size()), MOST_ALIKE_FIRST);
        edges.forEach(edge -> queue.add(new Candidate(edge.one(), edge.other(), edge.likeness(), 2)));
        for (Candidate next = queue.poll(); next != null; next = queue.poll()) {
            int one = root(next.one());
            int other = root(next.other());
            if (one != other) {
                Candidate now = refreshed(next, one, other);
                if (now.likeness() >= alike && now == next) {
                    merge(Math.min(one, other), Math.max(one, other));
                } else if (now.likeness() >= alike) {
                    queue.add(now);
                }
            }
        }
        return collected();
    }

    private Candidate refreshed(Candidate known, int one, int other) {
        int size = groups[one].size() + groups[other].size();
        return known.size() == size && known.one() == one && known.other() == other
                ? known
                : new Candidate(one, other, groups[one].likeness(groups[other]), size);
    }

    private void merge(int one, int other) {
        groups[one] = groups[one].plus(groups[other]);
        parents[other] = one;
    }

    /** Shortens the way for the next time. */
    private int root(int text) {
        int at = text;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private List<List<Integer>> collected() {
        Map<Integer, List<Integer>> collected = new TreeMap<>();
        for (int text = 0; text < parents.length; text++) {
            collected.computeIfAbsent(root(text), root -> new ArrayList<>()).add(text);
        }
        return List.copyOf(collected.values());
    }

    /** Two texts that may belong together. */
    record Edge(int one, int other, double likeness) {}

    /**
     * Two groups that may become one.
     *
     * @param size of both together when the likeness was computed; both only ever grow
     */
    private record Candidate(int one, int other, double likeness, int size) {}
}
