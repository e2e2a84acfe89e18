package org.guidepost.evaluation.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The expected calibration error: how far the stated confidence is from the share that is right, averaged over ten bins of
 * equal width, each weighed by its cases (Guo et al. 2017, arXiv:1706.04599).
 */
@Component
public final class CalibrationError implements Measure {

    private static final int BINS = 10;
    private static final int DRAWS = 200;
    private static final long SEED = 20_261_121;

    @Override
    public List<Metric> metrics() {
        return List.of(
                metric("ece", "confidence against being right, over all cases", CalibrationError::of),
                metric("ece-in-scope", "the same over the in-scope cases", cases -> of(Case.inScope(cases))),
                metric(
                        "ece-by-chance",
                        "the ece of a guide whose confidences are true, as few cases scatter",
                        CalibrationError::byChance));
    }

    private static Metric metric(String name, String meaning, java.util.function.ToDoubleFunction<List<Case>> value) {
        return new Metric(name, meaning, Metric.Better.LOWER, Metric.Unit.NUMBER, value);
    }

    public static double of(List<Case> cases) {
        return cases.isEmpty()
                ? Double.NaN
                : bins(cases).stream()
                        .mapToDouble(bin -> bin.count * Math.abs(bin.confidence - bin.right) / cases.size())
                        .sum();
    }

    /**
     * What a guide would show on average whose confidences are exactly true, if it stated the same ones: each case is drawn to be
     * right with its confidence. What is about as high as this says nothing against the confidences.
     */
    static double byChance(List<Case> cases) {
        var random = new Random(SEED);
        return IntStream.range(0, DRAWS)
                .mapToDouble(draw -> drawn(cases, random))
                .average()
                .orElse(Double.NaN);
    }

    private static double drawn(List<Case> cases, Random random) {
        double[] excess = new double[BINS];
        for (Case one : cases) {
            excess[bin(one)] += one.confidence() - (random.nextDouble() < one.confidence() ? 1 : 0);
        }
        return cases.isEmpty()
                ? Double.NaN
                : Arrays.stream(excess).map(Math::abs).sum() / cases.size();
    }

    /** The bins that have cases, from the lowest confidence to the highest. */
    public static List<Bin> bins(List<Case> cases) {
        Map<Integer, List<Case>> byBin =
                cases.stream().collect(Collectors.groupingBy(CalibrationError::bin, TreeMap::new, Collectors.toList()));
        return byBin.values().stream().map(Bin::of).toList();
    }

    /** Bins are open below and closed above, as in the paper; a confidence of 0 falls into the first. */
    private static int bin(Case one) {
        return Math.max(0, (int) Math.ceil(one.confidence() * BINS) - 1);
    }

    /**
     * Cases of about the same confidence.
     *
     * @param confidence their mean confidence
     * @param right the share of them that is right
     */
    public record Bin(int count, double confidence, double right) {

        private static Bin of(List<Case> cases) {
            return new Bin(
                    cases.size(),
                    cases.stream().mapToDouble(Case::confidence).average().orElse(Double.NaN),
                    Share.of(cases, Case::right).value());
        }
    }
}
