package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Jurisdiction;

/** {@code (:JurisdictionName {key, language, text, position})-[:NAMES]->(:Jurisdiction)}; position 0 is the one to show. */
final class JurisdictionNames implements Part {

    @Override
    public String label() {
        return "JurisdictionName";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.jurisdictions().stream().flatMap(JurisdictionNames::rows);
    }

    private static Stream<Row> rows(Jurisdiction jurisdiction) {
        return jurisdiction.names().entrySet().stream()
                .flatMap(names -> rows(jurisdiction.code(), names.getKey(), names.getValue()));
    }

    private static Stream<Row> rows(String jurisdiction, String language, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(position -> Row.of("key", "%s/%s/%d".formatted(jurisdiction, language, position))
                        .with("language", language)
                        .with("text", names.get(position))
                        .with("position", position)
                        .linked("jurisdiction", jurisdiction)
                        .build());
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (jurisdiction:Jurisdiction {code: row.jurisdiction})
                MERGE (name:JurisdictionName {key: row.key})
                SET name = row.properties
                MERGE (name)-[:NAMES]->(jurisdiction)
                RETURN count(name) AS written
                """;
    }
}
