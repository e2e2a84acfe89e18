package org.guidepost.evaluation.suite;

import java.util.List;
import java.util.Optional;
import org.guidepost.evaluation.metric.Metric;
import org.guidepost.evaluation.metric.Metrics;
import org.guidepost.evaluation.suite.Comparison.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A measured value held against what is expected, against the target and against an earlier run.
 *
 * @param since how it differs from the earlier run, if there is one
 */
public record Check(
        Expectation expectation,
        Metric metric,
        double value,
        @Nullable Difference since) {

    /** A value exactly at the edge of the tolerance is within it, whatever the arithmetic of floating point says. */
    private static final double ROUNDING = 1e-9;

    static List<Check> all(Suite suite, Run run, Optional<Run> before, Metrics metrics) {
        Optional<Comparison> comparison = before.map(other -> Comparison.of(run, other));
        return suite.metrics().stream()
                .map(expectation -> {
                    Metric metric = metrics.named(expectation.metric()).orElseThrow();
                    return new Check(
                            expectation,
                            metric,
                            metric.of(expectation.among(run.cases())),
                            comparison
                                    .map(with -> with.difference(expectation, metric, suite.seed()))
                                    .orElse(null));
                })
                .toList();
    }

    /** How the value stands to what is expected; a value that could not be measured is worse than any. */
    public Verdict verdict() {
        Double expected = expectation.expected();
        if (expected == null) {
            return Verdict.NOT_HELD;
        }
        double gain = metric.better().gain(value, expected);
        double tolerance = expectation.tolerance() + ROUNDING;
        if (gain > tolerance) {
            return Verdict.BETTER;
        }
        return gain >= -tolerance ? Verdict.AS_EXPECTED : Verdict.WORSE;
    }

    /** Whether the target is reached; a metric without one has nothing to reach. */
    public boolean reached() {
        Double target = expectation.target();
        return target == null || metric.better().gain(value, target) >= -ROUNDING;
    }

    /** The value, as people read it. */
    public String written() {
        return metric.written(value);
    }

    /** How it stands to what is expected, in words; empty where nothing is. */
    public String standing() {
        Double expected = expectation.expected();
        return expected == null ? "" : "%s (%s)".formatted(verdict().words(), metric.written(expected));
    }

    /** How it stands to the target, in words; empty where there is none. */
    public String aim() {
        Double target = expectation.target();
        return target == null ? "" : (reached() ? "reached " : "to reach ") + metric.written(target);
    }

    /** How it differs from the earlier run, in words; empty where it does not. */
    public String change() {
        if (since == null || since.change() == 0 || Double.isNaN(since.change())) {
            return "";
        }
        return "%s since then (95 %%: %s to %s)%s"
                .formatted(
                        metric.written(since.change()),
                        metric.written(since.interval().lower()),
                        metric.written(since.interval().upper()),
                        since.interval().tells() ? "" : ", within the luck of the draw");
    }

    /** How a value stands to what is expected. */
    public enum Verdict {
        BETTER("better than expected"),
        AS_EXPECTED("as expected"),
        WORSE("WORSE than expected"),
        NOT_HELD("");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
