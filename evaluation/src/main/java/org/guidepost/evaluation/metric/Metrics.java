package org.guidepost.evaluation.metric;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** All metrics by their names, found in this package. */
public final class Metrics {

    private final Map<String, Metric> byName;

    private Metrics(Map<String, Metric> byName) {
        this.byName = byName;
    }

    /**
     * Finds them.
     *
     * @throws IllegalStateException if two have the same name
     */
    public static Metrics find() {
        try (var context = new AnnotationConfigApplicationContext(Metrics.class.getPackageName())) {
            return new Metrics(context.getBeansOfType(Measure.class).values().stream()
                    .flatMap(measure -> measure.metrics().stream())
                    .collect(Collectors.toMap(
                            Metric::name,
                            Function.identity(),
                            (one, other) -> {
                                throw new IllegalStateException("Two metrics are called " + one.name());
                            },
                            TreeMap::new)));
        }
    }

    public Optional<Metric> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All of them, sorted by name. */
    public Collection<Metric> all() {
        return byName.values();
    }
}
