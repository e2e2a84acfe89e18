package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.neo4j.driver.Driver;

/**
 * The vectors of passages. The model runs between transactions, never within one.
 *
 * <p>What lacks a vector, or has one of another model, is asked of the graph; so this also finishes what an import that was
 * killed left undone.
 */
final class Embeddings {

    private static final int BATCH = 64;

    /** Of Neo4j's vector indexes. */
    private static final int LONGEST = 4096;

    private static final String MISSING = """
            MATCH (passage:Passage)
            WHERE passage.language IN $languages
              AND (passage.embeddingModel IS NULL OR passage.embeddingModel <> $model)
            RETURN passage.key AS key, passage.text AS text
            ORDER BY key
            """;

    private static final String FORGET = """
            MATCH (passage:Passage)
            WHERE passage.embeddingModel IS NOT NULL AND NOT passage.language IN $languages
            REMOVE passage.embedding, passage.embeddingModel
            """;

    private static final String WRITE = """
            UNWIND $rows AS row
            MATCH (passage:Passage {key: row.key})
            SET passage.embeddingModel = $model
            WITH passage, row
            CALL db.create.setNodeVectorProperty(passage, 'embedding', row.vector)
            RETURN count(passage)
            """;

    private final Driver driver;
    private final Embedder embedder;
    private final ImportProgress progress;

    Embeddings(Driver driver, Embedder embedder, ImportProgress progress) {
        this.driver = driver;
        this.embedder = embedder;
        this.progress = progress;
    }

    /** Refuses a model whose vectors no index takes. */
    static void requireUsable(Embedder embedder) {
        if (!embedder.languages().isEmpty() && (embedder.dimension() < 1 || embedder.dimension() > LONGEST)) {
            throw new KnowledgeGraphException(
                    "embedding",
                    "The model %s makes vectors of %d numbers; the database takes 1 to %d"
                            .formatted(embedder.model(), embedder.dimension(), LONGEST));
        }
    }

    /**
     * Gives every passage that the model understands its vector, and takes from all others what they have; says how
     * many had none.
     */
    int complete(GraphWriter writer) {
        if (embedder.languages().isEmpty()) {
            return 0;
        }
        VectorIndexes.fit(driver, embedder);
        writer.inTransaction(tx -> tx.run(FORGET, Map.of("languages", List.copyOf(embedder.languages())))
                .consume());
        List<Passage> missing = missing();
        int[] done = {0};
        missing.stream().gather(Gatherers.windowFixed(BATCH)).forEach(batch -> {
            List<Map<String, Object>> rows = embedded(batch);
            writer.inTransaction(tx -> tx.run(WRITE, Map.of("rows", rows, "model", embedder.model()))
                    .consume());
            done[0] += batch.size();
            progress.passagesEmbedded(done[0], missing.size());
        });
        return missing.size();
    }

    private List<Passage> missing() {
        try (var session = driver.session()) {
            return session.executeRead(tx -> tx.run(
                            MISSING, Map.of("languages", List.copyOf(embedder.languages()), "model", embedder.model()))
                    .list(row -> new Passage(
                            row.get("key").asString(), row.get("text").asString())));
        }
    }

    private List<Map<String, Object>> embedded(List<Passage> batch) {
        List<float[]> vectors = embedder.embed(batch.stream().map(Passage::text).toList());
        if (vectors.size() != batch.size()) {
            throw new KnowledgeGraphException(
                    "embedding", "%d texts gave %d vectors".formatted(batch.size(), vectors.size()));
        }
        return IntStream.range(0, batch.size())
                .mapToObj(i -> Map.<String, Object>of("key", batch.get(i).key(), "vector", checked(vectors.get(i))))
                .toList();
    }

    private float[] checked(float[] vector) {
        if (vector.length != embedder.dimension()) {
            throw new KnowledgeGraphException(
                    "embedding",
                    "The model %s gave a vector of %d numbers and not of %d"
                            .formatted(embedder.model(), vector.length, embedder.dimension()));
        }
        return vector;
    }

    private record Passage(String key, String text) {}
}
