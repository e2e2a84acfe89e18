package org.guidepost.knowledge.graph;

import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Scheme;
import org.guidepost.knowledge.Topic;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The scheme as it lies in the graph. */
final class StoredScheme {

    private static final String AREAS = """
            MATCH (area:Area)
            RETURN area.id AS id,
                   COLLECT { MATCH (label:Label)-[:LABELS]->(area) RETURN [label.language, label.text] } AS labels
            ORDER BY area.position
            """;

    private static final String GROUPS = """
            MATCH (group:Group)-[:BROADER]->(area:Area)
            RETURN group.id AS id, area.id AS area,
                   COLLECT { MATCH (label:Label)-[:LABELS]->(group) RETURN [label.language, label.text] } AS labels
            ORDER BY group.position
            """;

    private static final String TOPICS = """
            MATCH (topic:Topic)-[:BROADER]->(group:Group)-[:BROADER]->(area:Area)
            RETURN topic.id AS id, area.id AS area, group.id AS group, topic.countrySpecific AS countrySpecific,
                   topic.competences AS competences,
                   COLLECT {
                     MATCH (topic)-[to:RELATED]->(related:Topic)
                     RETURN related.id ORDER BY to.position
                   } AS related
            ORDER BY topic.position
            """;

    private StoredScheme() {}

    static Scheme read(TransactionContext tx) {
        return new Scheme(
                tx.run(AREAS).list(StoredScheme::area),
                tx.run(GROUPS).list(StoredScheme::group),
                tx.run(TOPICS).list(StoredScheme::topic));
    }

    private static Area area(Record row) {
        return new Area(row.get("id").asString(), Stored.textByKey(row.get("labels")));
    }

    private static Group group(Record row) {
        return new Group(row.get("id").asString(), row.get("area").asString(), Stored.textByKey(row.get("labels")));
    }

    private static Topic topic(Record row) {
        return new Topic(
                row.get("id").asString(),
                row.get("area").asString(),
                row.get("group").asString(),
                row.get("countrySpecific").asBoolean(),
                Stored.texts(row.get("related")),
                Stored.texts(row.get("competences")));
    }
}
