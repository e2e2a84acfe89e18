package org.guidepost.knowledge.graph;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guidepost.knowledge.Roadmap;
import org.guidepost.knowledge.RoadmapStep;
import org.guidepost.knowledge.Situations;
import org.guidepost.knowledge.StepText;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The roadmaps as they lie in the graph, in every language. */
final class StoredRoadmaps {

    private static final String READ = """
            MATCH (roadmap:Roadmap)
            RETURN roadmap.jurisdiction AS jurisdiction, roadmap.updated AS updated,
                   COLLECT {
                     MATCH (step:Step)-[:PART_OF]->(roadmap)
                     OPTIONAL MATCH (step)-[:CHECKED_WITH]->(authority:Authority)
                     WITH step, authority ORDER BY step.position
                     RETURN {
                       step: step,
                       authority: authority,
                       requires: COLLECT {
                         MATCH (step)-[r:REQUIRES]->(required:Step) RETURN required.id ORDER BY r.position
                       },
                       topics: COLLECT { MATCH (step)-[r:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY r.position },
                       facts: COLLECT { MATCH (step)-[r:RESTS_ON]->(fact:Fact) RETURN fact.id ORDER BY r.position },
                       texts: COLLECT { MATCH (text:StepText)-[:TEXT_OF]->(step) RETURN text }
                     }
                   } AS steps
            """;

    private StoredRoadmaps() {}

    static List<Roadmap> read(TransactionContext tx) {
        return tx.run(READ).list(StoredRoadmaps::roadmap);
    }

    private static Roadmap roadmap(Record row) {
        String jurisdiction = row.get("jurisdiction").asString();
        return new Roadmap(
                jurisdiction,
                row.get("updated").asLocalDate(),
                row.get("steps").asList(step -> step(jurisdiction, step)));
    }

    private static RoadmapStep step(String jurisdiction, Value row) {
        Value step = row.get("step");
        return new RoadmapStep(
                step.get("id").asString(),
                jurisdiction,
                Stored.texts(row.get("requires")),
                Situations.ofWords(dimension -> Stored.texts(step.get(dimension))),
                Stored.texts(row.get("topics")),
                Stored.texts(row.get("facts")),
                Stored.any(row.get("authority"), node -> StoredJurisdictions.authority(jurisdiction, node)),
                Stored.textIfAny(step.get("link")).map(URI::create),
                texts(row.get("texts")));
    }

    private static Map<String, StepText> texts(Value nodes) {
        Map<String, StepText> texts = new HashMap<>();
        nodes.asList(node -> texts.put(node.get("language").asString(), text(node)));
        return texts;
    }

    private static StepText text(Value node) {
        return new StepText(
                node.get("title").asString(),
                node.get("text").asString(),
                node.get("where").asString(),
                node.get("cost").asString(),
                node.get("time").asString(),
                Stored.texts(node.get("papers")));
    }
}
