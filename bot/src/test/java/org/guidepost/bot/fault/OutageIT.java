package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guidepost.connectors.channel.Acceptance.Accepted;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.knowledge.database.DatabaseProcess;
import org.guidepost.knowledge.database.DatabaseSettings;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database dies, or stands still, while people write. */
class OutageIT {

    private static final Map<String, Object> SHORT_LEASE = Map.of("guidepost.work.lease", "6s");
    private static final Duration HONEST_REPLY = Duration.ofSeconds(2);
    private static final Duration TOLD = Duration.ofSeconds(3);
    private static final Duration CAUGHT_UP = Duration.ofSeconds(30);

    private DatabaseProcess database;
    private Guide guide;
    private TestPerson she;

    @BeforeEach
    void start() {
        database = DatabaseProcess.start(TestDatabase.settings("outage-database"));
        database.awaitReady();
        guide = Guide.on(database.address(), SHORT_LEASE).onceItIsWarm();
        she = guide.somebody();
        she.asks("hello");
    }

    @AfterEach
    void stop() {
        guide.close();
        database.close();
    }

    @Test
    void isHonestWhileTheDatabaseIsGoneAndCatchesUpAfterwards() {
        int accepted = writesAFew();
        ProcessHandle.of(database.pid()).orElseThrow().destroyForcibly();

        refusesHonestly();
        await().atMost(TOLD)
                .untilAsserted(() -> assertThat(guide.channel().availability()).containsExactly(false));

        startAgain();
        answersAll(accepted);
    }

    @Test
    void isHonestWhileTheDatabaseStandsStillAndCatchesUpAfterwards() throws Exception {
        int accepted = writesAFew();
        signal("STOP");
        try {
            refusesHonestly();
            await().atMost(TOLD).untilAsserted(() -> assertThat(guide.channel().availability())
                    .containsExactly(false));
        } finally {
            signal("CONT");
        }
        answersAll(accepted);
    }

    /** How many questions of hers were accepted, the greeting included. */
    private int writesAFew() {
        for (int i = 0; i < 5; i++) {
            assertThat(she.sends(new Utterance("how do i register my business")))
                    .isInstanceOf(Accepted.class);
        }
        return 6;
    }

    private void refusesHonestly() {
        for (int i = 0; i < 3; i++) {
            isUnavailableInTime(() -> she.sends(new Utterance("is anybody there")));
            isUnavailableInTime(she::transcript);
        }
    }

    private static void isUnavailableInTime(ThrowingCallable call) {
        long start = System.nanoTime();
        assertThatExceptionOfType(InboxUnavailableException.class).isThrownBy(call);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(HONEST_REPLY);
    }

    private void startAgain() {
        var settings = database.address().uri().getPort();
        DatabaseSettings before = TestDatabase.settings("outage-database");
        database = DatabaseProcess.start(DatabaseSettings.of(before.home(), before.classPathFile(), settings));
    }

    /** What was accepted is answered once; what was refused may have arrived all the same, and is answered then. */
    private void answersAll(int accepted) {
        await().atMost(CAUGHT_UP.plusSeconds(15))
                .untilAsserted(() -> assertThat(guide.channel().availability()).containsExactly(false, true));
        await().atMost(CAUGHT_UP)
                .untilAsserted(() -> assertThat(guide.query("MATCH (n:Pending|Queued) RETURN n", Map.of()))
                        .isEmpty());
        assertThat(she.transcript().stream().filter(line -> line.message().isPresent()))
                .hasSizeGreaterThanOrEqualTo(accepted)
                .hasSize(she.turns("reason").size());
        assertThat(she.turns("reason")).doesNotContain("technical-failure");
    }

    private void signal(String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(database.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
