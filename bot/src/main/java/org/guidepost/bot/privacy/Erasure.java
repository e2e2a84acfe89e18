package org.guidepost.bot.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes a person: her conversation, what she wrote, what was said to her, her ratings, her open questions, her plan and her
 * answers to surveys. What stays
 * until it is delivered is one message that says so; {@link #sweep} removes its empty conversation afterwards.
 */
public final class Erasure {

    private static final Duration CONFIRMATION_KEPT = Duration.ofHours(1);

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public Erasure(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Deletes everything of a conversation's person except the confirmation of this very turn. What she has written after
     * she confirmed waits on: it is the beginning of a new conversation with somebody whom nothing is known of.
     *
     * @param turn the turn that confirms the erasure
     */
    public TransactionalWrite erase(String conversation, String turn) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return tx -> {
            eraseWhatHangsOn(tx, Map.of("conversations", List.of(conversation)));
            eraseWaysIn(tx, conversation);
            erase(tx, conversation, turn, now);
        };
    }

    private static void eraseWhatHangsOn(TransactionContext tx, Map<String, Object> conversations) {
        HANGING.forEach(statement -> tx.run(statement, conversations).consume());
    }

    /** First, as nothing leads there once the letters are gone. What a mentor typed stands in the mentor's own chat too. */
    private static final List<String> HANGING = List.of("""
            MATCH (c:Conversation)<-[:ASKED_IN]-(:Case)<-[:OF]-(l:Letter {by: 'MENTOR'}) WHERE c.id IN $conversations
            MATCH (t:Turn {id: l.turn})-[:ANSWERS]->(typed:Utterance)
            SET typed.text = '', t.question = ''
            WITH typed
            MATCH (typed)-[:IN]->(chat:Conversation)<-[:IN]-(edit:Utterance {kind: 'edited'})
            WHERE edit.detail = typed.externalId
            SET edit.text = ''
            """, """
            MATCH (c:Conversation)<-[:ASKED_IN]-(:Case)<-[:OF]-(:Letter)-[:WITH_FILE]->(f:File) WHERE c.id IN $conversations
            OPTIONAL MATCH (chunk:FileChunk)-[:PART_OF]->(f)
            DETACH DELETE chunk, f
            """, """
            MATCH (c:Conversation)<-[:ASKED_IN]-(k:Case) WHERE c.id IN $conversations
            MATCH (f:Unsent {keptFor: k.id})
            OPTIONAL MATCH (chunk:FileChunk)-[:PART_OF]->(f)
            DETACH DELETE chunk, f
            """, """
            MATCH (c:Conversation)<-[:IN]-(:Turn)<-[:FROM|QUOTES]-(p:Proposal {state: 'OPEN'})
            WHERE c.id IN $conversations AND p.edited IS NULL
            MATCH (run:GateRun {proposal: p.id})
            DETACH DELETE run
            """);

    /** A browser whose conversation went on elsewhere begins a new one. */
    private static void eraseWaysIn(TransactionContext tx, String conversation) {
        tx.run("""
                        MATCH (way:Alias|Continuation)-[:LEADS_TO|OF]->(:Conversation {id: $conversation})
                        DETACH DELETE way
                        """, Map.of("conversation", conversation)).consume();
    }

    private void erase(TransactionContext tx, String conversation, String turn, OffsetDateTime now) {
        tx.run("""
                        MATCH (p:Person)-[:TALKS_IN]->(c:Conversation {id: $conversation})
                        MATCH (:Turn {id: $turn})-[:ANSWERS]->(confirmation:Utterance)
                        OPTIONAL MATCH (p)-[:PLANS]->(plan:Plan)
                        OPTIONAL MATCH (n:Turn|Utterance|Message)-[:IN]->(c)
                        WHERE NOT (n:Pending AND n.sequence > confirmation.sequence)
                        OPTIONAL MATCH (more:OpenQuestion|Feedback|Proposal)-[:FROM|ON|QUOTES]->(n)
                        WHERE NOT more:Proposal OR (more.state = 'OPEN' AND more.edited IS NULL)
                        OPTIONAL MATCH (k:Case)-[:ASKED_IN]->(c)
                        OPTIONAL MATCH (ofCase:Letter|CaseStep|PrivateNote|Message)-[:OF|HAPPENED_TO|ABOUT]->(k)
                        OPTIONAL MATCH (n)-[:IN_GAP]->(gap:Gap)
                        WITH p, c, collect(DISTINCT gap) AS gaps, collect(DISTINCT n) AS said,
                             collect(DISTINCT more) + collect(DISTINCT plan) + collect(DISTINCT ofCase)
                               + collect(DISTINCT k) AS about
                        WITH p, c, gaps,
                             about + COLLECT { MATCH (o:ConversationOutcome)-[:OF]->(c) RETURN o }
                               + COLLECT { MATCH (p)-[:AGREED]->(consent:Consent) RETURN consent }
                               + COLLECT { MATCH (p)-[:FILLS_IN]->(:SurveySheet)<-[:STANDS_ON]-(a:SurveyAnswer) RETURN a }
                               + COLLECT { MATCH (p)-[:FILLS_IN]->(s:SurveySheet) RETURN s } AS about,
                             [n IN said WHERE NOT (n:Queued AND EXISTS { (n)-[:OF]->(:Turn {id: $turn}) })] AS said
                        FOREACH (n IN about | DETACH DELETE n)
                        FOREACH (n IN said | DETACH DELETE n)
                        // Their names may hold her words; they are found anew from what others asked.
                        FOREACH (gap IN gaps | REMOVE gap.terms)
                        DETACH DELETE p
                        WITH c, gaps
                        CALL (gaps) {
                          UNWIND gaps AS gap
                          WITH gap WHERE NOT EXISTS { (:Turn)-[:IN_GAP]->(gap) }
                          DETACH DELETE gap
                        }
                        CALL (c) { MATCH (:Account)-[link:WRITES_IN]->(c) DELETE link }
                        REMOVE c.ownedBy, c.writesTo
                        SET c:Forgotten, c.forgottenAt = $now, c.createdAt = $now, c.greeted = false
                        WITH c WHERE EXISTS { (:Pending)-[:IN]->(c) }
                        CREATE (:Person {id: $nobody, createdAt: $now, askedForCountry: false})-[:TALKS_IN]->(c)
                        """, Map.of("conversation", conversation, "turn", turn, "nobody", ids.next(), "now", now))
                .consume();
    }

    /** Deletes everybody who talked in a channel, and all that was said there; for channels of one run only. */
    public void eraseChannel(String channel) {
        eraseConversations(driver
                .executableQuery("MATCH (c:Conversation {channel: $channel}) RETURN c.id AS id")
                .withParameters(Map.of("channel", channel))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList());
    }

    /** Deletes conversations with the people in them, and all that was said there; nobody is told. */
    void eraseConversations(List<String> conversations) {
        Map<String, Object> parameters = Map.of("conversations", conversations);
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                eraseWhatHangsOn(tx, parameters);
                WHOLLY.forEach(statement -> tx.run(statement, parameters).consume());
            });
        }
    }

    /** Each before what leads to it. */
    private static final List<String> WHOLLY = List.of("""
            MATCH (gap:Gap)<-[:IN_GAP]-(:Turn)-[:IN]->(c:Conversation) WHERE c.id IN $conversations
            REMOVE gap.terms
            """, """
            MATCH (c:Conversation)<-[:ASKED_IN]-(k:Case) WHERE c.id IN $conversations
            OPTIONAL MATCH (ofCase:Letter|CaseStep|PrivateNote|Message)-[:OF|HAPPENED_TO|ABOUT]->(k)
            DETACH DELETE ofCase, k
            """, """
            MATCH (c:Conversation)<-[:IN]-(said) WHERE c.id IN $conversations
            MATCH (more:OpenQuestion|Feedback|Proposal)-[:FROM|ON|QUOTES]->(said)
            WHERE NOT more:Proposal OR (more.state = 'OPEN' AND more.edited IS NULL)
            DETACH DELETE more
            """, """
            MATCH (c:Conversation)<-[:IN]-(said) WHERE c.id IN $conversations
            DETACH DELETE said
            """, """
            MATCH (c:Conversation)<-[:LEADS_TO|OF]-(about:Alias|Continuation|ConversationOutcome) WHERE c.id IN $conversations
            DETACH DELETE about
            """, """
            MATCH (c:Conversation)<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(sheet:SurveySheet) WHERE c.id IN $conversations
            OPTIONAL MATCH (answer:SurveyAnswer)-[:STANDS_ON]->(sheet)
            DETACH DELETE answer, sheet
            """, """
            MATCH (c:Conversation) WHERE c.id IN $conversations
            OPTIONAL MATCH (p:Person)-[:TALKS_IN]->(c)
            OPTIONAL MATCH (p)-[:PLANS|AGREED]->(hers)
            DETACH DELETE hers, p, c
            """);

    /** Removes what is left of people who were erased a while ago and have not written since. */
    @Scheduled(fixedDelayString = "PT10M")
    public void sweep() {
        driver.executableQuery("MATCH (g:Gap) WHERE NOT EXISTS { (:Turn)-[:IN_GAP]->(g) } DETACH DELETE g")
                .execute();
        // One that was under way when its proposal was erased wrote its findings afterwards.
        driver.executableQuery("""
                        MATCH (run:GateRun) WHERE NOT EXISTS { (:Proposal {id: run.proposal}) } DETACH DELETE run
                        """).execute();
        driver.executableQuery("""
                        MATCH (c:Forgotten) WHERE c.forgottenAt < $before
                        REMOVE c:Forgotten
                        WITH c WHERE NOT EXISTS { (:Person)-[:TALKS_IN]->(c) }
                        OPTIONAL MATCH (n)-[:IN]->(c)
                        DETACH DELETE n, c
                        """)
                .withParameters(Map.of(
                        "before", clock.instant().minus(CONFIRMATION_KEPT).atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
