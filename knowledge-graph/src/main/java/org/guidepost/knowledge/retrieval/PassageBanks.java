package org.guidepost.knowledge.retrieval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.PassageText;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The passages of each language with what was learnt from them. They are read from the graph by {@link #read} and by nothing
 * else: whoever asks never waits for it, and while a changed content is read anew the one before is answered from. Of a
 * language with more than {@value #LARGEST} passages only that many are read, for the statistics of its words; its search is
 * left to the database's indexes. Thread-safe.
 */
public final class PassageBanks implements Vocabulary, TextSimilarity, LatinReader {

    private static final int LARGEST = 20_000;

    private final Driver driver;
    private final String model;
    private final StoredClassifiers classifiers;
    private final int largest;
    private final Map<String, Learnt> languages = new ConcurrentHashMap<>();

    /**
     * The banks, with nothing in them yet.
     *
     * @param model whose vectors are read; those of another can't be compared with a question's
     * @param progress is told which languages are learnt
     */
    public PassageBanks(Driver driver, String model, ImportProgress progress) {
        this(driver, model, progress, LARGEST);
    }

    PassageBanks(Driver driver, String model, ImportProgress progress, int largest) {
        this.driver = driver;
        this.model = model;
        this.classifiers = new StoredClassifiers(driver, progress);
        this.largest = largest;
    }

    /** Reads languages as the graph has them now, and learns what nobody has learnt yet: seconds for each language. */
    public synchronized void read(Collection<String> codes) {
        codes.parallelStream().forEach(code -> languages.put(code, read(code)));
    }

    /** Whether questions in a language are answered from here: a language with too many passages is left to the database. */
    public boolean ranks(String language) {
        return ranker(language).isPresent();
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

    @Override
    public Optional<LatinReading> reading(String text) {
        return Spellings.reading(
                text,
                languages.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, language -> language.getValue()
                                .spelling())));
    }

    LanguageStatistics statistics(String language) {
        return languages.getOrDefault(language, Learnt.NOTHING).statistics();
    }

    /** Who ranks the entries of a language; empty if it has too many passages. */
    Optional<EntryRanker> ranker(String language) {
        return languages.getOrDefault(language, Learnt.NOTHING).ranker();
    }

    /**
     * The banks as they would be if the graph held another content, for trying it out: nothing is written, and those who ask these
     * banks notice nothing. Takes seconds for each language, as it is learnt anew.
     *
     * @param changed the languages in which it says something else than the graph; of the others, all is as it is
     */
    public PassageBanks tried(Content content, Collection<String> changed, Embedder embedder) {
        var candidate = new PassageBanks(driver, model, ImportProgress.UNWATCHED, largest);
        candidate.languages.putAll(languages);
        for (String code : changed) {
            candidate.languages.put(
                    code, learnt(code, passages(content, code, embedder), (language, bank) -> EntryRanker.train(bank)));
        }
        return candidate;
    }

    /** What was embedded before is not embedded again. */
    private List<Passage> passages(Content content, String language, Embedder embedder) {
        Map<String, float[]> embeddings = new HashMap<>();
        stored(language).stream()
                .filter(passage -> passage.embedding().length > 0)
                .forEach(passage -> embeddings.put(passage.text(), passage.embedding()));
        boolean embeds = embedder.languages().contains(language);
        return PassageText.of(content)
                .filter(passage -> passage.language().equals(language))
                .map(passage -> new Passage(
                        passage.target(),
                        passage.boundary(),
                        passage.kind(),
                        passage.text(),
                        embeds
                                ? embeddings.computeIfAbsent(
                                        passage.text(),
                                        text -> UnitVector.of(
                                                embedder.embed(List.of(text)).getFirst()))
                                : UnitVector.NONE))
                .toList();
    }

    private Learnt read(String language) {
        return learnt(language, stored(language), classifiers::find);
    }

    private List<Passage> stored(String language) {
        try (var session = driver.session()) {
            return session.executeRead(
                    tx -> tx.run(PASSAGES, Map.of("language", language, "model", model, "most", largest + 1))
                            .list(PassageBanks::passage));
        }
    }

    private Learnt learnt(
            String language, List<Passage> passages, BiFunction<String, PassageBank, EntryClassifier> classifier) {
        if (passages.size() > largest) {
            LanguageStatistics statistics =
                    LanguageStatistics.of(passages.stream().map(Passage::text).toList());
            return new Learnt(statistics, Spelling.of(language, passages, statistics), Optional.empty());
        }
        PassageBank bank = PassageBank.of(passages);
        return new Learnt(
                bank.statistics(),
                Spelling.of(language, passages, bank.statistics()),
                Optional.of(new EntryRanker(
                        bank, bank.isInstructive() ? classifier.apply(language, bank) : NearestText.of(bank))));
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

    private static final String PASSAGES = """
            MATCH (p:Passage {language: $language})-[:LEADS_TO]->(entry)
            RETURN entry.id AS entry, entry:Boundary AS boundary, p.kind AS kind, p.text AS text,
                   CASE p.embeddingModel WHEN $model THEN p.embedding END AS embedding
            ORDER BY p.key LIMIT $most
            """;

    private record Learnt(LanguageStatistics statistics, Spelling spelling, Optional<EntryRanker> ranker) {

        static final Learnt NOTHING = nothing();

        private static Learnt nothing() {
            LanguageStatistics none = LanguageStatistics.of(List.of());
            return new Learnt(none, Spelling.of("", List.of(), none), Optional.empty());
        }
    }
}
