package org.guidepost.knowledge.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/** Reads and writes the nodes of parts, in short transactions of which each holds on to the import lock. */
final class GraphWriter {

    private static final int BATCH = 2_000;

    /** Nodes without a checksum were made by somebody else, not by an import, and are left alone. */
    private static final String STORED = """
            MATCH (node:$($label))
            WHERE node.checksum IS NOT NULL
            RETURN node[$keyName] AS key, node.checksum AS checksum
            """;

    private static final String REMOVE = """
            MATCH (node:$($label))
            WHERE node[$keyName] IN $keys
            DETACH DELETE node
            """;

    private final Driver driver;
    private final ImportLock lock;
    private final IntConsumer written;

    /**
     * @param written told after each batch how many nodes it had
     */
    GraphWriter(Driver driver, ImportLock lock, IntConsumer written) {
        this.driver = driver;
        this.lock = lock;
        this.written = written;
    }

    /** What separates the graph from the rows that are wanted. */
    Difference difference(Part part, List<Row> wanted) {
        try (var session = driver.session()) {
            Map<String, String> stored = session.executeRead(
                    tx -> tx.run(STORED, Map.of("label", part.label(), "keyName", part.keyName())).stream()
                            .collect(Collectors.toMap(node -> node.get("key").asString(), node -> node.get("checksum")
                                    .asString())));
            return Difference.between(part, wanted, stored);
        }
    }

    /** Writes what is new or changed. */
    void write(Difference difference) {
        List<Row> rows = new ArrayList<>(difference.created());
        rows.addAll(difference.changed());
        rows.stream().gather(Gatherers.windowFixed(BATCH)).forEach(batch -> {
            inTransaction(tx -> write(tx, difference.part(), batch));
            written.accept(batch.size());
        });
    }

    /** Removes what is gone; whatever pointed to it must have been written or removed before. */
    void remove(Difference difference) {
        difference.removed().stream().gather(Gatherers.windowFixed(BATCH)).forEach(batch -> {
            inTransaction(tx -> remove(tx, difference.part(), batch));
            written.accept(batch.size());
        });
    }

    void inTransaction(Consumer<TransactionContext> work) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                lock.renew(tx);
                work.accept(tx);
            });
        }
    }

    private static void write(TransactionContext tx, Part part, List<Row> batch) {
        var rows = batch.stream().map(Row::values).toList();
        int count = tx.run(part.write(), Map.of("rows", rows))
                .single()
                .get("written")
                .asInt();
        if (count != batch.size()) {
            throw new KnowledgeGraphException(
                    "import",
                    "Of %d nodes %s only %d found what they refer to".formatted(batch.size(), part.label(), count));
        }
    }

    private static void remove(TransactionContext tx, Part part, List<String> keys) {
        tx.run(REMOVE, Map.of("label", part.label(), "keyName", part.keyName(), "keys", keys))
                .consume();
    }
}
