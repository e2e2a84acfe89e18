package org.guidepost.knowledge.graph;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Jurisdiction;

/** {@code (:HelplineName {key, language, text})-[:NAMES]->(:Helpline)}. */
final class HelplineNames implements Part {

    @Override
    public String label() {
        return "HelplineName";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.jurisdictions().stream().flatMap(HelplineNames::rows);
    }

    private static Stream<Row> rows(Jurisdiction jurisdiction) {
        return IntStream.range(0, jurisdiction.helplines().size())
                .boxed()
                .flatMap(position -> rows(
                        Helplines.key(jurisdiction, position),
                        jurisdiction.helplines().get(position).names()));
    }

    private static Stream<Row> rows(String helpline, Map<String, String> names) {
        return names.entrySet().stream().map(name -> Row.of("key", helpline + "/" + name.getKey())
                .with("language", name.getKey())
                .with("text", name.getValue())
                .linked("helpline", helpline)
                .build());
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (helpline:Helpline {key: row.helpline})
                MERGE (name:HelplineName {key: row.key})
                SET name = row.properties
                MERGE (name)-[:NAMES]->(helpline)
                RETURN count(name) AS written
                """;
    }
}
