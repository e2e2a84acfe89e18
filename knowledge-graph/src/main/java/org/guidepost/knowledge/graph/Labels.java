package org.guidepost.knowledge.graph;

import java.util.Map;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;

/** {@code (:Label {key, language, text})-[:LABELS]->(:Concept)}: what areas and groups are called. */
final class Labels implements Part {

    @Override
    public String label() {
        return "Label";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return Stream.concat(
                content.scheme().areas().stream().flatMap(area -> rows(area.id(), area.labels())),
                content.scheme().groups().stream().flatMap(group -> rows(group.id(), group.labels())));
    }

    private static Stream<Row> rows(String concept, Map<String, String> labels) {
        return labels.entrySet().stream().map(label -> Row.of("key", concept + "/" + label.getKey())
                .with("language", label.getKey())
                .with("text", label.getValue())
                .linked("concept", concept)
                .build());
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (concept:Concept {id: row.concept})
                MERGE (label:Label {key: row.key})
                SET label = row.properties
                MERGE (label)-[:LABELS]->(concept)
                RETURN count(label) AS written
                """;
    }
}
