package org.guidepost.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Outbound;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import tools.jackson.core.JacksonException;

/**
 * The messages that wait to be delivered. Each is handed out at least once, in the order of its conversation; a message
 * whose deliverer dies is handed out again after its lease.
 */
public final class Outbox {

    private final Driver driver;
    private final Clock clock;
    private final MessageCodec codec;
    private final String instance;
    private final Duration lease;

    Outbox(Driver driver, Clock clock, MessageCodec codec, String instance, Duration lease) {
        this.driver = driver;
        this.clock = clock;
        this.codec = codec;
        this.instance = instance;
        this.lease = lease;
    }

    /**
     * Claims messages that are due.
     *
     * @param channels the channels that this instance can deliver through
     * @param most how many at the most
     */
    public List<Outbound> claim(Collection<String> channels, int most) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        List<Record> claimed;
        try (var session = driver.session()) {
            claimed = session.executeWrite(tx -> tx.run(
                            CLAIM,
                            Map.of(
                                    "now", now,
                                    "until", now.plus(lease),
                                    "instance", instance,
                                    "channels", List.copyOf(channels),
                                    "most", most))
                    .list());
        }
        return claimed.stream().flatMap(row -> outbound(row).stream()).toList();
    }

    /** A message that can't be read any more is set aside, so that it does not hold up the others. */
    private Optional<Outbound> outbound(Record row) {
        String id = row.get("id").asString();
        try {
            return Optional.of(new Outbound(
                    id,
                    row.get("channel").asString(),
                    row.get("address").asString(),
                    row.get("sequence").asLong(),
                    codec.read(row.get("body").asString())));
        } catch (JacksonException e) {
            run(FAILED, Map.of("id", id, "reason", "unreadable", "now", now()));
            return Optional.empty();
        }
    }

    /**
     * Writes down what became of a message.
     *
     * @return whether the next message of the conversation waits for its turn now
     */
    public boolean settle(Outbound message, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Delivered(var externalId) ->
                run(DELIVERED, Map.of("id", message.id(), "externalId", externalId.orElse(""), "now", now()));
            case Delivery.RetryLater(Duration after, String reason) ->
                run(
                        LATER,
                        Map.of(
                                "id",
                                message.id(),
                                "due",
                                clock.instant().plus(after).atOffset(ZoneOffset.UTC),
                                "reason",
                                reason));
            case Delivery.Failed(String reason, boolean unreachable) ->
                run(unreachable ? UNREACHABLE : FAILED, Map.of("id", message.id(), "reason", reason, "now", now()));
        };
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private boolean run(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .anyMatch(row -> row.get("moreWaits").asBoolean());
    }

    /** The index gives the messages in the order in which they are due, so a long queue costs no more than a short one. */
    private static final String CLAIM = """
            MATCH (m:Queued) USING INDEX m:Queued(dueAt)
            WHERE m.dueAt <= $now
            WITH m ORDER BY m.dueAt
            MATCH (m)-[:IN]->(c:Conversation)
            WHERE m.leaseUntil <= $now AND c.channel IN $channels
              AND NOT EXISTS { MATCH (earlier:Queued)-[:IN]->(c) WHERE earlier.sequence < m.sequence }
            WITH m, c ORDER BY m.dueAt LIMIT $most
            SET m.claiming = $instance
            WITH m, c, m:Queued AND m.leaseUntil <= $now AS free
            REMOVE m.claiming
            WITH m, c WHERE free
            SET m.leaseUntil = $until, m.attempts = m.attempts + 1
            RETURN m.id AS id, m.sequence AS sequence, m.body AS body, c.channel AS channel, c.address AS address
            ORDER BY m.createdAt
            """;

    private static final String DELIVERED = """
            MATCH (m:Queued {id: $id})-[:IN]->(c)
            REMOVE m:Queued SET m.deliveredAt = $now, m.externalId = $externalId
            RETURN EXISTS { (:Queued)-[:IN]->(c) } AS moreWaits
            """;

    private static final String LATER = """
            MATCH (m:Queued {id: $id}) SET m.dueAt = $due, m.leaseUntil = $due, m.lastFailure = $reason
            RETURN false AS moreWaits
            """;

    private static final String FAILED = """
            MATCH (m:Queued {id: $id})-[:IN]->(c)
            REMOVE m:Queued SET m.failedAt = $now, m.lastFailure = $reason
            RETURN EXISTS { (:Queued)-[:IN]->(c) } AS moreWaits
            """;

    private static final String UNREACHABLE = """
            MATCH (:Queued {id: $id})-[:IN]->(c:Conversation)
            SET c.reachable = false, c.unreachableSince = coalesce(c.unreachableSince, $now)
            WITH c MATCH (m:Queued)-[:IN]->(c)
            REMOVE m:Queued SET m.failedAt = $now, m.lastFailure = $reason
            RETURN false AS moreWaits
            """;
}
