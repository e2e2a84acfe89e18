package org.guidepost.evaluation.metric;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question of a suite with what was expected and what the guide made of it.
 *
 * @param id names it within its suite
 * @param language the code of the language it is written in
 * @param expected the entry that answers it; absent if it is out of scope
 * @param ranked the entries that were found, the best first, boundaries left out
 * @param confidence the estimated probability, from 0 to 1, that what the guide did rests on the right entry
 * @param latencyMs how long it took, in milliseconds
 */
public record Case(
        String id,
        String text,
        String language,
        @Nullable String expected,
        List<String> ranked,
        double confidence,
        Outcome outcome,
        double latencyMs) {

    public Case {
        ranked = List.copyOf(ranked);
    }

    public boolean inScope() {
        return expected != null;
    }

    public Optional<String> predicted() {
        return ranked.stream().findFirst();
    }

    /** The place of the expected entry among those found, counted from 1; 0 if it is not there. */
    public int rank() {
        return expected == null ? 0 : ranked.indexOf(expected) + 1;
    }

    public boolean answered() {
        return outcome == Outcome.ANSWER;
    }

    /** Whether what the confidence is about is true: the first entry is the right one, or the question is out of scope. */
    public boolean right() {
        return outcome.claimsOutOfScope() ? !inScope() : rank() == 1;
    }

    /** How sure the guide is that it can answer: nothing where it says that the question is not its business. */
    public double trust() {
        return outcome.claimsOutOfScope() ? 0 : confidence;
    }

    static List<Case> inScope(Collection<Case> cases) {
        return cases.stream().filter(Case::inScope).toList();
    }

    static List<Case> outOfScope(Collection<Case> cases) {
        return cases.stream().filter(one -> !one.inScope()).toList();
    }
}
