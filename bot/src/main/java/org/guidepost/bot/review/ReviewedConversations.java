package org.guidepost.bot.review;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.guidepost.bot.conversation.TraceCodec;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The conversations for people who look after the guide. What somebody wrote to a human, or
 * answered in a survey, is not among it. */
public final class ReviewedConversations {

    private static final int LONGEST = 100;

    private final Driver driver;
    private final UnaryOperator<String> redaction;

    ReviewedConversations(Driver driver, UnaryOperator<String> redaction) {
        this.driver = driver;
        this.redaction = redaction;
    }

    /** Questions, the newest first. */
    public List<ReviewedTurn> questions(ReviewFilter filter, int most) {
        boolean rated = !filter.rating().isEmpty() || !filter.triage().isEmpty();
        return driver
                .executableQuery((rated ? RATED : ASKED) + SHOWN)
                .withParameters(Map.of(
                        "language", filter.language(),
                        "country", filter.country(),
                        "decision", filter.decision(),
                        "rating", filter.rating(),
                        "triage", filter.triage(),
                        "before", filter.before().atOffset(ZoneOffset.UTC),
                        "most", most))
                .execute()
                .records()
                .stream()
                .map(this::turn)
                .toList();
    }

    /** The latest turns of a conversation, the oldest first; none if there is no such conversation. */
    public List<ReviewedTurn> turns(String conversation) {
        return driver
                .executableQuery("""
                        MATCH (t:Turn)-[:IN]->(:Conversation {id: $conversation})
                        WITH t ORDER BY t.at DESC LIMIT $most
                        """ + SHOWN)
                .withParameters(Map.of("conversation", conversation, "most", LONGEST))
                .execute()
                .records()
                .stream()
                .map(this::turn)
                .toList()
                .reversed();
    }

    private ReviewedTurn turn(Record row) {
        Value turn = row.get("t");
        return new ReviewedTurn(
                turn.get("id").asString(),
                row.get("conversation").asString(),
                turn.get("at").asOffsetDateTime().toInstant(),
                redaction.apply(row.get("written").asString("")),
                redaction.apply(turn.get("question").asString("")),
                turn.get("decision").asString(),
                turn.get("reason").asString(),
                Optional.ofNullable(turn.get("entry").asString(null)),
                Optional.ofNullable(turn.get("jurisdiction").asString(null)),
                turn.get("language").asString(),
                turn.get("confidence").asDouble(0),
                TraceCodec.read(turn.get("trace").asString("")),
                Optional.of(row.get("rating"))
                        .filter(rating -> !rating.isNull())
                        .map(this::rating));
    }

    private ReviewedTurn.Rating rating(Value feedback) {
        return new ReviewedTurn.Rating(
                feedback.get("id").asString(),
                feedback.get("helpful").asBoolean(),
                feedback.get("reason").asString(""),
                redaction.apply(feedback.get("comment").asString("")),
                feedback.get("triage").asString("new"));
    }

    /** The index gives them in order, so that only as many are looked at as are shown and passed over. */
    private static final String ASKED = """
            MATCH (t:Turn) USING INDEX t:Turn(at)
            WHERE t.at < $before AND t.question <> '' AND t.decision IN ['answer', 'clarify', 'escalate', 'decline']
              AND ($decision = '' OR t.decision = $decision) AND ($language = '' OR t.language = $language)
              AND ($country = '' OR t.jurisdiction = $country)
            WITH t ORDER BY t.at DESC LIMIT $most
            """;

    private static final String RATED = """
            MATCH (f:Feedback) USING INDEX f:Feedback(at)
            WHERE f.at < $before AND ($rating = '' OR f.helpful = ($rating = 'up'))
              AND ($triage = '' OR f.triage = $triage)
            MATCH (f)-[:ON]->(t:Turn)
            WHERE ($decision = '' OR t.decision = $decision) AND ($language = '' OR t.language = $language)
              AND ($country = '' OR t.jurisdiction = $country)
            WITH t, f ORDER BY f.at DESC LIMIT $most
            WITH t
            """;

    private static final String SHOWN = """
            MATCH (t)-[:IN]->(c:Conversation)
            OPTIONAL MATCH (f:Feedback)-[:ON]->(t)
            RETURN t {.id, .at, .question, .decision, .reason, .entry, .jurisdiction, .language, .confidence, .trace} AS t,
                   c.id AS conversation, f {.id, .helpful, .reason, .comment, .triage} AS rating,
                   CASE WHEN t.decision = 'casework' OR t.reason = 'survey' THEN '' ELSE head(COLLECT {
                     MATCH (t)-[:ANSWERS]->(u:Utterance) WHERE u.kind IN ['utterance', 'edited'] RETURN u.text
                   }) END AS written
            ORDER BY t.at DESC
            """;
}
