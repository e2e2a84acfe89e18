package org.guidepost.knowledge.graph;

import java.net.URI;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Roadmap;
import org.guidepost.knowledge.RoadmapStep;

/**
 * {@code (:Step {id, position, link, citizenship, from, sector, place, form})} with {@code PART_OF} its roadmap,
 * {@code APPLIES_IN} its jurisdiction, {@code REQUIRES} other steps, {@code ABOUT} its topics, {@code RESTS_ON} its facts and
 * {@code CHECKED_WITH} its authority.
 *
 * <p>Whoever has done a step points to it; that must outlast an import, so a step that is still wanted is never made anew.
 */
final class Steps implements Part {

    @Override
    public String label() {
        return "Step";
    }

    @Override
    public String keyName() {
        return "id";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.roadmaps().stream()
                .flatMap(roadmap ->
                        IntStream.range(0, roadmap.steps().size()).mapToObj(position -> row(roadmap, position)));
    }

    private static Row row(Roadmap roadmap, int position) {
        RoadmapStep step = roadmap.steps().get(position);
        Row.Builder row = Row.of("id", step.id())
                .with("position", position)
                .withAny("link", step.link().map(URI::toString));
        step.when().words().forEach(row::with);
        return row.linked("roadmap", roadmap.jurisdiction())
                .linked("requires", step.requires())
                .linked("topics", step.topics())
                .linked("facts", step.facts())
                .linked(
                        "authorities",
                        step.authority().map(Authority::key).stream().toList())
                .build();
    }

    /** A required step that is written later is made here already, without a checksum: so it is still taken for missing. */
    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (roadmap:Roadmap {jurisdiction: row.roadmap})-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
                MERGE (step:Step {id: row.key})
                SET step = row.properties
                WITH step, row, roadmap, jurisdiction
                CALL (step) {
                  MATCH (step)-[old:PART_OF|APPLIES_IN|REQUIRES|ABOUT|RESTS_ON|CHECKED_WITH]->()
                  DELETE old
                }
                CREATE (step)-[:PART_OF]->(roadmap)
                CREATE (step)-[:APPLIES_IN]->(jurisdiction)
                WITH step, row
                CALL (step, row) {
                  UNWIND range(0, size(row.requires) - 1) AS position
                  MERGE (required:Step {id: row.requires[position]})
                  CREATE (step)-[:REQUIRES {position: position}]->(required)
                }
                CALL (step, row) {
                  UNWIND range(0, size(row.topics) - 1) AS position
                  MATCH (topic:Topic {id: row.topics[position]})
                  CREATE (step)-[:ABOUT {position: position}]->(topic)
                }
                CALL (step, row) {
                  UNWIND range(0, size(row.facts) - 1) AS position
                  MATCH (fact:Fact {id: row.facts[position]})
                  CREATE (step)-[:RESTS_ON {position: position}]->(fact)
                }
                CALL (step, row) {
                  UNWIND row.authorities AS key
                  MATCH (authority:Authority {key: key})
                  CREATE (step)-[:CHECKED_WITH]->(authority)
                }
                RETURN count(step) AS written
                """;
    }
}
