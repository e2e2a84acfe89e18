package org.guidepost.bot.escalation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.conversation.Turn;
import org.neo4j.driver.Driver;

/** The questions that the guide could not or should not answer, kept for people. */
public final class OpenQuestions {

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public OpenQuestions(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a question together with the turn that could not answer it. */
    public TransactionalWrite open(Turn turn) {
        String id = ids.next();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return tx ->
                tx.run("""
                        MATCH (t:Turn {id: $turn})
                        CREATE (q:OpenQuestion {id: $id, text: t.question, reason: t.reason, language: t.language,
                                                jurisdiction: t.jurisdiction, at: $now})-[:FROM]->(t)
                        """, Map.of("turn", turn.id(), "id", id, "now", now)).consume();
    }

    /** The newest open questions. */
    public List<OpenQuestion> newest(int most) {
        return driver.executableQuery("""
                        MATCH (q:OpenQuestion)
                        RETURN q.id AS id, q.text AS text, q.reason AS reason, q.language AS language
                        ORDER BY q.at DESC LIMIT $most
                        """).withParameters(Map.of("most", most)).execute().records().stream()
                .map(row -> new OpenQuestion(
                        row.get("id").asString(),
                        row.get("text").asString(""),
                        row.get("reason").asString(),
                        row.get("language").asString()))
                .toList();
    }

    /**
     * A question that waits for a human.
     *
     * @param reason the code of the rule that opened it
     */
    public record OpenQuestion(String id, String text, String reason, String language) {}
}
