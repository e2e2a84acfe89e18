package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.fault.CaseFuse.Moment;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.knowledge.database.DatabaseProcess;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The application dies at the steps of a case; the next one goes on, and there was one record with one owner, in a legal
 * state after every kill, and everybody was told. {@code bin/kill-cases} does so at every step and at random.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurvivingCasesIT {

    private static final String FULL = "guidepost.kills";
    private static final long SEED = 7;
    private static final int RANDOM_KILLS = 20;
    private static final int LONGEST_WALK_MILLIS = 9_000;
    private static final Path TOLD = TestDatabase.folder("told-about-cases").toAbsolutePath();
    private static final Set<CaseEvent> LETTERS = Set.of(CaseEvent.ANSWERED, CaseEvent.ASKED_MORE);

    private DatabaseProcess database;
    private Driver driver;

    @BeforeAll
    void startDatabase() throws IOException {
        Files.deleteIfExists(TOLD);
        database = DatabaseProcess.start(TestDatabase.settings("case-kill-database"));
        database.awaitReady();
        driver = GraphDatabase.driver(
                database.address().uri(),
                AuthTokens.basic(database.address().user(), database.address().password()));
    }

    @AfterAll
    void stopDatabase() {
        driver.close();
        database.close();
    }

    @Test
    void hasOneOwnerAndALegalStateAfterEveryKill() throws Exception {
        Optional<String> previous = Optional.empty();
        for (Kill kill : kills().toList()) {
            String address = "killed-at-%d-%s".formatted(kill.step(), kill.moment());
            Map<String, String> properties = properties(address, previous);
            properties.put("test.step", Integer.toString(kill.step()));
            properties.put("test.moment", kill.moment().name());
            try (ChildApplication child = ChildApplication.on(database.address(), HaltingCases.class, properties)) {
                assertThat(child.awaitEnd()).as(address).isEqualTo(HaltingApplication.KILLED);
            }
            check(address);
            previous.ifPresent(this::checkEnded);
            previous = Optional.of(address);
        }
        if (Boolean.getBoolean(FULL)) {
            previous = killAtRandom(previous);
        }
        finish(previous.orElseThrow());
    }

    /** Some kinds of steps in the short form, all of them at all moments in the full one. */
    private static Stream<Kill> kills() {
        if (!Boolean.getBoolean(FULL)) {
            return Stream.of(
                    new Kill(1, Moment.TOLD),
                    new Kill(3, Moment.COMMITTED),
                    new Kill(7, Moment.WRITTEN),
                    new Kill(11, Moment.COMMITTED));
        }
        return IntStream.rangeClosed(0, CaseRoad.STEPS.size()).boxed().flatMap(step -> Stream.of(Moment.values())
                .map(moment -> new Kill(step, moment)));
    }

    private Optional<String> killAtRandom(Optional<String> before) throws Exception {
        var random = new Random(SEED);
        Optional<String> previous = before;
        for (int number = 1; number <= RANDOM_KILLS; number++) {
            String address = "killed-at-random-" + number;
            try (ChildApplication child =
                    ChildApplication.on(database.address(), HaltingCases.class, properties(address, previous))) {
                child.awaitSaying(HaltingCases.ARMED);
                child.killAfter(Duration.ofMillis(random.nextInt(LONGEST_WALK_MILLIS)));
            }
            check(address);
            previous.ifPresent(this::checkEnded);
            previous = Optional.of(address);
        }
        return previous;
    }

    private void finish(String address) throws Exception {
        Map<String, String> properties = properties(address, Optional.empty());
        try (ChildApplication child = ChildApplication.on(database.address(), HaltingCases.class, properties)) {
            assertThat(child.awaitEnd()).isZero();
        }
        checkEnded(address);
        List<String> told = Files.readAllLines(TOLD);
        assertThat(rows("MATCH (m:Message) WHERE m.deliveredAt IS NULL AND m.silencedAt IS NULL RETURN m.id", Map.of()))
                .as("what was not delivered")
                .isEmpty();
        assertThat(rows("MATCH (m:Message) WHERE m.silencedAt IS NULL RETURN m.id AS id", Map.of()).stream()
                        .map(row -> row.get("id").asString()))
                .as("each message was handed over at least once")
                .isSubsetOf(told);
    }

    private static Map<String, String> properties(String address, Optional<String> previous) {
        Map<String, String> properties = new TreeMap<>(Map.of("test.address", address, "test.told", TOLD.toString()));
        previous.ifPresent(left -> properties.put("test.previous", left));
        return properties;
    }

    /** Whatever was being done when it died: all of the step is there, or nothing. */
    private void check(String address) {
        List<Record> found = casesOf(address);
        assertThat(found).as(address).hasSizeLessThanOrEqualTo(1);
        found.forEach(this::check);
    }

    private void check(Record row) {
        Value node = row.get("k");
        List<CaseEvent> events = row.get("events").asList(value -> CaseEvent.valueOf(value.asString()));
        CaseState state = CaseState.OPEN;
        for (CaseEvent event : events) {
            state = state.after(event).orElseThrow(() -> new AssertionError("Not legal: " + events));
        }
        assertThat(node.get("state").asString()).isEqualTo(state.name());
        assertThat(node.get("version").asInt()).isEqualTo(events.size());
        assertThat(row.get("active").asBoolean()).isEqualTo(!state.isClosed());
        assertThat(row.get("owners").asInt())
                .as("owners of a case that is %s", state)
                .isEqualTo(state == CaseState.OPEN ? 0 : 1);
        assertThat(row.get("ownedBy").asString(""))
                .isEqualTo(state.isOwned() ? node.get("id").asString() : "");
        assertThat(row.get("letters").asLong())
                .isEqualTo(events.stream().filter(LETTERS::contains).count());
    }

    /** She and the mentors were told of each step once: what is written with a step is written once. */
    private void checkEnded(String address) {
        List<Record> found = casesOf(address);
        assertThat(found).as(address).hasSize(1);
        found.forEach(this::check);
        assertThat(found.getFirst().get("events").asList(value -> CaseEvent.valueOf(value.asString())))
                .isEqualTo(CaseRoad.STEPS);
        assertThat(said("Can you take this question?", CaseRoad.question(address)))
                .isEqualTo(4);
        assertThat(said("still waits for you", CaseRoad.question(address))).isEqualTo(1);
        assertThat(saidTo(address, "I have asked a mentor")).isEqualTo(4);
        assertThat(saidTo(address, "A mentor has taken your question")).isEqualTo(2);
        Stream.of(7, 9, 13).forEach(step -> assertThat(saidTo(address, "answer %s-%d\"".formatted(address, step)))
                .isEqualTo(1));
        assertThat(said("more %s-8\"".formatted(address), CaseRoad.question(address)))
                .isEqualTo(1);
    }

    private long said(String words, String question) {
        return rows("""
                        MATCH (m:Message) WHERE m.body CONTAINS $words AND m.body CONTAINS $question RETURN m.id
                        """, Map.of("words", words, "question", question)).size();
    }

    private long saidTo(String address, String words) {
        return rows("""
                        MATCH (m:Message)-[:IN]->(:Conversation {address: $address}) WHERE m.body CONTAINS $words RETURN m.id
                        """, Map.of("words", words, "address", address)).size();
    }

    private List<Record> casesOf(String address) {
        return rows("""
                MATCH (k:Case)-[:ASKED_IN]->(c:Conversation {address: $address})
                RETURN k, c.ownedBy AS ownedBy, k:ActiveCase AS active,
                       COUNT { (k)-[:WITH]->(:Account) } AS owners,
                       COUNT { (:Letter)-[:OF]->(k) } AS letters,
                       COLLECT { MATCH (s:CaseStep)-[:HAPPENED_TO]->(k) RETURN s.event ORDER BY s.position } AS events
                """, Map.of("address", address));
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    /**
     * When it dies.
     *
     * @param step counted from the opening, which is 0
     */
    private record Kill(int step, Moment moment) {}
}
