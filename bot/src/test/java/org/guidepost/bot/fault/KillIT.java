package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.guidepost.bot.turn.Step;
import org.guidepost.connectors.channel.Transcript.Line;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.DatabaseProcess;
import org.guidepost.knowledge.database.DatabaseSettings;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The application dies between any two steps of a turn; the next start answers, and the web sees it once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {

    private DatabaseProcess database;

    @BeforeAll
    void startDatabase() {
        database = DatabaseProcess.start(TestDatabase.settings("kill-database"));
        database.awaitReady();
    }

    @AfterAll
    void stopDatabase() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void answersAfterAKillAt(Step step) throws InterruptedException {
        String address = "killed-" + step + "-" + UUID.randomUUID();
        dieAt(step, address, database.address());

        try (Guide restarted = Guide.on(database.address(), Map.of())) {
            var person = new TestPerson(restarted, address);
            awaitNothingLeft(restarted);

            List<Line> lines = person.transcript();
            assertThat(lines).as("the question and its only answer").hasSize(2);
            assertThat(lines.get(0).said()).contains(HaltingApplication.QUESTION);
            assertThat(lines.get(1).message().map(Spoken::words)).hasValueSatisfying(words -> assertThat(words)
                    .contains("automatic assistant", "Register your business"));
            assertThat(lines.stream().map(Line::sequence))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 2).boxed().toList());
            assertThat(person.turns("reason")).hasSize(1).doesNotContain("technical-failure");
            assertThat(person.shown()).hasSizeLessThanOrEqualTo(1);
            assertThat(step == Step.DELIVERED || person.shown().size() == 1)
                    .as("what was not handed over before the kill is handed over after it")
                    .isTrue();
        }
    }

    @Test
    void takesOverTheDatabaseOfAKilledRun() throws Exception {
        var settings = TestDatabase.settings("orphan-database");
        String address = "orphan-" + UUID.randomUUID();
        try (ChildApplication killed =
                ChildApplication.with(Map.of("test.database.home", "orphan-database", "test.address", address))) {
            killed.awaitAccepted();
            killed.kill();
        }
        long pid = runningDatabase(settings);

        try (Guide next = Guide.with(settings, Map.of())) {
            awaitNothingLeft(next);
            assertThat(runningDatabase(settings))
                    .as("the same database process")
                    .isEqualTo(pid);
            assertThat(new TestPerson(next, address).transcript()).hasSize(2);
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive))
                .as("stopped with the application that took it over")
                .isEmpty();
    }

    /** As the database's note says; asking {@link DatabaseProcess} would take it over. */
    private static long runningDatabase(DatabaseSettings settings) throws IOException {
        return Long.parseLong(
                Files.readString(settings.home().resolve("process")).split(" ")[0]);
    }

    private static void dieAt(Step step, String address, DatabaseAddress database) throws InterruptedException {
        try (ChildApplication child =
                ChildApplication.on(database, Map.of("test.step", step.name(), "test.address", address))) {
            assertThat(child.awaitEnd()).isEqualTo(HaltingApplication.KILLED);
        }
    }

    private static void awaitNothingLeft(Guide guide) {
        await().atMost(Duration.ofSeconds(20)).until(() -> guide.query("MATCH (n:Pending|Queued) RETURN n", Map.of())
                .isEmpty());
    }
}
