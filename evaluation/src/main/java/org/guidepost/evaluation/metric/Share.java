package org.guidepost.evaluation.metric;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** How many of how many: a proportion that keeps its counts. */
public record Share(long count, long of) {

    /** The share of the cases for which something holds. */
    public static <T> Share of(Collection<T> cases, Predicate<T> holds) {
        return new Share(cases.stream().filter(holds).count(), cases.size());
    }

    /** From 0 to 1; not a number where there are no cases. */
    public double value() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    @Override
    public String toString() {
        return of == 0 ? "none" : String.format(Locale.ROOT, "%5.1f %% (%d of %d)", 100 * value(), count, of);
    }
}
