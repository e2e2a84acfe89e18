package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/**
 * Who is kept apart: a mentee from one mentor ({@code (:Person)-[:REFUSES]->(:Account)}), or from all of them ({@code blockedAt}
 * of the person).
 */
public final class Separations {

    private final Driver driver;
    private final Clock clock;

    public Separations(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * The mentors whom the mentee, or a coordinator for her, did not want any more, and those with whom she is kept apart,
     * whichever of the two wished so: she is never led back to them.
     */
    public Set<String> unwanted(String id) {
        return driver.executableQuery("""
                        MATCH (k:Case {id: $id})
                        RETURN coalesce(k.unwanted, []) + COLLECT {
                          MATCH (k)-[:ASKED_IN]->(:Conversation)<-[:TALKS_IN]-(:Person)-[:REFUSES]->(a:Account) RETURN a.id
                        } AS unwanted
                        """).withParameters(Map.of("id", id)).execute().records().stream()
                .flatMap(row -> row.get("unwanted").asList(Value::asString).stream())
                .collect(Collectors.toSet());
    }

    /** The two of a case are never brought together again, whichever of them wishes so. */
    public TransactionalWrite keepApart(String id, String account) {
        return tx -> tx.run("""
                        MATCH (:Case {id: $case})-[:ASKED_IN]->(:Conversation)<-[:TALKS_IN]-(p:Person)
                        MATCH (a:Account {id: $account})
                        MERGE (p)-[r:REFUSES]->(a) ON CREATE SET r.at = $now
                        """, Map.of("case", id, "account", account, "now", now()))
                .consume();
    }

    /** Lets no question and no letter of a case's mentee reach a mentor any more, or lets them again. */
    public void block(String id, boolean blocked) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(blocking(id, blocked)::write);
        }
    }

    /** The same, to be written with a step of the case. */
    public TransactionalWrite blocking(String id) {
        return blocking(id, true);
    }

    private TransactionalWrite blocking(String id, boolean blocked) {
        return tx -> tx.run("""
                        MATCH (:Case {id: $case})-[:ASKED_IN]->(:Conversation)<-[:TALKS_IN]-(p:Person)
                        SET p.blockedAt = CASE WHEN $blocked THEN coalesce(p.blockedAt, $now) END
                        """, Map.of("case", id, "blocked", blocked, "now", now()))
                .consume();
    }

    /** Whether the person who talks in a conversation is kept from mentors. */
    public boolean isBlocked(String conversation) {
        return !driver.executableQuery("""
                        MATCH (p:Person)-[:TALKS_IN]->(:Conversation {id: $id}) WHERE p.blockedAt IS NOT NULL RETURN p.id
                        """)
                .withParameters(Map.of("id", conversation))
                .execute()
                .records()
                .isEmpty();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
