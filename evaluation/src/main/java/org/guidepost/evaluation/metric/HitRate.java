package org.guidepost.evaluation.metric;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * In which share of the in-scope cases the right entry is among the first k. At 1 this is the accuracy with nothing
 * rejected.
 */
@Component
public final class HitRate implements Measure {

    @Override
    public List<Metric> metrics() {
        return IntStream.of(1, 3, 5)
                .mapToObj(k -> Metric.share(
                        "hit@" + k,
                        "in scope: the right entry is among the first " + k,
                        Metric.Better.HIGHER,
                        cases -> at(k, cases).value()))
                .toList();
    }

    /** The share with a rank from 1 to k. */
    public static Share at(int k, List<Case> cases) {
        return Share.of(Case.inScope(cases), one -> one.rank() >= 1 && one.rank() <= k);
    }
}
