package org.guidepost.knowledge.retrieval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.guidepost.knowledge.CharacterNGrams;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.PassageIndex;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retriever;
import org.guidepost.knowledge.retrieval.EntryRanking.ScoredPassage;
import org.guidepost.knowledge.retrieval.LanguageStatistics.TextVectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;

/**
 * Finds passages by full text, by character n-grams and, where the language has an embedding model, by vectors, all in one
 * round trip; scores each against the question and ranks the entries they lead to.
 */
public final class HybridRetriever implements Retriever {

    private static final int PASSAGES_PER_INDEX = 25;
    private static final int LONGEST_QUESTION = 1_000;

    private final Driver driver;
    private final Embedder embedder;
    private final PassageStatistics statistics;

    public HybridRetriever(Driver driver, Embedder embedder, PassageStatistics statistics) {
        this.driver = driver;
        this.embedder = embedder;
        this.statistics = statistics;
    }

    @Override
    public Retrieval retrieve(Query query) {
        String text = query.text()
                .codePoints()
                .limit(LONGEST_QUESTION)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<String> words = Words.of(text);
        Optional<PassageIndex> index = PassageIndex.of(query.language());
        if (words.isEmpty() || index.isEmpty()) {
            return Retrieval.NOTHING;
        }
        boolean embeds = embedder.languages().contains(query.language());
        LanguageStatistics language = statistics.of(query.language());
        TextVectors question = language.vectors(text);
        List<ScoredPassage> passages = find(index.get(), text, words, embeds).stream()
                .map(found -> new ScoredPassage(
                        found, PassageScore.of(question, language.passageVectors(found.text()), found)))
                .toList();
        return new EntryRanking(embeds ? Calibration.WITH_EMBEDDINGS : Calibration.WORDS_ONLY).rank(passages);
    }

    private List<FoundPassage> find(PassageIndex index, String text, List<String> words, boolean embeds) {
        var parameters = new java.util.HashMap<String, Object>(Map.of(
                "textIndex", index.textIndex(),
                "gramIndex", index.gramsIndex(),
                "words", LuceneQueries.anyOf(words),
                "grams", LuceneQueries.anyOf(CharacterNGrams.of(text)),
                "limit", PASSAGES_PER_INDEX));
        if (embeds) {
            parameters.put("vectorIndex", PassageIndex.VECTOR_INDEX);
            parameters.put("vector", embedder.embed(List.of(text)).getFirst());
        }
        return driver
                .executableQuery(embeds ? BY_TEXT_AND_VECTOR : BY_TEXT)
                .withParameters(parameters)
                .withConfig(org.neo4j.driver.QueryConfig.builder()
                        .withRouting(RoutingControl.READ)
                        .build())
                .execute()
                .records()
                .stream()
                .map(HybridRetriever::passage)
                .toList();
    }

    private static FoundPassage passage(Record row) {
        return new FoundPassage(
                row.get("entry").asString(),
                row.get("boundary").asBoolean(),
                row.get("kind").asString(),
                row.get("text").asString(),
                row.get("cosine").isNull()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(row.get("cosine").asDouble()));
    }

    private static final String BY_TEXT = """
            CALL () {
              CALL db.index.fulltext.queryNodes($textIndex, $words, {limit: $limit}) YIELD node RETURN node
              UNION
              CALL db.index.fulltext.queryNodes($gramIndex, $grams, {limit: $limit}) YIELD node RETURN node
            }
            MATCH (node)-[:LEADS_TO]->(entry)
            RETURN entry.id AS entry, entry:Boundary AS boundary, node.kind AS kind, node.text AS text, null AS cosine
            """;

    /** Neo4j's cosine similarity is (1 + cosine) / 2. */
    private static final String BY_TEXT_AND_VECTOR = """
            CALL () {
              CALL db.index.fulltext.queryNodes($textIndex, $words, {limit: $limit}) YIELD node RETURN node
              UNION
              CALL db.index.fulltext.queryNodes($gramIndex, $grams, {limit: $limit}) YIELD node RETURN node
              UNION
              CALL db.index.vector.queryNodes($vectorIndex, $limit, $vector) YIELD node RETURN node
            }
            MATCH (node)-[:LEADS_TO]->(entry)
            RETURN entry.id AS entry, entry:Boundary AS boundary, node.kind AS kind, node.text AS text,
                   2 * vector.similarity.cosine(node.embedding, $vector) - 1 AS cosine
            """;
}
