package org.guidepost.bot.feedback;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.TraceCodec;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.conversation.TurnTrace.Found;
import org.guidepost.bot.understanding.FeedbackWish;
import org.guidepost.knowledge.ConstantWords;
import org.neo4j.driver.Driver;

/**
 * What people say about answers beyond a thumb: why, in their own words, how content they are with a mentor's answer, and
 * that they want to be told later: {@code (:Person)-[:WANTS_TO_KNOW {at}]->(:Turn)}. Who says nothing leaves nothing behind. A
 * write that is not about the person's own conversation changes nothing.
 */
public final class Reactions {

    private static final int MOST_OTHERS = 3;

    private final Driver driver;
    private final Clock clock;

    public Reactions(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /** What a wish changes. */
    public TransactionalWrite write(ClaimedUtterance by, FeedbackWish wish) {
        return switch (wish) {
            case FeedbackWish.Why(String turn, FeedbackWish.Dislike reason) ->
                run(WHY, by, Map.of("turn", turn, "reason", ConstantWords.word(reason)));
            case FeedbackWish.Write(String turn) -> run(AWAIT, by, Map.of("turn", turn));
            case FeedbackWish.Comment(String text) -> run(COMMENT, by, Map.of("comment", text));
            case FeedbackWish.Satisfied(String about, int stars) ->
                run(SATISFIED, by, Map.of("case", about, "stars", stars));
            case FeedbackWish.TellMe(String turn) -> run(TELL, by, Map.of("turn", turn));
        };
    }

    private TransactionalWrite run(String cypher, ClaimedUtterance by, Map<String, Object> parameters) {
        var all = new java.util.HashMap<>(parameters);
        all.put("conversation", by.conversation());
        all.put("now", now());
        return tx -> tx.run(cypher, all).consume();
    }

    /** The topics that were ranked for a turn beside the one that answered it, the most fitting first. */
    public List<String> otherTopics(String turn) {
        return driver
                .executableQuery("MATCH (t:Turn {id: $turn}) RETURN t.trace AS trace, t.entry AS entry")
                .withParameters(Map.of("turn", turn))
                .execute()
                .records()
                .stream()
                .flatMap(row -> {
                    String answered = row.get("entry").asString("");
                    return TraceCodec.read(row.get("trace").asString("")).found().stream()
                            .filter(found -> !found.boundary())
                            .map(Found::entry)
                            .filter(entry -> !entry.equals(answered));
                })
                .limit(MOST_OTHERS)
                .toList();
    }

    /**
     * Notes what people who look after the guide have done about a rating.
     *
     * @return whether there is such a rating
     */
    public boolean triage(String feedback, Triage triage) {
        return !driver.executableQuery("MATCH (f:Feedback {id: $id}) SET f.triage = $triage RETURN f.id")
                .withParameters(Map.of("id", feedback, "triage", ConstantWords.word(triage)))
                .execute()
                .records()
                .isEmpty();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What has become of a rating. */
    public enum Triage {
        NEW,
        SEEN,
        ACTED,
        DISMISSED;

        /** Of a stored word. */
        public static Optional<Triage> of(String word) {
            return ConstantWords.constant(Triage.class, word);
        }
    }

    private static final String WHY = """
            MATCH (f:Feedback {helpful: false})-[:ON]->(:Turn {id: $turn})-[:IN]->(:Conversation {id: $conversation})
            SET f.reason = $reason, f.at = $now, f.triage = 'new'
            """;

    private static final String AWAIT = """
            MATCH (f:Feedback)-[:ON]->(:Turn {id: $turn})-[:IN]->(:Conversation {id: $conversation})
            SET f.askedForComment = $now
            """;

    /** The comment belongs to the answer that she wanted to write about last. */
    private static final String COMMENT = """
            MATCH (f:Feedback)-[:ON]->(:Turn)-[:IN]->(:Conversation {id: $conversation})
            WHERE f.askedForComment IS NOT NULL
            WITH f ORDER BY f.askedForComment DESC LIMIT 1
            SET f.comment = $comment, f.at = $now, f.triage = 'new'
            REMOVE f.askedForComment
            """;

    /** Once: the first word counts. */
    private static final String SATISFIED = """
            MATCH (k:Case {id: $case})-[:ASKED_IN]->(:Conversation {id: $conversation})
            WHERE k.satisfaction IS NULL
            SET k.satisfaction = $stars, k.satisfactionAt = $now
            """;

    private static final String TELL = """
            MATCH (p:Person)-[:TALKS_IN]->(c:Conversation {id: $conversation})
            MATCH (t:Turn {id: $turn})-[:IN]->(c)
            MERGE (p)-[w:WANTS_TO_KNOW]->(t)
              ON CREATE SET w.at = $now
            """;
}
