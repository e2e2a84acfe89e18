package org.guidepost.bot.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.TraceCodec;
import org.guidepost.bot.mentoring.Case.Solved;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.knowledge.ConstantWords;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The stored outcomes: {@code (:ConversationOutcome)-[:OF]->(:Conversation)}, at most one for each. A bookmark says up to which
 * moment turns and steps of cases have been looked at; what follows it is looked at next time.
 */
public final class ConversationOutcomes {

    private static final int BATCH = 2_000;

    private final Driver driver;
    private final Clock clock;

    ConversationOutcomes(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * Writes the outcomes of all conversations that have become quiet since the last time.
     *
     * @return how many were written
     */
    public int update() {
        Instant until = clock.instant().minus(OutcomeRules.QUIET);
        int written = 0;
        boolean more = true;
        while (more) {
            Record next = driver.executableQuery(NEXT)
                    .withParameters(Map.of("until", utc(until), "most", BATCH))
                    .execute()
                    .records()
                    .getFirst();
            written += write(next.get("conversations").asList(Value::asString));
            more = next.get("more").asBoolean();
            remember(more ? next.get("last").asOffsetDateTime() : utc(until));
        }
        return written;
    }

    private int write(List<String> conversations) {
        List<Map<String, Object>> rows = driver
                .executableQuery(SEEN)
                .withParameters(Map.of("conversations", conversations))
                .execute()
                .records()
                .stream()
                .flatMap(row -> row(row).stream())
                .toList();
        driver.executableQuery(WRITE)
                .withParameters(Map.of("rows", rows, "now", utc(clock.instant())))
                .execute();
        return rows.size();
    }

    private void remember(OffsetDateTime at) {
        driver.executableQuery("MERGE (b:Bookmark {name: 'outcomes'}) SET b.at = $at")
                .withParameters(Map.of("at", at))
                .execute();
    }

    private Optional<Map<String, Object>> row(Record row) {
        return OutcomeRules.of(
                        row.get("turns").asList(ConversationOutcomes::turn),
                        row.get("cases").asList(ConversationOutcomes::seenCase),
                        clock.instant())
                .map(outcome ->
                        Map.of("conversation", row.get("conversation").asString(), "outcome", properties(outcome)));
    }

    private static Map<String, @Nullable Object> properties(ConversationOutcome outcome) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("resolved", ConstantWords.word(outcome.resolved()));
        properties.put("by", ConstantWords.word(outcome.by()));
        properties.put("contained", outcome.contained());
        properties.put("reopened", outcome.reopened());
        properties.put("escalated", outcome.escalated().orElse(null));
        properties.put("language", outcome.language());
        properties.put("country", outcome.country().orElse(null));
        properties.put("topic", outcome.topic().orElse(null));
        properties.put("questions", outcome.questions());
        properties.put("visits", outcome.visits());
        properties.put("from", utc(outcome.from()));
        properties.put("until", utc(outcome.until()));
        return properties;
    }

    private static SeenTurn turn(Value row) {
        return new SeenTurn(
                row.get("at").asOffsetDateTime().toInstant(),
                row.get("asked").asBoolean(),
                row.get("decision").asString(),
                row.get("reason").asString(),
                row.get("language").asString(),
                text(row, "jurisdiction"),
                text(row, "entry")
                        .or(() -> TraceCodec.read(row.get("trace").asString("")).nearestTopic()),
                row.get("helpful").isNull()
                        ? Optional.empty()
                        : Optional.of(row.get("helpful").asBoolean()));
    }

    private static SeenCase seenCase(Value row) {
        return new SeenCase(
                row.get("openedAt").asOffsetDateTime().toInstant(),
                CaseState.valueOf(row.get("state").asString()),
                row.get("reason").asString(),
                text(row, "topic"),
                row.get("answered").asBoolean(),
                text(row, "solved").map(Solved::valueOf));
    }

    private static Optional<String> text(Value row, String key) {
        return Optional.ofNullable(row.get(key).asString(null));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** The turns that follow the bookmark, in their order, and with them the cases in which something happened meanwhile. */
    private static final String NEXT = """
            OPTIONAL MATCH (b:Bookmark {name: 'outcomes'})
            WITH coalesce(b.at, datetime('1970-01-01T00:00Z')) AS from
            CALL (from) {
              MATCH (t:Turn) WHERE t.at > from AND t.at <= $until
              WITH t ORDER BY t.at LIMIT $most
              RETURN collect(t) AS turns, max(t.at) AS last
            }
            WITH from, turns, last, size(turns) = $most AS more
            CALL (from, last, more) {
              MATCH (s:CaseStep) WHERE s.at > from AND s.at <= CASE WHEN more THEN last ELSE $until END
              MATCH (s)-[:HAPPENED_TO]->(:Case)-[:ASKED_IN]->(c:Conversation)
              RETURN collect(DISTINCT c.id) AS ofCases
            }
            RETURN COLLECT { UNWIND turns AS t MATCH (t)-[:IN]->(c:Conversation) RETURN DISTINCT c.id } + ofCases
                     AS conversations,
                   last, more
            """;

    private static final String SEEN = """
            UNWIND $conversations AS id
            WITH DISTINCT id
            MATCH (c:Conversation {id: id})<-[:TALKS_IN]-(:Person)
            CALL (c) {
              MATCH (t:Turn)-[:IN]->(c)
              WITH t ORDER BY t.at DESC LIMIT 500
              WITH t ORDER BY t.at
              RETURN collect(t {.at, .decision, .reason, .language, .jurisdiction, .entry, .trace,
                                asked: t.question <> '' AND t.decision <> 'casework',
                                helpful: head(COLLECT { MATCH (f:Feedback)-[:ON]->(t) RETURN f.helpful })}) AS turns
            }
            CALL (c) {
              OPTIONAL MATCH (k:Case)-[:ASKED_IN]->(c)
              WITH k ORDER BY k.openedAt
              WITH k WHERE k IS NOT NULL
              RETURN collect(k {.openedAt, .state, .reason, .topic, .solved,
                                answered: EXISTS { (:Letter {by: 'MENTOR'})-[:OF]->(k) }}) AS cases
            }
            RETURN id AS conversation, turns, cases
            """;

    /** Somebody who is erased at the same moment gets no row any more. */
    private static final String WRITE = """
            UNWIND $rows AS row
            MATCH (c:Conversation {id: row.conversation})<-[:TALKS_IN]-(:Person)
            MERGE (o:ConversationOutcome)-[:OF]->(c)
            SET o = row.outcome, o.at = $now
            """;
}
