package org.guidepost.knowledge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps of one situation in an order in which they can be taken: each after all that it requires, also by way of steps
 * that do not apply, and otherwise as the roadmap has them.
 *
 * @param <S> how much is known of a step
 */
public record Checklist<S extends Step>(List<S> steps) {

    public Checklist {
        steps = List.copyOf(steps);
    }

    /**
     * Draws the checklist of a situation.
     *
     * @param steps of one roadmap, in its order; a required step that is not among them is passed over
     */
    public static <S extends Step> Checklist<S> of(Collection<S> steps, Situation situation) {
        var walk = new Walk<>(steps);
        steps.stream().filter(step -> step.when().contain(situation)).forEach(walk::reach);
        return new Checklist<>(walk.reached.stream()
                .filter(step -> step.when().contain(situation))
                .toList());
    }

    /** Goes to each step by way of all that it requires. */
    private static final class Walk<S extends Step> {

        private final List<S> steps;
        private final Set<String> begun = new LinkedHashSet<>();
        private final Set<S> reached = new LinkedHashSet<>();

        Walk(Collection<S> steps) {
            this.steps = List.copyOf(steps);
        }

        void reach(S step) {
            if (begun.add(step.id())) {
                steps.stream()
                        .filter(other -> step.requires().contains(other.id()))
                        .forEach(this::reach);
                reached.add(step);
            }
        }
    }
}
