package org.guidepost.bot.publication;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.answer.Announcement;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.connectors.channel.Message;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Tells people what they wanted to know, as soon as the guide knows it. Who wants to know is
 * {@code (:Person)-[:WANTS_TO_KNOW {answeredBy}]->(:Turn)}; in the transaction that queues the message it becomes {@code TOLD}, so
 * she is told once, whichever instance does it and whenever one dies. While a mentor has her conversation it waits.
 */
final class Telling {

    private static final int MOST_AT_ONCE = 100;

    private final Driver driver;
    private final GuidanceReader guidance;
    private final Announcement announcement;
    private final Notices notices;
    private final Clock clock;

    /**
     * @param guidance of its own, as it must not say what was true before
     */
    Telling(Driver driver, GuidanceReader guidance, Announcement announcement, Notices notices, Clock clock) {
        this.driver = driver;
        this.guidance = guidance;
        this.announcement = announcement;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void tell() {
        try {
            List<Record> waiting = driver.executableQuery(WAITING)
                    .withParameters(Map.of("most", MOST_AT_ONCE))
                    .execute()
                    .records();
            if (!waiting.isEmpty()) {
                guidance.forget();
                waiting.forEach(this::tell);
                notices.ready();
            }
        } catch (Neo4jException e) {
            // The database is away, as others say; the next look comes soon.
        }
    }

    private void tell(Record row) {
        String turn = row.get("turn").asString();
        String entry = row.get("entry").asString();
        String conversation = row.get("conversation").asString();
        String language = row.get("language").asString();
        Optional<String> country = Optional.ofNullable(row.get("country").asString(null));
        if (guidance.read(entry, language, country).isEmpty()) {
            return; // Taken back before she was told.
        }
        List<Message> messages = announcement.of(row.get("question").asString(""), entry, turn, language, country);
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                boolean first = tx.run(
                                TOLD, Map.of("conversation", conversation, "turn", turn, "entry", entry, "now", now()))
                        .hasNext();
                if (first) {
                    messages.forEach(
                            message -> notices.queue(conversation, message).write(tx));
                }
            });
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String WAITING = """
            MATCH (p:Person)-[w:WANTS_TO_KNOW]->(t:Turn)-[:IN]->(c:Conversation)
            WHERE w.answeredBy IS NOT NULL AND c.ownedBy IS NULL
            RETURN t.id AS turn, t.question AS question, w.answeredBy AS entry, c.id AS conversation,
                   coalesce(p.chosenLanguage, t.language, p.language, 'en') AS language,
                   coalesce(t.jurisdiction, p.jurisdiction) AS country
            LIMIT $most
            """;

    /** The first SET takes the lock on the conversation; whether she still waits is asked after it. */
    private static final String TOLD = """
            MATCH (c:Conversation {id: $conversation}) SET c.sequence = c.sequence
            WITH c
            MATCH (c)<-[:TALKS_IN]-(p:Person)-[w:WANTS_TO_KNOW]->(t:Turn {id: $turn})
            CREATE (p)-[:TOLD {entry: $entry, at: $now}]->(t)
            DELETE w
            RETURN t.id AS turn
            """;
}
