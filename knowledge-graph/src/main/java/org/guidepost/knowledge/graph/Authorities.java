package org.guidepost.knowledge.graph;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Jurisdiction;

/** {@code (:Authority {key, id, name, url, responsibleFor, position})-[:SERVES]->(:Jurisdiction)}. */
final class Authorities implements Part {

    @Override
    public String label() {
        return "Authority";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.jurisdictions().stream().flatMap(jurisdiction -> IntStream.range(
                        0, jurisdiction.authorities().size())
                .mapToObj(position -> row(jurisdiction, position)));
    }

    private static Row row(Jurisdiction jurisdiction, int position) {
        Authority authority = jurisdiction.authorities().get(position);
        return Row.of("key", authority.key())
                .with("id", authority.id())
                .with("name", authority.name())
                .with("url", authority.url().toString())
                .with("responsibleFor", authority.responsibleFor())
                .with("position", position)
                .linked("jurisdiction", jurisdiction.code())
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (jurisdiction:Jurisdiction {code: row.jurisdiction})
                MERGE (authority:Authority {key: row.key})
                SET authority = row.properties
                MERGE (authority)-[:SERVES]->(jurisdiction)
                RETURN count(authority) AS written
                """;
    }
}
