package org.guidepost.evaluation.metric;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long a question took, one after the other on one thread, on the machine that measured. */
@Component
public final class Latency implements Measure {

    private static final int[] PERCENTS = {50, 95, 99};
    private static final double MILLISECONDS_A_SECOND = 1_000;

    @Override
    public List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        for (int percent : PERCENTS) {
            metrics.add(new Metric(
                    "p" + percent,
                    percent + " of 100 questions took no longer",
                    Metric.Better.LOWER,
                    Metric.Unit.MILLISECONDS,
                    cases -> Percentile.of(of(cases), percent)));
        }
        metrics.add(new Metric(
                "questions-a-second",
                "on one thread",
                Metric.Better.HIGHER,
                Metric.Unit.PER_SECOND,
                Latency::questionsASecond));
        return metrics;
    }

    /** In milliseconds. */
    public static List<Double> of(List<Case> cases) {
        return cases.stream().map(Case::latencyMs).toList();
    }

    private static double questionsASecond(List<Case> cases) {
        return MILLISECONDS_A_SECOND
                / cases.stream().mapToDouble(Case::latencyMs).average().orElse(Double.NaN);
    }
}
