package org.guidepost.bot.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.guidepost.bot.conversation.TraceCodec;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The conversations for people who look after the guide. What somebody wrote to a human, or
 * answered in a survey, is not among it. */
public final class ReviewedConversations {

    private static final int LONGEST = 100;

    private final Driver driver;
    private final RowReader reader;
    private final UnaryOperator<String> redaction;
    private final Clock clock;

    ReviewedConversations(Driver driver, UnaryOperator<String> redaction, Clock clock) {
        this.driver = driver;
        this.reader = new RowReader(driver);
        this.redaction = redaction;
        this.clock = clock;
    }

    /**
     * Questions; filters {@code in} (a language), {@code country}, {@code decision}, {@code rating} ({@code up}, {@code down}) and
     * {@code triage}. They are sorted by when they were asked; those that a filter wants to be rated, by when they were.
     */
    public Rows<ReviewedQuestion> questions(RowQuery query) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        String cypher = matching(query) + (query.descending() ? NEWEST : OLDEST) + PAGE;
        return reader.read(cypher, query, Map.of("now", now), this::question);
    }

    /** Through the index of what is wanted, so that a rare answer is found without a look at all turns. */
    private static String matching(RowQuery query) {
        if (wants(query, "rating") || wants(query, "triage")) {
            return RATED;
        }
        if (wants(query, "country")) {
            return IN_COUNTRY;
        }
        if (wants(query, "in")) {
            return IN_LANGUAGE;
        }
        return wants(query, "decision") ? DECIDED : ASKED;
    }

    private static boolean wants(RowQuery query, String filter) {
        return !query.filter(filter).isEmpty();
    }

    private ReviewedQuestion question(Value row) {
        return new ReviewedQuestion(
                row.get("id").asString(),
                row.get("conversation").asString(),
                row.get("at").asOffsetDateTime().toInstant(),
                redaction.apply(row.get("question").asString("")),
                row.get("decision").asString(),
                row.get("reason").asString(),
                Optional.ofNullable(row.get("entry").asString(null)),
                Optional.ofNullable(row.get("jurisdiction").asString(null)),
                row.get("language").asString(""),
                Optional.of(row.get("rating"))
                        .filter(rating -> !rating.isNull())
                        .map(rating -> new ReviewedQuestion.Rating(
                                rating.get("helpful").asBoolean(),
                                rating.get("reason").asString(""),
                                rating.get("triage").asString("new"))));
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

    /** The index gives them in order, so that no more are looked at than it takes to find the listed ones. */
    private static final String ASKED = """
            MATCH (t:Turn) USING INDEX t:Turn(at)
            WHERE t.at <= $now AND t.question <> '' AND t.decision IN ['answer', 'clarify', 'escalate', 'decline']
            WITH t, t.at AS first, t.at AS place
            """;

    private static final String DECIDED = """
            MATCH (t:Turn) USING INDEX t:Turn(decision, at)
            WHERE t.decision = $decision AND t.at <= $now AND t.question <> ''
            WITH t, t.decision AS first, t.at AS place
            """;

    private static final String IN_LANGUAGE = """
            MATCH (t:Turn) USING INDEX t:Turn(language, at)
            WHERE t.language = $in AND t.at <= $now AND t.question <> '' AND $decision IN ['', t.decision]
              AND t.decision IN ['answer', 'clarify', 'escalate', 'decline']
            WITH t, t.language AS first, t.at AS place
            """;

    private static final String IN_COUNTRY = """
            MATCH (t:Turn) USING INDEX t:Turn(jurisdiction, at)
            WHERE t.jurisdiction = $country AND t.at <= $now AND t.question <> '' AND $decision IN ['', t.decision]
              AND t.decision IN ['answer', 'clarify', 'escalate', 'decline'] AND $in IN ['', t.language]
            WITH t, t.jurisdiction AS first, t.at AS place
            """;

    private static final String RATED = """
            MATCH (f:Feedback) USING INDEX f:Feedback(at)
            WHERE f.at <= $now AND ($rating = '' OR f.helpful = ($rating = 'up'))
              AND $triage IN ['', f.triage]
            MATCH (f)-[:ON]->(t:Turn)
            WHERE $decision IN ['', t.decision] AND $in IN ['', t.language] AND $country IN ['', t.jurisdiction]
            WITH t, f.at AS first, f.at AS place
            """;

    /** The index of two properties gives its order only where both are named. */
    private static final String NEWEST = "WITH t, first, place ORDER BY first DESC, place DESC LIMIT $most\n";

    private static final String OLDEST = "WITH t, first, place ORDER BY first, place LIMIT $most\n";

    private static final String PAGE = """
            WITH collect(t) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS t
              MATCH (t)-[:IN]->(c:Conversation)
              RETURN collect(t {.id, .at, .question, .decision, .reason, .entry, .jurisdiction, .language, conversation: c.id,
                rating: head(COLLECT { MATCH (f:Feedback)-[:ON]->(t) RETURN f {.helpful, .reason, .triage} })}) AS rows
            }
            RETURN total, rows
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
