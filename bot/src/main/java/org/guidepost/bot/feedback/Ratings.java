package org.guidepost.bot.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;

/** Thumbs up and down. A rating belongs to a turn of the same conversation; a later one replaces an earlier one. */
public final class Ratings {

    private final Ids ids;
    private final Clock clock;

    public Ratings(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
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
