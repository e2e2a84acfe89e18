package org.guidepost.knowledge.graph;

import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Roadmap;

/** {@code (:Roadmap {jurisdiction, updated})-[:APPLIES_IN]->(:Jurisdiction)}. */
final class Roadmaps implements Part {

    @Override
    public String label() {
        return "Roadmap";
    }

    @Override
    public String keyName() {
        return "jurisdiction";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.roadmaps().stream().map(Roadmaps::row);
    }

    private static Row row(Roadmap roadmap) {
        return Row.of("jurisdiction", roadmap.jurisdiction())
                .with("updated", roadmap.updated())
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (jurisdiction:Jurisdiction {code: row.key})
                MERGE (roadmap:Roadmap {jurisdiction: row.key})
                SET roadmap = row.properties
                MERGE (roadmap)-[:APPLIES_IN]->(jurisdiction)
                RETURN count(roadmap) AS written
                """;
    }
}
