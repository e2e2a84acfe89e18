package org.guidepost.bot.people;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Makes one conversation of two: that of a browser, {@code w}, goes over into that of a chat, {@code t}, and is gone. */
final class ConversationJoin {

    private ConversationJoin() {}

    /**
     * Joins both, whose locks are held.
     *
     * @param parameters {@code conversation}: the id of the chat's; {@code now}
     * @param other the id of the browser's
     */
    static void write(TransactionContext tx, Map<String, Object> parameters, String other) {
        Map<String, Object> both = new HashMap<>(parameters);
        both.put("other", other);
        tx.run(MAKE_ROOM, both).consume();
        tx.run(MOVE, both).consume();
        tx.run(MOVE_CASES, both).consume();
        tx.run(ONE_PERSON, both).consume();
        tx.run(ONE_CONVERSATION, both).consume();
    }

    /**
     * What the browser shows keeps its places, so that it shows nothing twice. What another browser that leads here has been
     * kept from moves on with the rest, and it is kept from what this one brings.
     */
    private static final String MAKE_ROOM = """
            MATCH (w:Conversation {id: $other}), (t:Conversation {id: $conversation})
            SET t.sequence = t.sequence + w.sequence
            WITH w, t
            CALL (w, t) {
              MATCH (a:Alias)-[:LEADS_TO]->(t)
              SET a.hiddenAfter = [0] + [place IN coalesce(a.hiddenAfter, []) | place + w.sequence],
                  a.hiddenUntil = [w.sequence] + [place IN coalesce(a.hiddenUntil, []) | place + w.sequence]
            }
            CALL (w, t) {
              UNWIND [w, t] AS both
              MATCH (turn:Turn)-[:IN]->(both)
              SET turn.beforeJoin = true
            }
            MATCH (n)-[:IN]->(t)
            SET n.sequence = n.sequence + w.sequence
            """;

    private static final String MOVE = """
            MATCH (w:Conversation {id: $other}), (t:Conversation {id: $conversation})
            MATCH (n)-[old:IN]->(w)
            DELETE old
            CREATE (n)-[:IN]->(t)
            """;

    /** A step that was made before this must not tell a conversation that is gone: it is refused by the version. */
    private static final String MOVE_CASES = """
            MATCH (w:Conversation {id: $other}), (t:Conversation {id: $conversation})
            MATCH (k:Case)-[old:ASKED_IN]->(w)
            DELETE old
            CREATE (k)-[:ASKED_IN]->(t)
            SET k.version = k.version + 1
            """;

    /**
     * Of what both know of her, what she said in the browser counts: it is newer than the chat, which begins now. Her profile is
     * taken as a whole from where she told it last, and no mentor sees it unless she agreed wherever she told one.
     */
    private static final String ONE_PERSON = """
            MATCH (she:Person)-[old:TALKS_IN]->(:Conversation {id: $other})
            MATCH (t:Conversation {id: $conversation})<-[:TALKS_IN]-(before:Person)
            DELETE old
            CREATE (she)-[:TALKS_IN]->(t)
            WITH she, before, properties(she) AS hers,
                 she.profileAt IS NOT NULL OR she.stage IS NOT NULL OR she.sector IS NOT NULL OR she.goals IS NOT NULL AS told,
                 before.profileAt IS NOT NULL OR before.stage IS NOT NULL OR before.sector IS NOT NULL
                   OR before.goals IS NOT NULL AS toldBefore
            WITH she, before, hers,
                 CASE WHEN NOT toldBefore THEN properties(she)
                      WHEN NOT told THEN properties(before)
                      WHEN coalesce(she.profileAt, she.createdAt) >= coalesce(before.profileAt, before.createdAt) THEN properties(she)
                      ELSE properties(before) END AS profile,
                 (NOT told OR coalesce(she.profileShared, false))
                   AND (NOT toldBefore OR coalesce(before.profileShared, false)) AS shared
            SET she += before {.*, id: she.id}
            SET she += hers
            SET she.stage = profile.stage, she.sector = profile.sector, she.goals = profile.goals,
                she.profileAt = profile.profileAt,
                she.profileShared = CASE WHEN shared AND profile.profileShared THEN true END
            WITH she, before
            CALL (she, before) {
              MATCH (before)-[old:REFUSES]->(a:Account)
              MERGE (she)-[r:REFUSES]->(a)
              SET r += properties(old)
            }
            CALL (she, before) {
              MATCH (before)-[old:WANTS_TO_KNOW]->(turn:Turn)
              CREATE (she)-[w:WANTS_TO_KNOW]->(turn)
              SET w = properties(old)
            }
            CALL (she, before) {
              MATCH (before)-[old:TOLD]->(turn:Turn)
              CREATE (she)-[w:TOLD]->(turn)
              SET w = properties(old)
            }
            CALL (she, before) {
              MATCH (before)-[old:AGREED]->(consent:Consent)
              DELETE old
              CREATE (she)-[:AGREED]->(consent)
            }
            CALL (she) {
              MATCH (she)-[:AGREED]->(consent:Consent {to: 'profile-to-mentors'})
              WHERE she.profileShared IS NULL AND consent.withdrawnAt IS NULL
              SET consent.withdrawnAt = $now
            }
            CALL (she, before) {
              MATCH (before)-[old:FILLS_IN]->(sheet:SurveySheet)
              WHERE NOT EXISTS { (she)-[:FILLS_IN]->(:SurveySheet {survey: sheet.survey}) }
              DELETE old
              CREATE (she)-[:FILLS_IN]->(sheet)
              SET sheet.key = sheet.survey + '|' + she.id
              WITH sheet
              MATCH (answer:SurveyAnswer)-[:STANDS_ON]->(sheet)
              SET answer.key = sheet.key + '|' + toString(answer.question)
            }
            CALL (before) {
              MATCH (before)-[:FILLS_IN]->(sheet:SurveySheet)
              OPTIONAL MATCH (answer:SurveyAnswer)-[:STANDS_ON]->(sheet)
              DETACH DELETE answer, sheet
            }
            CALL (she, before) {
              MATCH (before)-[:PLANS]->(plan:Plan)
              WHERE NOT EXISTS { (she)-[:PLANS]->(:Plan) }
              CREATE (she)-[:PLANS]->(plan)
            }
            CALL (she, before) {
              MATCH (before)-[:PLANS]->(plan:Plan)
              WHERE NOT EXISTS { (she)-[:PLANS]->(plan) }
              DETACH DELETE plan
            }
            DETACH DELETE before
            """;

    private static final String ONE_CONVERSATION = """
            MATCH (w:Conversation {id: $other}), (t:Conversation {id: $conversation})
            SET t.ownedBy = coalesce(t.ownedBy, w.ownedBy), t.greeted = true
            CREATE (:Alias {key: w.key, hiddenAfter: [w.sequence], hiddenUntil: [t.sequence]})-[:LEADS_TO]->(t)
            WITH w, t
            CALL (w, t) {
              MATCH (a:Alias)-[old:LEADS_TO]->(w)
              SET a.hiddenAfter = coalesce(a.hiddenAfter, []) + w.sequence,
                  a.hiddenUntil = coalesce(a.hiddenUntil, []) + t.sequence
              DELETE old
              CREATE (a)-[:LEADS_TO]->(t)
            }
            CALL (w) {
              MATCH (o:ConversationOutcome)-[:OF]->(w)
              DETACH DELETE o
            }
            DETACH DELETE w
            """;
}
