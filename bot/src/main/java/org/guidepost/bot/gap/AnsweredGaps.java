package org.guidepost.bot.gap;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.conversation.TransactionalWrite;

/**
 * Marks gaps as answered by what was published for them: {@code (:Gap {answeredBy})} holds the id of the proposal. One that was
 * asked about in several languages is answered when all of them are; one that is dismissed stays so. It opens again when the publication is taken back, and, at the next look, when the guide fell short of one
 * of its questions since.
 */
public final class AnsweredGaps {

    private final Clock clock;

    AnsweredGaps(Clock clock) {
        this.clock = clock;
    }

    /** Marks the open gaps that these proposals came from, be it by a question or a case. */
    public TransactionalWrite answered(Collection<String> proposals) {
        return write(ANSWERED, proposals);
    }

    /** Opens the gaps again that these proposals had answered. */
    public TransactionalWrite takenBack(Collection<String> proposals) {
        return write(TAKEN_BACK, proposals);
    }

    private TransactionalWrite write(String cypher, Collection<String> proposals) {
        Map<String, Object> parameters = Map.of(
                "proposals", List.copyOf(proposals), "now", clock.instant().atOffset(ZoneOffset.UTC));
        return tx -> tx.run(cypher, parameters).consume();
    }

    private static final String ANSWERED = """
            MATCH (p:Proposal) WHERE p.id IN $proposals
            CALL (p) {
              MATCH (p)-[:FROM]->(g:Gap) RETURN g
              UNION
              MATCH (p)-[:FROM|QUOTES]->(:Turn)-[:IN_GAP]->(g:Gap) RETURN g
              UNION
              MATCH (p)-[:FROM]->(:Case)-[:FROM]->(:Turn)-[:IN_GAP]->(g:Gap) RETURN g
              UNION
              MATCH (p)-[:FROM]->(k:Case)-[:ASKED_IN]->(:Conversation)<-[:IN]-(t:Turn {question: k.question})
              WHERE k.question <> ''
              MATCH (t)-[:IN_GAP]->(g:Gap) RETURN g
            }
            WITH p, g WHERE g.state = 'open' AND all(language IN coalesce(g.languages, []) WHERE language = p.language
              OR EXISTS { (g)<-[:FROM]-(:Proposal {state: 'PUBLISHED', language: language}) })
            SET g.state = 'answered', g.stateAt = $now, g.answeredBy = p.id
            """;

    private static final String TAKEN_BACK = """
            MATCH (g:Gap) WHERE g.answeredBy IN $proposals
            SET g.state = 'open', g.stateAt = $now
            REMOVE g.answeredBy
            """;
}
