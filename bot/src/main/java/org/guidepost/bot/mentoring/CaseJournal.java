package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.bot.conversation.StaleTurnException;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.knowledge.ConstantWords;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Writes what happens to cases: {@code (:CaseStep)} for each step, {@code (:Letter)} for what was written.
 *
 * <p>A change is written by comparing and setting the version, together with its letter and its notices. So a case has one
 * owner, whoever acts at the same moment and whenever the program dies.
 */
public final class CaseJournal {

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;
    private final Notices notices;
    private final CaseWriting writing;

    public CaseJournal(Driver driver, Ids ids, Clock clock, Notices notices) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
        this.notices = notices;
        this.writing = new CaseWriting(ids, clock, notices);
    }

    /**
     * Opens a case together with the turn in which she agreed that a person is asked; it is due at once. It is {@code FROM}
     * the turn in which the guide was asked: that one is in a gap, and she may wait to be told of it. The write throws a
     * {@link StaleTurnException} if she has an active case already.
     */
    public TransactionalWrite open(String turn, CaseOpening opening) {
        Map<String, @Nullable Object> properties = new HashMap<>(Map.of(
                "id", ids.next(),
                "state", CaseState.OPEN.name(),
                "version", 0L,
                "reason", opening.reason(),
                "question", opening.question(),
                "language", opening.language(),
                "womanWished", opening.womanWished(),
                "refused", List.of(),
                "openedAt", now(),
                "dueAt", now()));
        properties.put("country", opening.country().orElse(null));
        properties.put("topic", opening.topic().orElse(null));
        properties.put("stage", opening.stage().map(ConstantWords::word).orElse(null));
        properties.put("sector", opening.sector().map(ConstantWords::word).orElse(null));
        return tx -> {
            Map<String, Object> parameters = Map.of(
                    "turn",
                    turn,
                    "properties",
                    properties,
                    "casework",
                    Turn.CASEWORK,
                    "askedForPerson",
                    Turn.ASKED_FOR_PERSON);
            if (!tx.run(OPEN, parameters).hasNext()) {
                throw new StaleTurnException("She has an active case already");
            }
        };
    }

    /** Writes a change. The write throws a {@link StaleTurnException} if the case has moved on since it was read. */
    public TransactionalWrite write(CaseChange change) {
        return tx -> writing.write(tx, change);
    }

    /**
     * Writes a change that belongs to no turn.
     *
     * @return whether it was written; if not, the case has moved on since it was read
     */
    public boolean apply(CaseChange change) {
        return apply(change, List.of());
    }

    /**
     * The same with what hangs on it: all of it is written, or nothing.
     *
     * @return whether it was written; if not, the case has moved on since it was read
     */
    public boolean apply(CaseChange change, List<TransactionalWrite> also) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                writing.write(tx, change);
                also.forEach(write -> write.write(tx));
            });
        } catch (StaleTurnException e) {
            return false;
        }
        notices.ready();
        return true;
    }

    /** Lets a mentor's conversation write to a case from now on; without one, to the guide. */
    public TransactionalWrite writeTo(String conversation, Optional<String> id) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("conversation", conversation);
        parameters.put("case", id.orElse(null));
        return tx -> tx.run("MATCH (c:Conversation {id: $conversation}) SET c.writesTo = $case", parameters)
                .consume();
    }

    /** Ties what was said in a mentor's turn to the cases that it is about, so that it is erased with them. */
    public TransactionalWrite concern(String turn, List<String> ids) {
        return tx -> tx.run("""
                        MATCH (m:Message)-[:OF]->(:Turn {id: $turn})
                        MATCH (k:Case) WHERE k.id IN $ids
                        MERGE (m)-[:ABOUT]->(k)
                        """, Map.of("turn", turn, "ids", ids)).consume();
    }

    /**
     * Has a case looked at again later, and changes nothing else.
     *
     * @return whether it is; if not, the case has moved on since it was read
     */
    public boolean lookAgain(Case about, Instant at) {
        return !driver.executableQuery("""
                        MATCH (k:ActiveCase {id: $id})
                        SET k.touchedAt = $now
                        WITH k WHERE k.version = $version
                        SET k.dueAt = $at
                        RETURN k.id AS id
                        """)
                .withParameters(Map.of(
                        "id", about.id(), "version", about.version(), "now", now(), "at", at.atOffset(ZoneOffset.UTC)))
                .execute()
                .records()
                .isEmpty();
    }

    /**
     * Notes what a mentor did with the draft that the guide suggested for her answer.
     *
     * @param version of the case that her answer made
     */
    public void noteDraft(String id, long version, DraftUse use) {
        driver.executableQuery("""
                        MATCH (s:CaseStep {position: $version})-[:HAPPENED_TO]->(:Case {id: $id}) SET s.draft = $use
                        """)
                .withParameters(Map.of("id", id, "version", version, "use", use.name()))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String OPEN = """
            MATCH (t:Turn {id: $turn})-[:IN]->(c:Conversation)
            WHERE NOT EXISTS { (:ActiveCase)-[:ASKED_IN]->(c) }
            WITH c, coalesce(head(COLLECT {
                   MATCH (asked:Turn {question: $properties.question})-[:IN]->(c)
                   WHERE asked.decision <> $casework AND asked.reason <> $askedForPerson
                   RETURN asked ORDER BY asked.sequence DESC LIMIT 1
                 }), t) AS asked
            CREATE (k:Case:ActiveCase)-[:FROM]->(asked), (k)-[:ASKED_IN]->(c)
            SET k += $properties
            RETURN k.id AS id
            """;
}
