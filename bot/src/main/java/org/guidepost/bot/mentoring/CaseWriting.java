package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.attachment.StoredFile;
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
        parameters.put("sameWait", change.isSameWait());
        parameters.put("mentor", change.mentor().orElse(null));
        parameters.put(
                "dueAt", change.dueAt().map(due -> due.atOffset(ZoneOffset.UTC)).orElse(null));
        parameters.put("solved", change.solved().map(Enum::name).orElse(null));
        if (!tx.run(CHANGE, parameters).hasNext()) {
            throw new StaleTurnException("The case has moved on");
        }
        change.letter().ifPresent(letter -> write(tx, letter, change));
        change.deed().ifPresent(deed -> carryOut(tx, deed, from.id()));
        change.notices().forEach(notice -> say(tx, notice, change));
    }

    private void write(TransactionContext tx, Letter letter, CaseChange change) {
        String mentor = letter.by() == Letter.By.MENTOR ? change.mentor().orElse("") : "";
        Map<String, Object> properties = Map.of(
                "id", ids.next(),
                "by", letter.by().name(),
                "text", letter.text(),
                "turn", letter.turn(),
                "mentor", mentor,
                "at", now());
        tx.run(
                        LETTER,
                        Map.of(
                                "case",
                                change.from().id(),
                                "letter",
                                properties,
                                "held",
                                change.event() == CaseEvent.HELD,
                                "file",
                                letter.file().map(StoredFile::id).orElse("")))
                .consume();
    }

    private void carryOut(TransactionContext tx, Deed deed, String id) {
        switch (deed) {
            case Deed.Rewrite(String turn, String text) ->
                tx.run(REWRITE, Map.of("case", id, "turn", turn, "text", text, "now", now()));
            case Deed.Release() -> tx.run(RELEASE, Map.of("case", id));
            case Deed.Report(Letter.By by) -> tx.run(REPORT, Map.of("case", id, "by", by.name()));
            case Deed.OfferName(Letter.By by, String card) -> setCard(tx, id, by, card);
            case Deed.WithdrawName(Letter.By by) -> setCard(tx, id, by, "");
        }
    }

    private static void setCard(TransactionContext tx, String id, Letter.By by, String card) {
        tx.run(CARD, Map.of("case", id, "ofMentee", by == Letter.By.MENTEE, "card", card));
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
        if (change.bringsLetter()) {
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
                k.menteeCard = CASE WHEN $owned THEN k.menteeCard END,
                k.mentorCard = CASE WHEN $owned THEN k.mentorCard END,
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
                AND ($closed OR NOT $owned OR NOT EXISTS { (:Account {id: $mentor})-[:WRITES_IN]->(c) })
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
            CREATE (l:Letter)-[:OF]->(k)
            SET l += $letter, l.position = k.letters, l.held = CASE WHEN $held THEN true END
            WITH l
            MATCH (f:File {id: $file})
            REMOVE f:Unsent, f.keptFor
            CREATE (l)-[:WITH_FILE]->(f)
            """;

    private static final String REWRITE = """
            MATCH (l:Letter {turn: $turn})-[:OF]->(:Case {id: $case}) SET l.text = $text, l.changedAt = $now
            """;

    private static final String RELEASE = """
            MATCH (l:Letter {held: true})-[:OF]->(:Case {id: $case}) REMOVE l.held
            """;

    private static final String REPORT = "MATCH (k:Case {id: $case}) SET k.reportedBy = $by";

    /** An empty card is none. */
    private static final String CARD = """
            MATCH (k:Case {id: $case})
            WITH k, CASE $card WHEN '' THEN null ELSE $card END AS card
            SET k.menteeCard = CASE WHEN $ofMentee THEN card ELSE k.menteeCard END,
                k.mentorCard = CASE WHEN $ofMentee THEN k.mentorCard ELSE card END
            """;
}
