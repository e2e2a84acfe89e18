package org.guidepost.knowledge.graph;

import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Helpline;
import org.guidepost.knowledge.Jurisdiction;

/** {@code (:Helpline {key, purpose, spoken, number, url, asOf, position})-[:SERVES]->(:Jurisdiction)}. */
final class Helplines implements Part {

    @Override
    public String label() {
        return "Helpline";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.jurisdictions().stream().flatMap(jurisdiction -> IntStream.range(
                        0, jurisdiction.helplines().size())
                .mapToObj(position -> row(jurisdiction, position)));
    }

    static String key(Jurisdiction jurisdiction, int position) {
        return jurisdiction.code() + "/" + position;
    }

    private static Row row(Jurisdiction jurisdiction, int position) {
        Helpline helpline = jurisdiction.helplines().get(position);
        return Row.of("key", key(jurisdiction, position))
                .with("purpose", ConstantWords.word(helpline.purpose()))
                .with("spoken", helpline.spoken())
                .with("number", helpline.number())
                .with("url", helpline.url().toString())
                .withAny("asOf", helpline.asOf().map(Year::getValue))
                .with("position", position)
                .linked("jurisdiction", jurisdiction.code())
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (jurisdiction:Jurisdiction {code: row.jurisdiction})
                MERGE (helpline:Helpline {key: row.key})
                SET helpline = row.properties
                MERGE (helpline)-[:SERVES]->(jurisdiction)
                RETURN count(helpline) AS written
                """;
    }
}
