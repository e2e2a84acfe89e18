package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.neo4j.driver.Driver;

/**
 * What people must be told of cases though nobody has taken a step: who has been told, of what, is kept, so that everybody is
 * told once, by one of several instances.
 */
public final class CaseAlarms {

    private final Driver driver;
    private final Clock clock;

    public CaseAlarms(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * A case whose mentor writes to somebody whom nothing reaches.
     *
     * @param mentor the id of her account
     */
    public record Unreached(String caseId, String mentor) {}

    /** Those whose mentors have not been told since the mentee can't be reached. */
    public List<Unreached> unreached() {
        return driver.executableQuery(UNREACHED).execute().records().stream()
                .map(row -> new Unreached(
                        row.get("case").asString(), row.get("mentor").asString()))
                .toList();
    }

    /**
     * Notes that a mentor is told of it.
     *
     * @param together what is written with it, or not at all
     * @return whether it was noted; not if somebody else was faster
     */
    public boolean note(Unreached one, List<TransactionalWrite> together) {
        return write(NOTE, Map.of("case", one.caseId(), "mentor", one.mentor()), together);
    }

    private boolean write(String cypher, Map<String, Object> parameters, List<TransactionalWrite> together) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                boolean first = tx.run(cypher, parameters).hasNext();
                if (first) {
                    together.forEach(write -> write.write(tx));
                }
                return first;
            });
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String UNREACHED = """
            MATCH (k:ActiveCase)-[:ASKED_IN]->(c:Conversation) WHERE c.reachable = false AND k.state IN ['ACCEPTED', 'ANSWERED']
            MATCH (k)-[:WITH]->(a:Account)
            WHERE NOT EXISTS { (a)-[told:TOLD_UNREACHED]->(k) WHERE told.since = c.unreachableSince }
            RETURN k.id AS case, a.id AS mentor
            """;

    /** The first SET takes the lock. */
    private static final String NOTE = """
            MATCH (a:Account {id: $mentor})<-[:WITH]-(k:ActiveCase {id: $case})-[:ASKED_IN]->(c:Conversation {reachable: false})
            SET c.unreachableSince = coalesce(c.unreachableSince, datetime())
            MERGE (a)-[told:TOLD_UNREACHED]->(k)
            WITH c, told WHERE told.since IS NULL OR told.since <> c.unreachableSince
            SET told.since = c.unreachableSince
            RETURN c.id AS conversation
            """;
}
