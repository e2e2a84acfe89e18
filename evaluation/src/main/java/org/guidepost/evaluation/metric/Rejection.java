package org.guidepost.evaluation.metric;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * How well a threshold on the very same cases would part in-scope cases from those out of scope: a point of the receiver
 * operating characteristic. Where the threshold comes from other cases, {@link Answering} says what it is worth.
 */
@Component
public final class Rejection implements Measure {

    private static final double REJECTED = 0.05;

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.share(
                        "out-of-scope-recall@5",
                        "out of scope: rejected where 5 % of the in-scope cases are",
                        Metric.Better.HIGHER,
                        cases -> outOfScopeRecall(cases, REJECTED)),
                Metric.share(
                        "fpr@95",
                        "out of scope: accepted where 95 % of the in-scope cases are",
                        Metric.Better.LOWER,
                        cases -> 1 - outOfScopeRecall(cases, REJECTED)));
    }

    /**
     * The share of the out-of-scope cases below the threshold that rejects a share of those in scope.
     *
     * @return not a number if either is missing
     */
    public static double outOfScopeRecall(List<Case> cases, double inScopeRejected) {
        double[] inScope = Trust.of(Case.inScope(cases));
        return inScope.length == 0
                ? Double.NaN
                : Trust.rejected(Trust.of(Case.outOfScope(cases)), Trust.threshold(inScope, inScopeRejected));
    }
}
