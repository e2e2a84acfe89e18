package org.guidepost.evaluation.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Metrics;
import org.guidepost.evaluation.metric.Outcome;
import org.guidepost.evaluation.suite.Check;
import org.guidepost.evaluation.suite.SuiteResult;

/** The tables of a suite. */
final class Tables {

    private static final int MOST_CASES = 25;

    private static final Metrics METRICS = Metrics.find();

    private Tables() {}

    /** Each metric against what is expected, its target, and the earlier run. */
    static String checks(SuiteResult.Measured measured) {
        return Html.table(
                List.of("metric", "meaning", "value", "expected", "target", "change"),
                measured.checks().stream().map(Tables::row));
    }

    private static List<String> row(Check check) {
        String standing = "<span class=\"%s\">%s</span>"
                .formatted(check.verdict().name().toLowerCase(Locale.ROOT), Html.text(check.standing()));
        return List.of(
                Html.text(check.expectation().title()),
                Html.text(check.metric().meaning()),
                Html.text(check.written()),
                standing,
                Html.text(check.aim()),
                Html.text(check.change()));
    }

    /** What else the cases gave, though the suite holds it against nothing. */
    static String others(SuiteResult.Measured measured) {
        Set<String> checked = measured.checks().stream()
                .map(check -> check.expectation().title())
                .collect(Collectors.toSet());
        SortedMap<String, Double> values = measured.run().values();
        return "<details><summary>Everything else that was measured</summary>"
                + Html.table(
                        List.of("metric", "meaning", "value"),
                        METRICS.all().stream()
                                .filter(metric -> values.containsKey(metric.name()) && !checked.contains(metric.name()))
                                .map(metric -> List.of(
                                        Html.text(metric.name()),
                                        Html.text(metric.meaning()),
                                        Html.text(metric.written(Objects.requireNonNull(values.get(metric.name())))))))
                + "</details>";
    }

    /** What was done with the cases by what they called for. */
    static String decisions(SuiteResult.Measured measured) {
        List<String> heads = new ArrayList<>(List.of("what the case called for"));
        Arrays.stream(Outcome.values()).map(Outcome::kind).forEach(heads::add);
        List<Case> cases = measured.run().cases();
        return "<h3>Decisions</h3>"
                + Html.table(
                        heads,
                        Stream.of(
                                counts("in scope, right entry first", cases, one -> one.rank() == 1),
                                counts("in scope, other entry first", cases, one -> one.inScope() && one.rank() != 1),
                                counts("out of scope", cases, one -> !one.inScope())));
    }

    private static List<String> counts(String title, List<Case> cases, Predicate<Case> called) {
        List<String> cells = new ArrayList<>(List.of(Html.text(title)));
        for (Outcome outcome : Outcome.values()) {
            cells.add(String.valueOf(cases.stream()
                    .filter(called)
                    .filter(one -> one.outcome() == outcome)
                    .count()));
        }
        return cells;
    }

    /** What was wrong with the most confidence, by name. */
    static String worst(SuiteResult.Measured measured) {
        List<Case> worst = measured.run().cases().stream()
                .filter(one -> !one.right())
                .sorted(Comparator.comparingDouble(Case::confidence).reversed())
                .limit(MOST_CASES)
                .toList();
        return worst.isEmpty()
                ? ""
                : "<h3>The worst cases</h3>"
                        + Html.table(
                                List.of("case", "language", "question", "expected", "found", "decision", "confidence"),
                                worst.stream().map(Tables::row));
    }

    private static List<String> row(Case one) {
        String expected = one.expected();
        return List.of(
                Html.text(one.id()),
                Html.text(one.language()),
                Html.foreign(one.text()),
                Html.text(expected == null ? "out of scope" : expected),
                Html.text(one.predicted().orElse("nothing")),
                one.outcome().kind(),
                String.format(Locale.ROOT, "%.2f", one.confidence()));
    }
}
