package org.guidepost.bot.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Writes the outcome of an utterance: the turn, what the person is now known by, and the messages for her, in one
 * transaction. Either all of it is there or the utterance still waits; so a question is answered exactly once, whenever
 * the program dies.
 */
public final class TurnJournal {

    private final Driver driver;
    private final Clock clock;
    private final Ids ids;
    private final MessageCodec codec;
    private final WorkSignal inboxSignal;
    private final WorkSignal outboxSignal;

    TurnJournal(
            Driver driver, Clock clock, Ids ids, MessageCodec codec, WorkSignal inboxSignal, WorkSignal outboxSignal) {
        this.driver = driver;
        this.clock = clock;
        this.ids = ids;
        this.codec = codec;
        this.inboxSignal = inboxSignal;
        this.outboxSignal = outboxSignal;
    }

    /**
     * Queues the messages for delivery and records the turn, unless somebody else has finished the utterance meanwhile.
     *
     * @return whether this call recorded it
     * @throws StaleTurnException if a mentor has taken or left the conversation meanwhile: the guide must not talk over her
     */
    public boolean deliverAndRecord(ClaimedUtterance utterance, Outcome outcome) {
        Optional<Record> recorded;
        try (var session = driver.session()) {
            recorded = session.executeWrite(tx -> {
                Optional<Record> row = write(tx, utterance, outcome);
                if (row.isEmpty()) {
                    refuseIfStale(tx, utterance, outcome);
                    return row;
                }
                outcome.also().forEach(write -> write.write(tx));
                return row;
            });
        }
        if (recorded.isPresent()
                && !(outcome.messages().isEmpty() && outcome.also().isEmpty())) {
            outboxSignal.raise();
        }
        // What she wrote meanwhile had to wait for this one.
        recorded.filter(row -> row.get("moreWaits").asBoolean()).ifPresent(row -> inboxSignal.raise());
        return recorded.isPresent();
    }

    private static void refuseIfStale(TransactionContext tx, ClaimedUtterance utterance, Outcome outcome) {
        Map<String, Object> parameters =
                Map.of("utterance", utterance.id(), "owner", outcome.owner().orElse(""));
        if (tx.run(OWNED_BY_ANOTHER, parameters).hasNext()) {
            throw new StaleTurnException("A mentor has taken or left the conversation");
        }
    }

    private Optional<Record> write(TransactionContext tx, ClaimedUtterance utterance, Outcome outcome) {
        Turn turn = outcome.turn();
        List<Message> messages = outcome.messages();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return tx
                .run(
                        RECORD,
                        Map.of(
                                "utterance", utterance.id(),
                                "owner", outcome.owner().orElse(""),
                                "turn", properties(turn, now),
                                "person", properties(outcome.person()),
                                "messages", rows(messages, turn),
                                "greets", !messages.isEmpty(),
                                "byGuide", !turn.isCasework(),
                                "now", now))
                .stream()
                .findFirst();
    }

    private static Map<String, @Nullable Object> properties(Turn turn, OffsetDateTime now) {
        Map<String, @Nullable Object> properties = new HashMap<>(Map.of(
                "id", turn.id(),
                "question", turn.question(),
                "decision", turn.decision(),
                "reason", turn.reason(),
                "confidence", turn.confidence(),
                "language", turn.language(),
                "trace", TraceCodec.write(turn.trace()),
                "at", now));
        put(properties, "entry", turn.entry());
        put(properties, "jurisdiction", turn.jurisdiction());
        return properties;
    }

    private static Map<String, @Nullable Object> properties(Person person) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("askedForCountry", person.askedForCountry());
        properties.put("askedForLanguage", person.askedForLanguage());
        put(properties, "chosenLanguage", person.chosenLanguage());
        put(properties, "language", person.language());
        put(properties, "jurisdiction", person.jurisdiction());
        return properties;
    }

    /** What is absent is written as null, which removes what was known before. */
    private static void put(Map<String, @Nullable Object> properties, String name, Optional<String> value) {
        properties.put(name, value.orElse(null));
    }

    private List<Map<String, Object>> rows(List<Message> messages, Turn turn) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Message message : messages) {
            rows.add(Map.of(
                    "place", rows.size() + 1,
                    "id", ids.next(),
                    "turn", turn.id(),
                    "body", codec.write(message),
                    "choices", message.choices().stream().map(Choice::id).toList(),
                    "labels", message.choices().stream().map(Choice::label).toList()));
        }
        return rows;
    }

    private static final String OWNED_BY_ANOTHER = """
            MATCH (:Pending {id: $utterance})-[:IN]->(c:Conversation)
            WHERE coalesce(c.ownedBy, '') <> $owner
            RETURN c.id AS conversation
            """;

    /**
     * The first SET takes the lock on the conversation; what must hold is asked after it. One statement, so that no time is
     * spent on planning a second one while others wait for the lock.
     */
    private static final String RECORD = """
            MATCH (u:Pending {id: $utterance})-[:IN]->(c:Conversation)<-[:TALKS_IN]-(p:Person)
            SET c.greeted = c.greeted OR $greets
            WITH u, c, p WHERE u:Pending AND coalesce(c.ownedBy, '') = $owner
            REMOVE u:Pending, u.leaseOwner, u.leaseUntil
            SET p += $person
            CREATE (t:Turn)-[:ANSWERS]->(u), (t)-[:IN]->(c)
            SET t += $turn, t.sequence = u.sequence
            WITH c, t, c.sequence AS last
            SET c.sequence = last + size($messages)
            FOREACH (row IN $messages |
              CREATE (m:Message:Queued {id: row.id, sequence: last + row.place, body: row.body, choices: row.choices,
                                        labels: row.labels, createdAt: $now,
                                        dueAt: $now, leaseUntil: $now, attempts: 0, byGuide: $byGuide})-[:IN]->(c)
              CREATE (m)-[:OF]->(t))
            RETURN t.id AS turn, EXISTS { (:Pending)-[:IN]->(c) } AS moreWaits
            """;
}
