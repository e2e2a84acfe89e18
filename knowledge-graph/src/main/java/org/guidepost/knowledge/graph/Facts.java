package org.guidepost.knowledge.graph;

import java.time.Year;
import java.util.stream.Stream;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Fact;

/**
 * {@code (:Fact {id, asOf, confidence, volatile, reviewBy, note})} with {@code ABOUT} its topics, {@code APPLIES_IN} its
 * jurisdiction, {@code STATED_BY} its source and {@code CHECKED_WITH} its authority.
 */
final class Facts implements Part {

    @Override
    public String label() {
        return "Fact";
    }

    @Override
    public String keyName() {
        return "id";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.facts().stream().map(Facts::row).distinct();
    }

    private static Row row(Fact fact) {
        return Row.of("id", fact.id())
                .withAny("asOf", fact.asOf().map(Year::getValue))
                .with("confidence", ConstantWords.word(fact.confidence()))
                .with("volatile", fact.changesOften())
                .withAny("reviewBy", fact.reviewBy())
                .withAny("note", fact.note())
                .linked("topics", fact.topics())
                .linked("jurisdiction", fact.jurisdiction())
                .linked("source", Sources.key(fact.source()))
                .linked("authorities", fact.check().map(Authority::key).stream().toList())
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (jurisdiction:Jurisdiction {code: row.jurisdiction})
                MATCH (source:Source {key: row.source})
                MERGE (fact:Fact {id: row.key})
                SET fact = row.properties
                WITH fact, row, jurisdiction, source
                CALL (fact) {
                  MATCH (fact)-[old:ABOUT|APPLIES_IN|STATED_BY|CHECKED_WITH]->()
                  DELETE old
                }
                CREATE (fact)-[:APPLIES_IN]->(jurisdiction)
                CREATE (fact)-[:STATED_BY]->(source)
                WITH fact, row
                CALL (fact, row) {
                  UNWIND range(0, size(row.topics) - 1) AS position
                  MATCH (topic:Topic {id: row.topics[position]})
                  CREATE (fact)-[:ABOUT {position: position}]->(topic)
                }
                CALL (fact, row) {
                  UNWIND row.authorities AS key
                  MATCH (authority:Authority {key: key})
                  CREATE (fact)-[:CHECKED_WITH]->(authority)
                }
                RETURN count(fact) AS written
                """;
    }
}
