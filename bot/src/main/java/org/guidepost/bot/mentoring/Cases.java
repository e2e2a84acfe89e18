package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guidepost.bot.attachment.StoredFiles;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.bot.conversation.StaleTurnException;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.knowledge.ConstantWords;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The stored cases: {@code (:Case)-[:ASKED_IN]->(:Conversation)}, {@code -[:WITH]->(:Account)}, with {@code (:Letter)} and
 * {@code (:CaseStep)} for what was written and what happened. A case that is not closed carries the label
 * {@code ActiveCase} too.
 *
 * <p>A change is written by comparing and setting the version, together with its letter and its notices. So a case has one
 * owner, whoever acts at the same moment and whenever the program dies.
 */
public final class Cases {

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;
    private final Notices notices;
    private final CaseWriting writing;

    public Cases(Driver driver, Ids ids, Clock clock, Notices notices) {
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

    /** A case. */
    public Optional<Case> find(String id) {
        return read("MATCH (k:Case {id: $id}) " + RETURN, Map.of("id", id)).stream()
                .findFirst();
    }

    /** The question that a turn of a conversation is about. */
    public Optional<String> askedIn(String turn, String conversation) {
        return driver
                .executableQuery("""
                        MATCH (t:Turn {id: $turn})-[:IN]->(:Conversation {id: $conversation}) RETURN t.question AS question
                        """)
                .withParameters(Map.of("turn", turn, "conversation", conversation))
                .execute()
                .records()
                .stream()
                .findFirst()
                .map(row -> row.get("question").asString(""))
                .filter(question -> !question.isBlank());
    }

    /** Ties what was said in a mentor's turn to the cases that it is about, so that it is erased with them. */
    public TransactionalWrite concern(String turn, List<String> ids) {
        return tx -> tx.run("""
                        MATCH (m:Message)-[:OF]->(:Turn {id: $turn})
                        MATCH (k:Case) WHERE k.id IN $ids
                        MERGE (m)-[:ABOUT]->(k)
                        """, Map.of("turn", turn, "ids", ids)).consume();
    }

    /** The case that a mentee has under way. */
    public Optional<Case> activeIn(String conversation) {
        return read(
                        "MATCH (k:ActiveCase)-[:ASKED_IN]->(:Conversation {id: $conversation}) " + RETURN,
                        Map.of("conversation", conversation))
                .stream()
                .findFirst();
    }

    /** What a mentor is asked to take or has, the oldest first. */
    public List<Case> of(String account) {
        return read(
                "MATCH (k:ActiveCase)-[:WITH]->(:Account {id: $account}) " + RETURN + " ORDER BY k.openedAt",
                Map.of("account", account));
    }

    /** All that are under way: first what only a coordinator can move, then what has no mentor, each the oldest first. */
    public List<Case> active(int most) {
        return read("MATCH (k:ActiveCase) " + RETURN + """
                 ORDER BY k.state = $stopped OR held DESC, coalesce(k.leftToCoordinator, false) DESC, k.openedAt
                 LIMIT $most
                """, Map.of("stopped", CaseState.STOPPED.name(), "most", most));
    }

    /** Those that have no mentor and ask none, the oldest first. */
    public List<Case> waiting(int most) {
        return read(
                "MATCH (k:ActiveCase) WHERE k.state = $open " + RETURN + " ORDER BY k.openedAt LIMIT $most",
                Map.of("open", CaseState.OPEN.name(), "most", most));
    }

    /**
     * The mentors whom the mentee, or a coordinator for her, did not want any more, and those with whom she is kept apart,
     * whichever of the two wished so: she is never led back to them.
     */
    public Set<String> unwanted(String id) {
        return driver.executableQuery("""
                        MATCH (k:Case {id: $id})
                        RETURN coalesce(k.unwanted, []) + COLLECT {
                          MATCH (k)-[:ASKED_IN]->(:Conversation)<-[:TALKS_IN]-(:Person)-[:REFUSES]->(a:Account) RETURN a.id
                        } AS unwanted
                        """).withParameters(Map.of("id", id)).execute().records().stream()
                .flatMap(row -> row.get("unwanted").asList(Value::asString).stream())
                .collect(Collectors.toSet());
    }

    /** Those that somebody must look at now, the longest due first. */
    public List<Case> due(int most) {
        return read(
                "MATCH (k:ActiveCase) WHERE k.dueAt <= $now " + RETURN + " ORDER BY k.dueAt LIMIT $most",
                Map.of("now", now(), "most", most));
    }

    /** When a mentor last had a case, or gave it up; empty if none ever took it. */
    public Optional<Instant> lastTaken(String id) {
        return driver.executableQuery("""
                        MATCH (s:CaseStep)-[:HAPPENED_TO]->(:Case {id: $id})
                        WHERE s.event IN ['ACCEPTED', 'ANSWERED', 'GIVEN_BACK', 'REASSIGNED']
                        RETURN max(s.at) AS at
                        """).withParameters(Map.of("id", id)).execute().records().stream()
                .flatMap(row -> Optional.ofNullable(row.get("at").asOffsetDateTime(null)).stream())
                .map(OffsetDateTime::toInstant)
                .findFirst();
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

    /** What the two wrote to each other, the oldest first; without what is kept from the mentor. */
    public List<Letter> letters(String id) {
        return letters(id, false);
    }

    /** What the mentee wrote and is kept from the mentor until a coordinator has read it, the oldest first. */
    public List<Letter> heldLetters(String id) {
        return letters(id, true);
    }

    private List<Letter> letters(String id, boolean held) {
        return driver.executableQuery("""
                        MATCH (l:Letter)-[:OF]->(:Case {id: $id})
                        WHERE coalesce(l.held, false) = $held
                        OPTIONAL MATCH (l)-[:WITH_FILE]->(f:File)
                        RETURN l, f ORDER BY l.position
                        """).withParameters(Map.of("id", id, "held", held)).execute().records().stream()
                .map(row -> letter(row.get("l"), row.get("f")))
                .toList();
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

    private static Letter letter(Value letter, Value file) {
        return new Letter(
                Letter.By.valueOf(letter.get("by").asString()),
                letter.get("text").asString(),
                letter.get("turn").asString(""),
                text(letter, "mentor").filter(account -> !account.isEmpty()),
                !letter.get("changedAt").isNull(),
                file.isNull() ? Optional.empty() : Optional.of(StoredFiles.of(file)));
    }

    /**
     * The letter that somebody sent.
     *
     * @param externalId the channel's id of what she sent
     */
    public Optional<SentLetter> sent(String conversation, String externalId) {
        return driver
                .executableQuery("""
                        MATCH (c:Conversation {id: $conversation})
                        MATCH (u:Utterance {key: c.channel + '|' + $externalId})-[:IN]->(c)
                        MATCH (t:Turn)-[:ANSWERS]->(u)
                        MATCH (l:Letter {turn: t.id})-[:OF]->(k:Case)
                        RETURN k.id AS case, t.id AS turn, coalesce(l.held, false) AS held
                        """)
                .withParameters(Map.of("conversation", conversation, "externalId", externalId))
                .execute()
                .records()
                .stream()
                .findFirst()
                .map(row -> new SentLetter(
                        row.get("case").asString(),
                        row.get("turn").asString(),
                        row.get("held").asBoolean()));
    }

    /**
     * A letter that has been sent.
     *
     * @param turn in which it was sent
     * @param held whether it is kept from the mentor
     */
    public record SentLetter(String caseId, String turn, boolean held) {}

    /** The two of a case are never brought together again, whichever of them wishes so. */
    public TransactionalWrite keepApart(String id, String account) {
        return tx -> tx.run("""
                        MATCH (:Case {id: $case})-[:ASKED_IN]->(:Conversation)<-[:TALKS_IN]-(p:Person)
                        MATCH (a:Account {id: $account})
                        MERGE (p)-[r:REFUSES]->(a) ON CREATE SET r.at = $now
                        """, Map.of("case", id, "account", account, "now", now()))
                .consume();
    }

    /** Lets no question and no letter of a case's mentee reach a mentor any more, or lets them again. */
    public void block(String id, boolean blocked) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(blocking(id, blocked)::write);
        }
    }

    /** The same, to be written with a step of the case. */
    public TransactionalWrite blocking(String id) {
        return blocking(id, true);
    }

    private TransactionalWrite blocking(String id, boolean blocked) {
        return tx -> tx.run("""
                        MATCH (:Case {id: $case})-[:ASKED_IN]->(:Conversation)<-[:TALKS_IN]-(p:Person)
                        SET p.blockedAt = CASE WHEN $blocked THEN coalesce(p.blockedAt, $now) END
                        """, Map.of("case", id, "blocked", blocked, "now", now()))
                .consume();
    }

    /** Whether the person who talks in a conversation is kept from mentors. */
    public boolean isBlocked(String conversation) {
        return !driver.executableQuery("""
                        MATCH (p:Person)-[:TALKS_IN]->(:Conversation {id: $id}) WHERE p.blockedAt IS NOT NULL RETURN p.id
                        """)
                .withParameters(Map.of("id", conversation))
                .execute()
                .records()
                .isEmpty();
    }

    /** Keeps a note that the mentee never sees. */
    public void note(String id, String account, String text) {
        driver.executableQuery("""
                        MATCH (k:Case {id: $case}), (a:Account {id: $account})
                        CREATE (n:PrivateNote {id: $id, text: $text, at: $now})-[:ABOUT]->(k), (n)-[:BY]->(a)
                        """)
                .withParameters(Map.of("case", id, "account", account, "id", ids.next(), "text", text, "now", now()))
                .execute();
    }

    /** The notes, the oldest first. */
    public List<PrivateNote> notes(String id) {
        return driver.executableQuery("""
                        MATCH (n:PrivateNote)-[:ABOUT]->(:Case {id: $id})
                        RETURN n.text AS text, n.at AS at,
                               head(COLLECT { MATCH (n)-[:BY]->(a:Account) RETURN a.name }) AS by
                        ORDER BY n.at
                        """).withParameters(Map.of("id", id)).execute().records().stream()
                .map(row -> new PrivateNote(
                        row.get("by").asString(""),
                        row.get("text").asString(),
                        row.get("at").asOffsetDateTime().toInstant()))
                .toList();
    }

    /** How much each mentor has to do and how well it went, by account; who never had a case is not among them. */
    public Map<String, Load> loads() {
        Map<String, Load> loads = new HashMap<>();
        driver.executableQuery(LOADS)
                .withParameters(Map.of("since", now().minusDays(Load.RECENT_DAYS)))
                .execute()
                .records()
                .forEach(row -> loads.put(
                        row.get("account").asString(),
                        new Load(
                                row.get("open").asInt(),
                                row.get("recent").asInt(),
                                row.get("helped").asInt(),
                                row.get("told").asInt())));
        return loads;
    }

    private List<Case> read(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(Cases::aCase)
                .toList();
    }

    private static Case aCase(Record row) {
        Value node = row.get("k");
        return new Case(
                node.get("id").asString(),
                CaseState.valueOf(node.get("state").asString()),
                node.get("version").asLong(),
                node.get("reason").asString(),
                node.get("question").asString(),
                new Need(
                        node.get("language").asString(),
                        text(node, "country"),
                        text(node, "topic"),
                        node.get("womanWished").asBoolean(),
                        refused(row),
                        text(node, "stage").flatMap(word -> ConstantWords.constant(Stage.class, word)),
                        text(node, "sector").flatMap(word -> ConstantWords.constant(Sector.class, word))),
                Optional.ofNullable(row.get("mentor").asString(null)),
                row.get("conversation").asString(""),
                node.get("reminded").asBoolean(false),
                node.get("leftToCoordinator").asBoolean(false),
                text(node, "solved").map(Case.Solved::valueOf),
                node.get("openedAt").asOffsetDateTime().toInstant(),
                Optional.ofNullable(node.get("dueAt").asOffsetDateTime(null)).map(OffsetDateTime::toInstant),
                new Standing(
                        node.get("letters").asInt(0) > 0,
                        row.get("held").asBoolean(),
                        text(node, "reportedBy").map(Letter.By::valueOf),
                        text(node, "menteeCard"),
                        text(node, "mentorCard"),
                        row.get("unreachable").asBoolean()));
    }

    /** For good those who were refused or passed it on; for now also those who let it lie. */
    private static Set<String> refused(Record row) {
        Value node = row.get("k");
        Set<String> all = new HashSet<>(node.get("refused").asList(Value::asString));
        all.addAll(row.get("apart").asList(Value::asString));
        if (!node.get("slow").isNull()) {
            all.addAll(node.get("slow").asList(Value::asString));
        }
        return all;
    }

    private static Optional<String> text(Value node, String property) {
        return Optional.ofNullable(node.get(property).asString(null));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String RETURN = """
            RETURN k,
                   head(COLLECT { MATCH (k)-[:WITH]->(a:Account) RETURN a.id }) AS mentor,
                   head(COLLECT { MATCH (k)-[:ASKED_IN]->(c:Conversation) RETURN c.id }) AS conversation,
                   COLLECT { MATCH (k)-[:ASKED_IN]->(:Conversation)<-[:TALKS_IN]-(:Person)-[:REFUSES]->(a:Account)
                             RETURN a.id } AS apart,
                   EXISTS { (:Letter {held: true})-[:OF]->(k) } AS held,
                   EXISTS { (k)-[:ASKED_IN]->(:Conversation {reachable: false}) } AS unreachable
            """;

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

    private static final String LOADS = """
            MATCH (k:Case)-[:WITH]->(a:Account)
            WITH a, count(CASE WHEN k:ActiveCase THEN 1 END) AS open,
                 count(CASE WHEN k.openedAt >= $since THEN 1 END) AS recent,
                 count(CASE WHEN k.solved IN ['YES', 'PARTLY'] THEN 1 END) AS helped,
                 count(k.solved) AS told
            RETURN a.id AS account, open, recent, helped, told
            """;
}
