package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.neo4j.driver.Driver;

/**
 * What people must be told of cases though nobody has taken a step: who has been told, of what, is kept, so that everybody is
 * told once, by one of several instances.
 */
public final class CaseAlarms {

    /** As the accounts know it. */
    private static final String COORDINATOR = "coordinator";

    /** Who is called reads all that waits; more calls would only be noise. */
    private static final Duration BETWEEN_CALLS = Duration.ofHours(1);

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

    /** The accounts of coordinators who have not been called since something was reported or held that still waits for them. */
    public List<String> coordinatorsToCall() {
        return driver.executableQuery(TO_CALL).withParameters(calling()).execute().records().stream()
                .map(row -> row.get("account").asString())
                .toList();
    }

    /**
     * Notes that a coordinator is called.
     *
     * @param together what is written with it, or not at all
     * @return whether it was noted; not if she was called less than an hour ago
     */
    public boolean call(String account, List<TransactionalWrite> together) {
        Map<String, Object> parameters = new HashMap<>(calling());
        parameters.put("account", account);
        return write(CALL, parameters, together);
    }

    private Map<String, Object> calling() {
        return Map.of(
                "coordinator", COORDINATOR,
                "never", OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC),
                "before", now().minus(BETWEEN_CALLS),
                "now", now());
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

    private static final String TO_CALL = """
            MATCH (k:ActiveCase) WHERE k.state = 'STOPPED' OR EXISTS { (:Letter {held: true})-[:OF]->(k) }
            MATCH (s:CaseStep)-[:HAPPENED_TO]->(k) WHERE s.event IN ['REPORTED', 'HELD']
            WITH max(s.at) AS latest
            MATCH (a:Account) WHERE $coordinator IN a.roles
              AND coalesce(a.calledAt, $never) < latest AND coalesce(a.calledAt, $never) <= $before
            RETURN a.id AS account
            """;

    /** The first SET takes the lock. */
    private static final String CALL = """
            MATCH (a:Account {id: $account})
            SET a.calledAt = coalesce(a.calledAt, $never)
            WITH a WHERE $coordinator IN a.roles AND a.calledAt <= $before
            SET a.calledAt = $now
            RETURN a.id AS account
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
