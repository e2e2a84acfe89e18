package org.guidepost.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Hands out waiting utterances to the instances that share a database. A claim is a lease: when its holder dies, the next
 * one gets it. Only the oldest waiting utterance of a conversation can be claimed, so that answers keep their order.
 */
public final class Claims {

    private final Driver driver;
    private final Clock clock;
    private final String instance;
    private final Duration lease;

    /**
     * @param instance a name of this instance, unique among those that share the database
     * @param lease how long a claim lasts
     */
    public Claims(Driver driver, Clock clock, String instance, Duration lease) {
        this.driver = driver;
        this.clock = clock;
        this.instance = instance;
        this.lease = lease;
    }

    /**
     * Claims the utterance that has been due longest, if one is due.
     *
     * @param channels the channels that this instance serves
     */
    public Optional<ClaimedUtterance> next(Collection<String> channels) {
        Optional<Record> row = tryNext(channels);
        while (row.isPresent() && !row.get().get("free").asBoolean()) {
            // Another worker took the same one a moment earlier; there may be more.
            row = tryNext(channels);
        }
        return row.map(Claims::claimed);
    }

    private Optional<Record> tryNext(Collection<String> channels) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        try (var session = driver.session()) {
            return session
                    .executeWrite(tx -> tx.run(
                                    CLAIM,
                                    Map.of(
                                            "now",
                                            now,
                                            "until",
                                            now.plus(lease),
                                            "instance",
                                            instance,
                                            "channels",
                                            List.copyOf(channels)))
                            .list())
                    .stream()
                    .findFirst();
        }
    }

    /** Gives an utterance back, to be claimed again after a pause. */
    public void release(ClaimedUtterance utterance, Duration pause) {
        driver.executableQuery("""
                        MATCH (u:Pending {id: $id, leaseOwner: $instance}) SET u.leaseUntil = $until
                        """)
                .withParameters(Map.of(
                        "id", utterance.id(),
                        "instance", instance,
                        "until", clock.instant().plus(pause).atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /** Takes a claim back as if it had never been: what interrupted it was no fault of the utterance. */
    public void undo(ClaimedUtterance utterance) {
        driver.executableQuery("""
                        MATCH (u:Pending {id: $id, leaseOwner: $instance, attempts: $attempts})
                        SET u.leaseUntil = $now, u.attempts = u.attempts - 1
                        """)
                .withParameters(Map.of(
                        "id", utterance.id(),
                        "instance", instance,
                        "attempts", utterance.attempts(),
                        "now", clock.instant().atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static ClaimedUtterance claimed(Record row) {
        var utterance = row.get("u");
        return new ClaimedUtterance(
                utterance.get("id").asString(),
                row.get("conversation").asString(),
                row.get("channel").asString(),
                row.get("address").asString(),
                ContentCodec.content(utterance),
                Optional.of(utterance.get("locale").asString()).filter(locale -> !locale.isEmpty()),
                utterance.get("receivedAt").asOffsetDateTime().toInstant(),
                utterance.get("attempts").asInt(),
                utterance.get("byAlias").asBoolean(false));
    }

    /**
     * One of the first few, so that workers who look at the same moment seldom want the same. The index gives them in order, so
     * that of a long queue only the beginning is looked at. The lock is taken by the first SET; what was true before it is asked
     * again after it: compare and set.
     */
    private static final String CLAIM = """
            MATCH (u:Pending) USING INDEX u:Pending(leaseUntil)
            WHERE u.leaseUntil <= $now
            WITH u ORDER BY u.leaseUntil
            MATCH (u)-[:IN]->(c:Conversation)
            WHERE c.channel IN $channels
              AND NOT EXISTS { MATCH (earlier:Pending)-[:IN]->(c) WHERE earlier.sequence < u.sequence }
            WITH u, c ORDER BY u.leaseUntil LIMIT 4
            WITH u, c ORDER BY rand() LIMIT 1
            SET u.claiming = $instance
            WITH u, c, u:Pending AND u.leaseUntil <= $now AS free
            FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
              SET u.leaseOwner = $instance, u.leaseUntil = $until, u.attempts = u.attempts + 1)
            REMOVE u.claiming
            RETURN free, u, c.id AS conversation, c.channel AS channel, c.address AS address
            """;
}
