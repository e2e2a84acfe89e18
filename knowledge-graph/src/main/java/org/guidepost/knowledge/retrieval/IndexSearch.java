package org.guidepost.knowledge.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.guidepost.knowledge.CharacterNGrams;
import org.guidepost.knowledge.PassageIndex;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.retrieval.LanguageStatistics.TextVectors;
import org.guidepost.knowledge.retrieval.LookedUpRanking.ScoredPassage;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;

/**
 * Finds likely passages in the database's indexes: by full text, by character n-grams and, where there is an embedding, by
 * vectors, all in one round trip. For languages with more passages than memory should hold.
 */
final class IndexSearch {

    private static final int PASSAGES_PER_INDEX = 25;

    private final Driver driver;

    IndexSearch(Driver driver) {
        this.driver = driver;
    }

    /** The entries that the likely passages lead to, the most fitting first. */
    Retrieval rank(PassageIndex index, String text, float[] embedding, LanguageStatistics statistics) {
        Calibration calibration =
                embedding.length > 0 ? Calibration.LOOKED_UP_WITH_EMBEDDINGS : Calibration.LOOKED_UP_BY_WORDS;
        return new LookedUpRanking(calibration).rank(scored(index, text, embedding, statistics));
    }

    private List<ScoredPassage> scored(
            PassageIndex index, String text, float[] embedding, LanguageStatistics statistics) {
        TextVectors question = statistics.vectors(text);
        return find(index, text, embedding).stream()
                .map(found -> {
                    TextVectors passage = statistics.passageVectors(found.text());
                    return new ScoredPassage(
                            found,
                            PassageScore.of(
                                    question.words().cosine(passage.words()),
                                    question.grams().cosine(passage.grams()),
                                    found));
                })
                .toList();
    }

    private List<FoundPassage> find(PassageIndex index, String text, float[] embedding) {
        var parameters = new HashMap<String, Object>(Map.of(
                "textIndex", index.textIndex(),
                "gramIndex", index.gramsIndex(),
                "words", LuceneQueries.anyOf(Words.of(text)),
                "grams", LuceneQueries.anyOf(CharacterNGrams.of(text)),
                "limit", PASSAGES_PER_INDEX));
        if (embedding.length > 0) {
            parameters.put("vectorIndex", index.vectorIndex());
            parameters.put("vector", embedding);
        }
        return driver
                .executableQuery(embedding.length > 0 ? BY_TEXT_AND_VECTOR : BY_TEXT)
                .withParameters(parameters)
                .withConfig(
                        QueryConfig.builder().withRouting(RoutingControl.READ).build())
                .execute()
                .records()
                .stream()
                .map(IndexSearch::passage)
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
