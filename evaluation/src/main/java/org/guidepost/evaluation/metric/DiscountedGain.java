package org.guidepost.evaluation.metric;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The normalised discounted cumulative gain among the first ten (nDCG@10; Järvelin and Kekäläinen 2002,
 * doi:10.1145/582415.582418). One entry is right for each case, so the ideal is 1 and the gain is {@code 1 / log2(rank + 1)}.
 */
@Component
public final class DiscountedGain implements Measure {

    private static final int DEPTH = 10;

    @Override
    public List<Metric> metrics() {
        return List.of(new Metric(
                "ndcg@10",
                "in scope: gain of the right entry, less the later it comes",
                Metric.Better.HIGHER,
                Metric.Unit.NUMBER,
                DiscountedGain::mean));
    }

    public static double mean(List<Case> cases) {
        return Case.inScope(cases).stream()
                .mapToDouble(one -> gain(one.rank()))
                .average()
                .orElse(Double.NaN);
    }

    private static double gain(int rank) {
        return rank < 1 || rank > DEPTH ? 0 : Math.log(2) / Math.log(rank + 1.0);
    }
}
