package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;

/** {@code (:Entry {id})-[:ABOUT]->(:Topic)} and {@code (:Entry:Boundary {id})}. */
final class Entries implements Part {

    @Override
    public String label() {
        return "Entry";
    }

    @Override
    public String keyName() {
        return "id";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.entries().stream().map(Entries::row).distinct();
    }

    private static Row row(Entry entry) {
        boolean boundary = entry.kind() == Entry.Kind.BOUNDARY;
        return Row.of("id", entry.id())
                .linked("labels", boundary ? List.of("Boundary") : List.of())
                .linked("topics", boundary ? List.of() : List.of(entry.id()))
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MERGE (entry:Entry {id: row.key})
                REMOVE entry:Boundary
                SET entry = row.properties, entry:$(row.labels)
                WITH entry, row
                CALL (entry) {
                  MATCH (entry)-[old:ABOUT]->()
                  DELETE old
                }
                CALL (entry, row) {
                  UNWIND row.topics AS id
                  MATCH (topic:Topic {id: id})
                  CREATE (entry)-[:ABOUT]->(topic)
                }
                RETURN count(entry) AS written
                """;
    }
}
