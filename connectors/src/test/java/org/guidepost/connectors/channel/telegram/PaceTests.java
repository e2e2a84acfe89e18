package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final long CHAT = 1;
    private static final long OTHER = 2;
    private static final long GROUP = -100;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ManualTime time = new ManualTime();
    private final Pace pace = new Pace(TelegramSettings.REAL_PACE, time);

    @Test
    void aChatWaitsForItsNextMessageWhileOthersGoOn() {
        assertThat(pace.turn(CHAT)).isEmpty();
        assertThat(pace.turn(CHAT)).hasValue(Duration.ofMillis(1100));
        assertThat(pace.turn(OTHER)).isEmpty();
    }

    @Test
    void aChatGetsItsTurnAfterTheWaitItWasTold() {
        assertThat(pace.turn(CHAT)).isEmpty();
        time.passes(pace.turn(CHAT).orElseThrow());

        assertThat(pace.turn(CHAT)).isEmpty();
    }

    @Test
    void askingInVainCostsNothing() {
        assertThat(pace.turn(CHAT)).isEmpty();
        for (int tries = 0; tries < 100; tries++) {
            assertThat(pace.turn(CHAT)).isPresent();
        }
        time.passes(Duration.ofMillis(1100));

        assertThat(pace.turn(CHAT)).isEmpty();
    }

    @Test
    void aPersonGetsNoMoreThanAMessageASecond() {
        assertThat(mostWithin(SECOND, sendAsOftenAsAllowed(Duration.ofMinutes(3), CHAT)))
                .isEqualTo(1);
    }

    @Test
    void aGroupGetsNoMoreThanTwentyInAnyMinute() {
        List<Duration> sent = sendAsOftenAsAllowed(Duration.ofMinutes(10), GROUP);

        assertThat(mostWithin(Duration.ofMinutes(1), sent)).isBetween(15L, 20L);
    }

    @Test
    void noMoreThanThirtyGoOutInAnySecond() {
        List<Duration> sent = new ArrayList<>();
        Random random = new Random(7);
        for (Duration now = Duration.ZERO; now.compareTo(Duration.ofSeconds(30)) < 0; now = tick(now, 3)) {
            if (pace.turn(1 + random.nextInt(100_000)).isEmpty()) {
                sent.add(now);
            }
        }

        assertThat(mostWithin(SECOND, sent)).isBetween(20L, 30L);
    }

    @Test
    void aRefusedChatRestsAsLongAsTelegramSaysAndNobodyElseDoes() {
        pace.pause(CHAT, Duration.ofSeconds(12_345));

        assertThat(pace.turn(CHAT)).hasValue(Duration.ofSeconds(12_345));
        assertThat(pace.isPaused(CHAT)).isTrue();
        assertThat(pace.turn(OTHER)).isEmpty();

        time.passes(Duration.ofSeconds(12_345));
        assertThat(pace.turn(CHAT)).isEmpty();
    }

    @Test
    void severalRefusedChatsInARowMakeEverythingRestForTheShortest() {
        pace.pause(1, Duration.ofSeconds(40));
        pace.pause(2, Duration.ofSeconds(20));
        pace.pause(3, Duration.ofSeconds(30));

        assertThat(pace.turn(4)).hasValue(Duration.ofSeconds(20));
        time.passes(Duration.ofSeconds(20));
        assertThat(pace.turn(4)).isEmpty();
    }

    @Test
    void everythingRestsAMinuteAtTheMost() {
        for (long chat = 1; chat <= 3; chat++) {
            pace.pause(chat, Duration.ofHours(5));
        }

        assertThat(pace.turn(4)).hasValue(Duration.ofMinutes(1));
        assertThat(pace.turn(1)).hasValue(Duration.ofHours(5));
    }

    @Test
    void refusalsWithSuccessBetweenThemConcernSingleChats() {
        for (long chat = 1; chat <= 9; chat++) {
            pace.pause(chat, Duration.ofSeconds(30));
            pace.wentThrough();
        }

        assertThat(pace.turn(10)).isEmpty();
    }

    @Test
    void aMessageOutOfTurnMakesTheNextWaitLonger() {
        assertThat(pace.turn(CHAT)).isEmpty();
        pace.charge(CHAT);

        assertThat(pace.turn(CHAT)).hasValue(Duration.ofMillis(2200));
    }

    @Test
    void typingTakesOnlyWhatMessagesLeave() {
        int spare = 0;
        while (pace.spare(CHAT)) {
            spare++;
        }

        assertThat(spare).isEqualTo(4);
        assertThat(pace.turn(CHAT)).as("a message still goes out").isEmpty();
        pace.pause(OTHER, SECOND);
        time.passes(Duration.ofMillis(999));
        assertThat(pace.spare(OTHER)).isFalse();
    }

    @Test
    void forgetsChatsThatAreLongQuiet() {
        for (long chat = 1; chat <= 30_000; chat++) {
            time.passes(Duration.ofMillis(50));
            assertThat(pace.turn(chat)).isEmpty();
        }

        assertThat(pace.turn(30_000)).isPresent();
        time.passes(Duration.ofMillis(50));
        assertThat(pace.turn(1)).isEmpty();
    }

    private List<Duration> sendAsOftenAsAllowed(Duration length, long chat) {
        List<Duration> sent = new ArrayList<>();
        for (Duration now = Duration.ZERO; now.compareTo(length) < 0; now = tick(now, 50)) {
            if (pace.turn(chat).isEmpty()) {
                sent.add(now);
            }
        }
        return sent;
    }

    private Duration tick(Duration now, long millis) {
        time.passes(Duration.ofMillis(millis));
        return now.plusMillis(millis);
    }

    private static long mostWithin(Duration window, List<Duration> times) {
        return times.stream()
                .mapToLong(first -> times.stream()
                        .filter(time -> time.compareTo(first) >= 0 && time.compareTo(first.plus(window)) < 0)
                        .count())
                .max()
                .orElse(0);
    }
}
