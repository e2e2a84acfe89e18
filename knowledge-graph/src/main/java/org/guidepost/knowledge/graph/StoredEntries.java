package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.Entry;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The entries as they lie in the graph; their variants are passages. */
final class StoredEntries {

    private static final String READ = """
            MATCH (text:EntryText)-[:TEXT_OF]->(entry:Entry)
            RETURN entry.id AS id, entry:Boundary AS boundary, text,
                   COLLECT {
                     MATCH (passage:Passage {target: entry.id, language: text.language, kind: $variant})
                     RETURN passage.text ORDER BY passage.position
                   } AS variants
            """;

    private static final String ONE = """
            MATCH (text:EntryText {language: $language})-[:TEXT_OF]->(entry:Entry {id: $id})
            RETURN entry.id AS id, entry:Boundary AS boundary, text,
                   COLLECT {
                     MATCH (passage:Passage {target: entry.id, language: text.language, kind: $variant})
                     RETURN passage.text ORDER BY passage.position
                   } AS variants
            """;

    private StoredEntries() {}

    static Optional<Entry> read(TransactionContext tx, String id, String language) {
        return tx
                .run(ONE, Map.of("id", id, "language", language, "variant", Passages.VARIANT))
                .list(StoredEntries::entry)
                .stream()
                .findFirst();
    }

    static List<Entry> read(TransactionContext tx) {
        return tx.run(READ, Map.of("variant", Passages.VARIANT)).list(StoredEntries::entry);
    }

    private static Entry entry(Record row) {
        Value text = row.get("text");
        return new Entry(
                row.get("id").asString(),
                row.get("boundary").asBoolean() ? Entry.Kind.BOUNDARY : Entry.Kind.TOPIC,
                text.get("language").asString(),
                text.get("title").asString(),
                Stored.texts(text.get("labels")),
                text.get("text").asString(),
                text.get("next").asString(),
                Stored.texts(row.get("variants")),
                Stored.constant(Entry.State.class, text.get("state")),
                text.get("updated").asLocalDate());
    }
}
