package org.guidepost.knowledge.graph;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.CountryTerms;
import org.guidepost.knowledge.Jurisdiction;

/** {@code (:JurisdictionTerms {key, words, everydayIn, position})-[:TELLS]->(:Jurisdiction)}. */
final class JurisdictionTerms implements Part {

    @Override
    public String label() {
        return "JurisdictionTerms";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.jurisdictions().stream()
                .flatMap(jurisdiction -> IntStream.range(0, jurisdiction.terms().size())
                        .mapToObj(position -> row(jurisdiction, position)));
    }

    private static Row row(Jurisdiction jurisdiction, int position) {
        CountryTerms terms = jurisdiction.terms().get(position);
        return Row.of("key", jurisdiction.code() + "/" + position)
                .with("words", terms.words())
                .with("everydayIn", terms.everydayIn())
                .with("position", position)
                .linked("jurisdiction", jurisdiction.code())
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (jurisdiction:Jurisdiction {code: row.jurisdiction})
                MERGE (terms:JurisdictionTerms {key: row.key})
                SET terms = row.properties
                MERGE (terms)-[:TELLS]->(jurisdiction)
                RETURN count(terms) AS written
                """;
    }
}
