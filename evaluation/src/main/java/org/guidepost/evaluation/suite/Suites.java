package org.guidepost.evaluation.suite;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.metric.Metrics;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All suites by their names: every YAML file under {@code suites} in the class path. */
public final class Suites {

    private static final String PLACE = "classpath*:suites/*.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final SortedMap<String, Suite> byName = new TreeMap<>();

    private Suites() {}

    /**
     * Finds them.
     *
     * @throws LaunchException if a file can't be understood, or names a metric that is not there
     */
    public static Suites find(Metrics metrics) throws IOException {
        var suites = new Suites();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
            try (InputStream in = file.getInputStream()) {
                suites.add(read(String.valueOf(file.getFilename()), in, metrics));
            }
        }
        return suites;
    }

    static Suite read(String name, InputStream in, Metrics metrics) {
        try {
            Suite suite = YAML.readValue(in, Suite.class);
            suite.metrics().stream()
                    .filter(expectation -> metrics.named(expectation.metric()).isEmpty())
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new LaunchException(
                                "The suite %s names a metric that is not there: %s.".formatted(name, unknown.metric()));
                    });
            return suite;
        } catch (JacksonException e) {
            throw new LaunchException(
                    "The suite %s can't be understood: %s.".formatted(name, e.getOriginalMessage()), e);
        }
    }

    private void add(Suite suite) {
        byName.put(suite.name(), suite);
    }

    /** All of them, sorted by name. */
    public Collection<Suite> all() {
        return byName.values();
    }

    /**
     * Those with these names, in this order.
     *
     * @throws LaunchException if there is no suite of a name
     */
    public List<Suite> named(List<String> names) {
        return names.stream()
                .map(name -> Optional.ofNullable(byName.get(name))
                        .orElseThrow(() -> new LaunchException("There is no suite %s; there are %s."
                                .formatted(name, String.join(", ", byName.keySet())))))
                .toList();
    }
}
