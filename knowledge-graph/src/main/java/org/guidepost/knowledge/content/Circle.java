package org.guidepost.knowledge.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A way along requirements that comes back to where it began.
 *
 * @param ids the first of which is the last again
 */
record Circle(List<String> ids) {

    /** A circle through an id, if there is one. */
    static Optional<Circle> through(String id, Map<String, List<String>> required) {
        return new Search(id, required).from(id);
    }

    /** Each of its ids finds a circle; told once, it is told where its least id stands. */
    boolean isToldHere() {
        return ids.stream().allMatch(id -> ids.getFirst().compareTo(id) <= 0);
    }

    @Override
    public String toString() {
        return String.join(" > ", ids);
    }

    private static final class Search {

        private final String goal;
        private final Map<String, List<String>> required;
        private final Deque<String> way = new ArrayDeque<>();
        private final Set<String> seen = new HashSet<>();

        Search(String goal, Map<String, List<String>> required) {
            this.goal = goal;
            this.required = required;
        }

        Optional<Circle> from(String id) {
            way.addLast(id);
            for (String next : required.getOrDefault(id, List.of())) {
                if (next.equals(goal)) {
                    way.addLast(goal);
                    return Optional.of(new Circle(List.copyOf(way)));
                }
                if (seen.add(next)) {
                    Optional<Circle> circle = from(next);
                    if (circle.isPresent()) {
                        return circle;
                    }
                }
            }
            way.removeLast();
            return Optional.empty();
        }
    }
}
