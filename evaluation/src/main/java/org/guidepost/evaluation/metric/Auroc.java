package org.guidepost.evaluation.metric;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The probability that a random in-scope case is trusted more than a random one out of scope, ties counting half: the area
 * under the receiver operating characteristic, by the rank sum of Mann and Whitney (1947, doi:10.1214/aoms/1177730491).
 */
@Component
public final class Auroc implements Measure {

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.share(
                "auroc",
                "an in-scope case is trusted more than one out of scope",
                Metric.Better.HIGHER,
                cases -> of(Trust.of(Case.inScope(cases)), Trust.of(Case.outOfScope(cases)))));
    }

    /**
     * @param positives the scores that should be high
     * @param negatives those that should be low
     * @return from 0 to 1; not a number if either is empty
     */
    public static double of(double[] positives, double[] negatives) {
        if (positives.length == 0 || negatives.length == 0) {
            return Double.NaN;
        }
        List<Scored> sorted = Stream.concat(Scored.all(positives, true), Scored.all(negatives, false))
                .sorted((one, other) -> Double.compare(one.score, other.score))
                .toList();
        double least = positives.length * (positives.length + 1.0) / 2;
        return (rankSum(sorted) - least) / positives.length / negatives.length;
    }

    /** The sum of the ranks of the positives, counted from 1; those that are equal share the mean of their ranks. */
    private static double rankSum(List<Scored> sorted) {
        double sum = 0;
        int start = 0;
        while (start < sorted.size()) {
            int end = start;
            int positives = 0;
            while (end < sorted.size() && sorted.get(end).score == sorted.get(start).score) {
                positives += sorted.get(end).positive ? 1 : 0;
                end++;
            }
            sum += positives * (start + 1 + end) / 2.0;
            start = end;
        }
        return sum;
    }

    private record Scored(double score, boolean positive) {

        static Stream<Scored> all(double[] scores, boolean positive) {
            return java.util.Arrays.stream(scores).mapToObj(score -> new Scored(score, positive));
        }
    }
}
