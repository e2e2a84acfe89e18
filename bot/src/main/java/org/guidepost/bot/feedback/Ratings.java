package org.guidepost.bot.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.understanding.RateableTurns;
import org.neo4j.driver.Driver;

/** Thumbs up and down. A rating belongs to a turn of the same conversation; a later one replaces an earlier one. */
public final class Ratings implements RateableTurns {

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public Ratings(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean contains(String conversation, String turn) {
        return !driver.executableQuery("""
                        MATCH (t:Turn {id: $turn})-[:IN]->(:Conversation {id: $conversation}) RETURN t.id
                        """)
                .withParameters(Map.of("turn", turn, "conversation", conversation))
                .execute()
                .records()
                .isEmpty();
    }

    /**
     * Rates a turn. Nothing happens if the turn is not one of the person's own conversation.
     *
     * @param by what she pressed
     */
    public TransactionalWrite rate(ClaimedUtterance by, String turn, boolean helpful) {
        String id = ids.next();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return tx -> tx.run(
                        """
                        MATCH (t:Turn {id: $turn})-[:IN]->(:Conversation {id: $conversation})
                        MERGE (f:Feedback)-[:ON]->(t)
                          ON CREATE SET f.id = $id
                        SET f.helpful = $helpful, f.at = $now, f.triage = 'new'
                        FOREACH (_ IN CASE WHEN $helpful THEN [1] ELSE [] END | REMOVE f.reason, f.askedForComment)
                        """,
                        Map.of(
                                "turn", turn,
                                "conversation", by.conversation(),
                                "id", id,
                                "helpful", helpful,
                                "now", now))
                .consume();
    }
}
