package org.guidepost.evaluation.metric;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A metric for each language by itself, and how far the worst language is behind the best. */
@Component
public final class ByLanguage implements Measure {

    /** A language with fewer in-scope cases says little about itself and would make the gap a matter of luck. */
    private static final int FEWEST = 5;

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.share(
                "language-gap",
                "right entry first: the best language less the worst (of %d cases at least)".formatted(FEWEST),
                Metric.Better.LOWER,
                cases -> gap(values(large(cases), group -> HitRate.at(1, group).value()))));
    }

    /** The value for each language that has one, sorted by language. */
    public static SortedMap<String, Double> values(List<Case> cases, ToDoubleFunction<List<Case>> metric) {
        SortedMap<String, Double> values = new TreeMap<>();
        grouped(cases).forEach((language, group) -> values.put(language, metric.applyAsDouble(group)));
        values.values().removeIf(value -> value.isNaN());
        return values;
    }

    /** The best value less the worst; not a number where there is none. */
    public static double gap(Map<String, Double> values) {
        DoubleSummaryStatistics all =
                values.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return all.getCount() == 0 ? Double.NaN : all.getMax() - all.getMin();
    }

    private static List<Case> large(List<Case> cases) {
        return grouped(Case.inScope(cases)).values().stream()
                .filter(group -> group.size() >= FEWEST)
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, List<Case>> grouped(List<Case> cases) {
        return cases.stream().collect(Collectors.groupingBy(Case::language));
    }
}
