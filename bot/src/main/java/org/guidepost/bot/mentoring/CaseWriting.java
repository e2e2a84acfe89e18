package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.bot.conversation.StaleTurnException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Writes a step of a case with its letter and its notices, or nothing of it if the case has moved on (decision 14). */
final class CaseWriting {

    private final Ids ids;
    private final Clock clock;
    private final Notices notices;

    CaseWriting(Ids ids, Clock clock, Notices notices) {
        this.ids = ids;
        this.clock = clock;
        this.notices = notices;
    }

    /** Writes a change; a {@link StaleTurnException} says that it was made from an older version. */
    void write(TransactionContext tx, CaseChange change) {
        Case from = change.from();
        CaseState state = change.state();
        Map<String, @Nullable Object> parameters = new HashMap<>(Map.of(
                "id", from.id(),
                "version", from.version(),
                "state", state.name(),
                "owned", state.isOwned(),
                "closed", state.isClosed(),
                "event", change.event().name(),
                "step", change.logged(),
                "refuses", change.refuses().map(List::of).orElse(List.of()),
                "now", now()));
        parameters.put(
                "slow",
                change.event() == CaseEvent.EXPIRED ? from.mentor().stream().toList() : List.of());
        parameters.put("sameWait", change.event() == CaseEvent.ASKED_MORE && from.state() == CaseState.ACCEPTED);
        parameters.put("mentor", change.mentor().orElse(null));
        parameters.put(
                "dueAt", change.dueAt().map(due -> due.atOffset(ZoneOffset.UTC)).orElse(null));
        parameters.put("solved", change.solved().map(Enum::name).orElse(null));
        if (!tx.run(CHANGE, parameters).hasNext()) {
            throw new StaleTurnException("The case has moved on");
        }
        change.letter().ifPresent(letter -> tx.run(
                        LETTER,
                        Map.of(
                                "case", from.id(),
                                "id", ids.next(),
                                "by", letter.by().name(),
                                "text", letter.text(),
                                "now", now()))
                .consume());
        change.notices().forEach(notice -> say(tx, notice, change));
    }

    /**
     * A mentor who is writing for one case and gets a letter of another must choose again, or her answer would go to the wrong
     * person.
     */
    private void say(TransactionContext tx, CaseChange.Notice notice, CaseChange change) {
        String id = change.from().id();
        notices.queue(
                        notice.conversation(),
                        notice.message(),
                        change.quotesPeople() ? Optional.of(id) : Optional.empty())
                .write(tx);
        if (change.letter().isPresent()) {
            tx.run("""
                    MATCH (c:Conversation {id: $conversation}) WHERE c.writesTo <> $case REMOVE c.writesTo
                    """, Map.of("conversation", notice.conversation(), "case", id))
                    .consume();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * The first SET takes the lock; then the version is compared. A conversation that a mentor takes loses the messages of
     * the guide that wait in it.
     */
    private static final String CHANGE = """
            MATCH (k:ActiveCase {id: $id})
            SET k.touchedAt = $now
            WITH k WHERE k.version = $version
            SET k.version = k.version + 1, k.state = $state, k.dueAt = $dueAt,
                k.refused = k.refused + [r IN $refuses WHERE NOT r IN k.refused],
                k.unwanted = coalesce(k.unwanted, []) + CASE $event WHEN 'REASSIGNED' THEN $refuses ELSE [] END,
                k.slow = CASE $event WHEN 'LEFT_TO_COORDINATOR' THEN [] ELSE coalesce(k.slow, []) + $slow END,
                k.reminded = $event = 'REMINDED' OR ($sameWait AND k.reminded),
                k.leftToCoordinator = $event = 'LEFT_TO_COORDINATOR' OR (coalesce(k.leftToCoordinator, false) AND $state = 'OPEN'),
                k.solved = coalesce($solved, k.solved),
                k.closedAt = CASE WHEN $closed THEN $now END
            FOREACH (_ IN CASE WHEN $closed THEN [1] ELSE [] END | REMOVE k:ActiveCase)
            CREATE (s:CaseStep)-[:HAPPENED_TO]->(k)
            SET s += $step, s.at = $now, s.position = k.version
            WITH k
            CALL (k) {
              OPTIONAL MATCH (k)-[old:WITH]->(:Account)
              DELETE old
            }
            CALL (k) {
              MATCH (a:Account {id: $mentor})
              CREATE (k)-[:WITH]->(a)
            }
            CALL (k) {
              MATCH (c:Conversation) WHERE c.writesTo = k.id
                AND ($closed OR NOT EXISTS { (:Account {id: $mentor})-[:WRITES_IN]->(c) })
              REMOVE c.writesTo
            }
            CALL (k) {
              MATCH (k)-[:ASKED_IN]->(c:Conversation)
              SET c.ownedBy = CASE WHEN $owned THEN k.id WHEN c.ownedBy = k.id THEN null ELSE c.ownedBy END
              WITH c WHERE $event = 'ACCEPTED'
              MATCH (m:Queued {byGuide: true})-[:IN]->(c)
              WHERE NOT EXISTS { (m)-[:OF]->(:Turn {reason: 'distress'}) }
              REMOVE m:Queued SET m.silencedAt = $now
            }
            RETURN k.id AS id
            """;

    private static final String LETTER = """
            MATCH (k:Case {id: $case})
            SET k.letters = coalesce(k.letters, 0) + 1
            CREATE (:Letter {id: $id, by: $by, text: $text, at: $now, position: k.letters})-[:OF]->(k)
            """;
}
