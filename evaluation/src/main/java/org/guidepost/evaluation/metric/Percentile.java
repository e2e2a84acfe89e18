package org.guidepost.evaluation.metric;

import java.util.Collection;
import java.util.List;

/** Percentiles by the nearest-rank method: the smallest value that at least p per cent of the values do not exceed. */
public final class Percentile {

    private Percentile() {}

    /**
     * @param percent above 0, at most 100
     * @return not a number where there are no values
     */
    public static double of(Collection<Double> values, double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("A percentile is above 0 and at most 100");
        }
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(percent / 100 * sorted.size()) - 1);
    }
}
