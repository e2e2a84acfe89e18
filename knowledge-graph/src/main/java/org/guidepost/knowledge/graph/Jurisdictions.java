package org.guidepost.knowledge.graph;

import java.util.stream.Stream;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Jurisdiction;

/** {@code (:Jurisdiction {code, kind, emergencyNumber, emergencyUrl})-[:MEMBER_OF]->(:Jurisdiction)}. */
final class Jurisdictions implements Part {

    @Override
    public String label() {
        return "Jurisdiction";
    }

    @Override
    public String keyName() {
        return "code";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.jurisdictions().stream().map(Jurisdictions::row);
    }

    private static Row row(Jurisdiction jurisdiction) {
        return Row.of("code", jurisdiction.code())
                .with("kind", ConstantWords.word(jurisdiction.kind()))
                .with("emergencyNumber", jurisdiction.emergency().number())
                .with("emergencyUrl", jurisdiction.emergency().url().toString())
                .linked("members", jurisdiction.members())
                .build();
    }

    /** A member may come later; then it is named now and filled when its turn comes. */
    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MERGE (jurisdiction:Jurisdiction {code: row.key})
                SET jurisdiction = row.properties
                WITH jurisdiction, row
                CALL (jurisdiction) {
                  MATCH (jurisdiction)<-[old:MEMBER_OF]-()
                  DELETE old
                }
                CALL (jurisdiction, row) {
                  UNWIND row.members AS code
                  MERGE (member:Jurisdiction {code: code})
                  ON CREATE SET member.checksum = ''
                  CREATE (member)-[:MEMBER_OF]->(jurisdiction)
                }
                RETURN count(jurisdiction) AS written
                """;
    }
}
