package org.guidepost.knowledge.retrieval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Value;

/**
 * The passages of each language with what was learnt from them, read from the graph when first needed and again after
 * {@link #forget}. Of a language with more than {@value #LARGEST} passages only that many are read, for the statistics of its
 * words; its search is left to the database's indexes. Thread-safe.
 */
public final class PassageBanks implements Vocabulary, TextSimilarity {

    private static final int LARGEST = 50_000;

    private final Driver driver;
    private final StoredClassifiers classifiers;
    private final int largest;
    private final Map<String, Learnt> languages = new ConcurrentHashMap<>();

    public PassageBanks(Driver driver) {
        this(driver, LARGEST);
    }

    PassageBanks(Driver driver, int largest) {
        this.driver = driver;
        this.classifiers = new StoredClassifiers(driver);
        this.largest = largest;
    }

    /** Reads languages now rather than when the first person asks in them. */
    public void read(Collection<String> codes) {
        codes.forEach(this::of);
    }

    /** Reads anew what is needed from now on: the content has changed. */
    public void forget() {
        languages.clear();
    }

    @Override
    public double knownShare(String language, List<String> words) {
        return statistics(language).knownShare(words);
    }

    @Override
    public double of(String language, String one, String other) {
        LanguageStatistics statistics = statistics(language);
        return statistics.vectors(one).similarity(statistics.passageVectors(other));
    }

    LanguageStatistics statistics(String language) {
        return of(language).statistics();
    }

    /** Who ranks the entries of a language; empty if it has too many passages. */
    Optional<EntryRanker> ranker(String language) {
        return of(language).ranker();
    }

    private Learnt of(String language) {
        return languages.computeIfAbsent(language, this::read);
    }

    private Learnt read(String language) {
        List<Passage> passages = driver
                .executableQuery("""
                        MATCH (p:Passage {language: $language})-[:LEADS_TO]->(entry)
                        RETURN entry.id AS entry, entry:Boundary AS boundary, p.kind AS kind, p.text AS text,
                               p.embedding AS embedding
                        ORDER BY p.key LIMIT $most
                        """)
                .withParameters(Map.of("language", language, "most", largest + 1))
                .withConfig(
                        QueryConfig.builder().withRouting(RoutingControl.READ).build())
                .execute()
                .records()
                .stream()
                .map(PassageBanks::passage)
                .toList();
        PassageBank bank = PassageBank.of(passages);
        return passages.size() > largest
                ? new Learnt(bank.statistics(), Optional.empty())
                : new Learnt(bank.statistics(), Optional.of(new EntryRanker(bank, classifiers.find(language, bank))));
    }

    private static Passage passage(Record row) {
        return new Passage(
                row.get("entry").asString(),
                row.get("boundary").asBoolean(),
                row.get("kind").asString(),
                row.get("text").asString(),
                embedding(row.get("embedding")));
    }

    private static float[] embedding(Value value) {
        float[] numbers = new float[value.isNull() ? 0 : value.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = value.get(i).asFloat();
        }
        return UnitVector.of(numbers);
    }

    private record Learnt(LanguageStatistics statistics, Optional<EntryRanker> ranker) {}
}
