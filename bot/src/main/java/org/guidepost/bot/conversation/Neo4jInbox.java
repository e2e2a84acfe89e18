package org.guidepost.bot.conversation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/** The inbox in the database: what it has accepted survives any crash, and nothing is in it twice. */
final class Neo4jInbox implements Inbox {

    private static final String CONSTRAINT_VIOLATION = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;
    private final WorkSignal signal;
    private final Deadline honestReply;

    /**
     * @param honestReply after which whoever writes is told that it could not be stored
     */
    Neo4jInbox(Driver driver, Ids ids, Clock clock, WorkSignal signal, Deadline honestReply) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
        this.signal = signal;
        this.honestReply = honestReply;
    }

    @Override
    public Acceptance accept(Inbound inbound) {
        Optional<Acceptance.Reason> objection = Screening.objection(inbound.content());
        if (objection.isPresent()) {
            return new Acceptance.Rejected(objection.get());
        }
        try {
            return honestReply.keep(() -> storeAndSignal(inbound));
        } catch (Neo4jException | TimeoutException e) {
            // If it is stored all the same, later, her next try is a duplicate of it.
            throw new InboxUnavailableException("The inbox could not reach the database", e);
        }
    }

    private Acceptance storeAndSignal(Inbound inbound) {
        Acceptance acceptance = store(inbound);
        if (acceptance instanceof Acceptance.Accepted) {
            signal.raise();
        }
        return acceptance;
    }

    private Acceptance store(Inbound inbound) {
        try (var session = driver.session()) {
            try {
                return session.executeWrite(tx -> create(tx, inbound));
            } catch (ClientException e) {
                if (!CONSTRAINT_VIOLATION.equals(e.code())) {
                    throw e;
                }
                // The constraint on the key is the dedupe: it was stored before.
                return session.executeRead(tx -> seen(tx, inbound)).orElseThrow(() -> e);
            }
        }
    }

    private static Optional<Acceptance> seen(TransactionContext tx, Inbound inbound) {
        return tx
                .run("MATCH (u:Utterance {key: $key}) RETURN u.sequence AS sequence", Map.of("key", key(inbound)))
                .stream()
                .findFirst()
                .map(row -> new Acceptance.Duplicate(row.get("sequence").asLong()));
    }

    private Acceptance create(TransactionContext tx, Inbound inbound) {
        Map<String, Object> utterance = ContentCodec.properties(inbound.content());
        utterance.putAll(Map.of(
                "key", key(inbound),
                "id", ids.next(),
                "externalId", inbound.externalId(),
                "locale", inbound.locale().orElse(""),
                "receivedAt", clock.instant().atOffset(ZoneOffset.UTC),
                "attempts", 0));
        var row = tx.run(
                        CREATE,
                        Map.of(
                                "conversation", inbound.channel() + "|" + inbound.address(),
                                "conversationId", ids.next(),
                                "personId", ids.next(),
                                "channel", inbound.channel(),
                                "address", inbound.address(),
                                "pending", !(inbound.content() instanceof Content.Reachability),
                                "reachable",
                                        !(inbound.content() instanceof Content.Reachability(boolean reachable))
                                                || reachable,
                                "utterance", utterance,
                                "now", clock.instant().atOffset(ZoneOffset.UTC)))
                .single();
        return new Acceptance.Accepted(row.get("sequence").asLong());
    }

    private static String key(Inbound inbound) {
        return inbound.channel() + "|" + inbound.externalId();
    }

    /**
     * What comes from a browser whose conversation goes on elsewhere belongs there, and does not tell whether messages arrive
     * there. A pressed button is shown again by the label
     * that it had.
     */
    private static final String CREATE = """
            OPTIONAL MATCH (:Alias {key: $conversation})-[:LEADS_TO]->(joined:Conversation)
            WITH coalesce(joined.key, $conversation) AS key, joined IS NOT NULL AS byAlias
            MERGE (c:Conversation {key: key})
              ON CREATE SET c.id = $conversationId, c.channel = $channel, c.address = $address, c.sequence = 0,
                            c.greeted = false, c.createdAt = $now
            SET c.sequence = c.sequence + 1, c.lastSeenAt = $now,
                c.reachable = CASE WHEN byAlias THEN c.reachable ELSE $reachable END,
                c.unreachableSince = CASE WHEN byAlias THEN c.unreachableSince
                                          WHEN NOT $reachable THEN coalesce(c.unreachableSince, $now) END
            CREATE (u:Utterance)-[:IN]->(c)
            SET u += $utterance, u.sequence = c.sequence, u.leaseUntil = $now,
                u.byAlias = CASE WHEN byAlias THEN true END
            FOREACH (_ IN CASE WHEN $pending THEN [1] ELSE [] END | SET u:Pending)
            WITH c, u
            CALL (c) {
              WITH c WHERE NOT EXISTS { (:Person)-[:TALKS_IN]->(c) }
              CREATE (:Person {id: $personId, createdAt: $now, askedForCountry: false})-[:TALKS_IN]->(c)
            }
            CALL (c, u) {
              WITH c, u WHERE u.kind = 'pressed'
              MATCH (m:Message)-[:IN]->(c) WHERE u.detail IN m.choices
              WITH u, m ORDER BY m.sequence DESC LIMIT 1
              SET u.label = [i IN range(0, size(m.choices) - 1) WHERE m.choices[i] = u.detail | m.labels[i]][0]
            }
            RETURN u.sequence AS sequence
            """;
}
