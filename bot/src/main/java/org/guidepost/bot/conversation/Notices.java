package org.guidepost.bot.conversation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;
import org.neo4j.driver.Driver;

/** Queues messages that answer no utterance: what is said to somebody because of what another one did, or of the time. */
public final class Notices {

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;
    private final MessageCodec codec;
    private final WorkSignal outboxSignal;

    Notices(Driver driver, Ids ids, Clock clock, MessageCodec codec, WorkSignal outboxSignal) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
        this.codec = codec;
        this.outboxSignal = outboxSignal;
    }

    /** Queues a message at the end of a conversation; a conversation that has been erased is passed over. */
    public TransactionalWrite queue(String conversation, Message message) {
        return queue(conversation, message, Optional.empty());
    }

    /**
     * The same for a message that quotes somebody else.
     *
     * @param about the case with which it is erased
     */
    public TransactionalWrite queue(String conversation, Message message, Optional<String> about) {
        Map<String, Object> parameters = Map.of(
                "case", about.orElse(""),
                "conversation", conversation,
                "id", ids.next(),
                "body", codec.write(message),
                "choices", message.choices().stream().map(Choice::id).toList(),
                "labels", message.choices().stream().map(Choice::label).toList(),
                "now", clock.instant().atOffset(ZoneOffset.UTC));
        return tx -> tx.run(QUEUE, parameters).consume();
    }

    /** Queues a message that belongs to nothing else. */
    public void send(String conversation, Message message) {
        try (var session = driver.session()) {
            TransactionalWrite queueing = queue(conversation, message);
            session.executeWriteWithoutResult(queueing::write);
        }
        ready();
    }

    /** What was queued is written now, so that it can be delivered. */
    public void ready() {
        outboxSignal.raise();
    }

    private static final String QUEUE = """
            MATCH (c:Conversation {id: $conversation})
            SET c.sequence = c.sequence + 1
            CREATE (:Message:Queued {id: $id, sequence: c.sequence, body: $body, choices: $choices, labels: $labels,
                                     createdAt: $now, dueAt: $now, leaseUntil: $now, attempts: 0, byGuide: false})-[:IN]->(c)
            WITH 1 AS queued
            MATCH (m:Message {id: $id}), (k:Case {id: $case})
            CREATE (m)-[:ABOUT]->(k)
            """;
}
