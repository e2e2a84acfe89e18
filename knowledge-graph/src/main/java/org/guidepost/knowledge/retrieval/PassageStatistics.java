package org.guidepost.knowledge.retrieval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/**
 * The statistics of the passages of each language, counted from the graph when first needed. At most {@value #SAMPLE}
 * passages are read for a language: frequencies of a sample that large are precise enough. Thread-safe.
 */
public final class PassageStatistics implements Vocabulary, TextSimilarity {

    private static final int SAMPLE = 50_000;

    private final Driver driver;
    private final Map<String, LanguageStatistics> languages = new ConcurrentHashMap<>();

    public PassageStatistics(Driver driver) {
        this.driver = driver;
    }

    /** Counts languages now rather than when the first person asks in them. */
    public void count(Collection<String> codes) {
        codes.forEach(this::of);
    }

    @Override
    public double knownShare(String language, List<String> words) {
        return of(language).knownShare(words);
    }

    @Override
    public double of(String language, String one, String other) {
        LanguageStatistics statistics = of(language);
        return statistics.vectors(one).similarity(statistics.passageVectors(other));
    }

    LanguageStatistics of(String language) {
        return languages.computeIfAbsent(language, this::count);
    }

    private LanguageStatistics count(String language) {
        List<String> texts = driver
                .executableQuery("""
                        MATCH (p:Passage {language: $language}) RETURN p.text AS text LIMIT $sample
                        """)
                .withParameters(Map.of("language", language, "sample", SAMPLE))
                .withConfig(
                        QueryConfig.builder().withRouting(RoutingControl.READ).build())
                .execute()
                .records()
                .stream()
                .map(row -> row.get("text").asString())
                .toList();
        return LanguageStatistics.of(texts);
    }
}
