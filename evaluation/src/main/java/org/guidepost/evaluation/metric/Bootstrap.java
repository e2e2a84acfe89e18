package org.guidepost.evaluation.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The paired bootstrap of a difference between two runs over the same cases (Efron and Tibshirani 1993, chapter 13): cases
 * are drawn with replacement, the same ones for both runs, and the difference is taken each time.
 */
public final class Bootstrap {

    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;

    private final int resamples;
    private final long seed;

    /**
     * @param resamples how often to draw; 1,000 is usual
     * @param seed the same seed gives the same interval
     */
    public Bootstrap(int resamples, long seed) {
        this.resamples = resamples;
        this.seed = seed;
    }

    /**
     * The 95 % percentile interval of {@code metric(now) - metric(before)}.
     *
     * @param now the cases of one run
     * @param before the same cases of the other run, in the same order
     */
    public Interval difference(List<Case> now, List<Case> before, ToDoubleFunction<List<Case>> metric) {
        if (now.size() != before.size()) {
            throw new IllegalArgumentException("Only runs over the same cases can be paired");
        }
        var random = new Random(seed);
        double[] differences = IntStream.range(0, resamples)
                .mapToDouble(draw -> {
                    int[] drawn =
                            random.ints(now.size(), 0, Math.max(1, now.size())).toArray();
                    return metric.applyAsDouble(pick(now, drawn)) - metric.applyAsDouble(pick(before, drawn));
                })
                .filter(difference -> !Double.isNaN(difference))
                .sorted()
                .toArray();
        return differences.length == 0
                ? Interval.UNKNOWN
                : new Interval(at(differences, LOWER), at(differences, UPPER));
    }

    private static List<Case> pick(List<Case> cases, int[] drawn) {
        return Arrays.stream(drawn).mapToObj(cases::get).toList();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** From the lower end to the upper, both included. */
    public record Interval(double lower, double upper) {

        static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

        /** Whether zero lies outside: the difference is more than the luck of the draw. */
        public boolean tells() {
            return lower > 0 || upper < 0;
        }
    }
}
