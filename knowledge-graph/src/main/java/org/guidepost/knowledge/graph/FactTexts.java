package org.guidepost.knowledge.graph;

import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Fact;

/** {@code (:FactText {key, language, text})-[:TEXT_OF]->(:Fact)}. */
final class FactTexts implements Part {

    @Override
    public String label() {
        return "FactText";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.facts().stream().map(FactTexts::row);
    }

    private static Row row(Fact fact) {
        return Row.of("key", fact.id() + "/" + fact.language())
                .with("language", fact.language())
                .with("text", fact.text())
                .linked("fact", fact.id())
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (fact:Fact {id: row.fact})
                MERGE (text:FactText {key: row.key})
                SET text = row.properties
                MERGE (text)-[:TEXT_OF]->(fact)
                RETURN count(text) AS written
                """;
    }
}
