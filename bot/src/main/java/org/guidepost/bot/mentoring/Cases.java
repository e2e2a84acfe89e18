package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.knowledge.ConstantWords;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The stored cases, to be read: {@code (:Case)-[:ASKED_IN]->(:Conversation)}, {@code -[:WITH]->(:Account)}. A case that is not
 * closed carries the label {@code ActiveCase} too. {@link CaseJournal} writes them.
 */
public final class Cases {

    private final Driver driver;
    private final Clock clock;

    public Cases(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
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

    /** Those that somebody must look at now, the longest due first. */
    public List<Case> due(int most) {
        return read(
                "MATCH (k:ActiveCase) WHERE k.dueAt <= $now " + RETURN + " ORDER BY k.dueAt LIMIT $most",
                Map.of("now", now(), "most", most));
    }

    /** When a mentor last had a case, or gave it up; empty if none ever took it. */
    public Optional<Instant> lastTaken(String id) {
        return latest(id, CaseEvent.ACCEPTED, CaseEvent.ANSWERED, CaseEvent.GIVEN_BACK, CaseEvent.REASSIGNED);
    }

    /** When a mentor was last reminded of a case; empty if none ever was. */
    public Optional<Instant> lastReminded(String id) {
        return latest(id, CaseEvent.REMINDED);
    }

    private Optional<Instant> latest(String id, CaseEvent... events) {
        return driver
                .executableQuery("""
                        MATCH (s:CaseStep)-[:HAPPENED_TO]->(:Case {id: $id}) WHERE s.event IN $events RETURN max(s.at) AS at
                        """)
                .withParameters(Map.of(
                        "id", id, "events", Stream.of(events).map(Enum::name).toList()))
                .execute()
                .records()
                .stream()
                .flatMap(row -> Optional.ofNullable(row.get("at").asOffsetDateTime(null)).stream())
                .map(OffsetDateTime::toInstant)
                .findFirst();
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
}
