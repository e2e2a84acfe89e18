package org.guidepost.evaluation.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * How many answers would be wrong if only the most trusted questions were answered (El-Yaniv and Wiener 2010): for each
 * share of all cases that is answered, the share of those answers that is wrong or out of scope. What the guide says is not
 * its business is never answered.
 */
@Component
public final class RiskCoverage implements Measure {

    private static final double[] COVERAGES = {0.5, 0.8};

    @Override
    public List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        for (double coverage : COVERAGES) {
            metrics.add(Metric.share(
                    "risk@%.0f".formatted(100 * coverage),
                    "wrong answers if the most trusted %.0f %% were answered".formatted(100 * coverage),
                    Metric.Better.LOWER,
                    cases -> riskAt(coverage, cases)));
        }
        return metrics;
    }

    /** The curve, from the least coverage to the largest; cases of equal trust are answered together. */
    public static List<Point> curve(List<Case> cases) {
        List<Case> sorted = cases.stream()
                .filter(one -> !one.outcome().claimsOutOfScope())
                .sorted(Comparator.comparingDouble(Case::trust).reversed())
                .toList();
        List<Point> points = new ArrayList<>();
        int wrong = 0;
        for (int answered = 1; answered <= sorted.size(); answered++) {
            Case last = sorted.get(answered - 1);
            wrong += last.right() ? 0 : 1;
            if (answered == sorted.size() || sorted.get(answered).trust() < last.trust()) {
                points.add(new Point((double) answered / cases.size(), (double) wrong / answered));
            }
        }
        return points;
    }

    /** The risk at the least coverage that reaches what is asked for; not a number if none does. */
    public static double riskAt(double coverage, List<Case> cases) {
        return curve(cases).stream()
                .filter(point -> point.coverage >= coverage)
                .findFirst()
                .map(Point::risk)
                .orElse(Double.NaN);
    }

    /**
     * A point of the curve.
     *
     * @param coverage the share of all cases that is answered
     * @param risk the share of these answers that is wrong
     */
    public record Point(double coverage, double risk) {}
}
