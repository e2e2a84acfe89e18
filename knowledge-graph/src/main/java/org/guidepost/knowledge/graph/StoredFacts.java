package org.guidepost.knowledge.graph;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Source;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The facts as they lie in the graph, in every language. */
final class StoredFacts {

    private static final String ALL = "MATCH (fact:Fact) ";

    private static final String ONE = "MATCH (fact:Fact {id: $id}) ";

    private static final String READ = """
            MATCH (text:FactText)-[:TEXT_OF]->(fact)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
            MATCH (fact)-[:STATED_BY]->(source:Source)
            OPTIONAL MATCH (fact)-[:CHECKED_WITH]->(authority:Authority)-[:SERVES]->(served:Jurisdiction)
            RETURN text, fact, source, authority, jurisdiction.code AS jurisdiction, served.code AS served,
                   COLLECT {
                     MATCH (fact)-[about:ABOUT]->(topic:Topic)
                     RETURN topic.id ORDER BY about.position
                   } AS topics
            """;

    private StoredFacts() {}

    static List<Fact> read(TransactionContext tx) {
        return tx.run(ALL + READ).list(StoredFacts::fact);
    }

    static List<Fact> read(TransactionContext tx, String id) {
        return tx.run(ONE + READ, Map.of("id", id)).list(StoredFacts::fact);
    }

    private static Fact fact(Record row) {
        Value fact = row.get("fact");
        return new Fact(
                fact.get("id").asString(),
                row.get("jurisdiction").asString(),
                Stored.texts(row.get("topics")),
                row.get("text").get("language").asString(),
                row.get("text").get("text").asString(),
                Stored.yearIfAny(fact.get("asOf")),
                Stored.constant(Fact.Confidence.class, fact.get("confidence")),
                fact.get("volatile").asBoolean(),
                Stored.any(fact.get("reviewBy"), Value::asLocalDate),
                source(row.get("source")),
                Stored.any(
                        row.get("authority"),
                        node -> StoredJurisdictions.authority(row.get("served").asString(), node)),
                Stored.textIfAny(fact.get("note")));
    }

    private static Source source(Value node) {
        return new Source(
                Stored.textIfAny(node.get("url")).map(URI::create),
                Stored.textIfAny(node.get("publisher")),
                Stored.constant(Source.Kind.class, node.get("kind")));
    }
}
