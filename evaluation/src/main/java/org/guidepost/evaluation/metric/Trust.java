package org.guidepost.evaluation.metric;

import java.util.Arrays;
import java.util.Collection;

/** How far the guide trusts itself to answer, as numbers, and where to draw the line between them. */
public final class Trust {

    private Trust() {}

    static double[] of(Collection<Case> cases) {
        return cases.stream().mapToDouble(Case::trust).toArray();
    }

    /**
     * The highest threshold that rejects at most a share of these values, where what is below is rejected. Without ties it
     * rejects exactly the share, rounded down to whole values.
     *
     * @param values at least one
     * @param rejected from 0 to below 1
     */
    public static double threshold(double[] values, double rejected) {
        if (values.length == 0 || rejected < 0 || rejected >= 1) {
            throw new IllegalArgumentException("A threshold needs values, and a share from 0 to below 1");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.floor(rejected * sorted.length)];
    }

    /** The share of the values that a threshold rejects. */
    static double rejected(double[] values, double threshold) {
        return Arrays.stream(values)
                .map(value -> value < threshold ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
