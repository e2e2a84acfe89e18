package org.guidepost.evaluation.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guidepost.evaluation.metric.Bootstrap;
import org.guidepost.evaluation.metric.Bootstrap.Interval;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Metric;

/**
 * Two runs of a suite over the cases that both have, by id and text.
 *
 * @param now the cases of one run
 * @param then the same cases of the earlier run, in the same order
 */
public record Comparison(List<Case> now, List<Case> then) {

    private static final int RESAMPLES = 1_000;

    static Comparison of(Run now, Run before) {
        Map<String, Case> byId = new HashMap<>();
        before.cases().forEach(one -> byId.put(key(one), one));
        List<Case> shared = new ArrayList<>();
        List<Case> then = new ArrayList<>();
        for (Case one : now.cases()) {
            Case other = byId.get(key(one));
            if (other != null) {
                shared.add(one);
                then.add(other);
            }
        }
        return new Comparison(List.copyOf(shared), List.copyOf(then));
    }

    private static String key(Case one) {
        return one.id() + "\n" + one.text();
    }

    /** How a metric differs, over the cases that count for it. */
    Difference difference(Expectation expectation, Metric metric, long seed) {
        List<Case> mine = expectation.among(now);
        List<Case> theirs = expectation.among(then);
        double change = metric.of(mine) - metric.of(theirs);
        Interval interval = new Bootstrap(RESAMPLES, seed).difference(mine, theirs, metric.value());
        return new Difference(change, interval);
    }

    /**
     * How a metric differs.
     *
     * @param change its value now less its value before
     * @param interval where the change lies with 95 % confidence
     */
    public record Difference(double change, Interval interval) {}
}
