package org.guidepost.evaluation.suite;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Metric;
import org.guidepost.evaluation.metric.Metrics;

/**
 * What came of running a suite once, whole, so that it can be measured anew later.
 *
 * @param threshold by what it was decided whether to answer, in words
 * @param values every metric that the cases gave, by name
 */
public record Run(
        String suite,
        Instant startedAt,
        long seed,
        String threshold,
        SortedMap<String, Double> values,
        List<Case> cases) {

    public Run {
        cases = List.copyOf(cases);
    }

    static Run of(Suite suite, Instant startedAt, String threshold, List<Case> cases, Metrics metrics) {
        SortedMap<String, Double> values = new TreeMap<>();
        for (Metric metric : metrics.all()) {
            double value = metric.of(cases);
            if (Double.isFinite(value)) {
                values.put(metric.name(), value);
            }
        }
        return new Run(suite.name(), startedAt, suite.seed(), threshold, values, cases);
    }
}
