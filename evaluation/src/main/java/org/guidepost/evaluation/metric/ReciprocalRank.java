package org.guidepost.evaluation.metric;

import java.util.List;
import org.springframework.stereotype.Component;

/** The mean of 1 / rank over the in-scope cases (MRR); an entry that was not found counts as 0. */
@Component
public final class ReciprocalRank implements Measure {

    @Override
    public List<Metric> metrics() {
        return List.of(new Metric(
                "mrr",
                "in scope: the mean of 1 / rank",
                Metric.Better.HIGHER,
                Metric.Unit.NUMBER,
                ReciprocalRank::mean));
    }

    public static double mean(List<Case> cases) {
        return Case.inScope(cases).stream()
                .mapToDouble(one -> one.rank() == 0 ? 0 : 1.0 / one.rank())
                .average()
                .orElse(Double.NaN);
    }
}
