package org.guidepost.bot.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guidepost.bot.mentoring.CaseReport.Age;
import org.guidepost.bot.mentoring.CaseReport.FirstAnswer;
import org.guidepost.bot.mentoring.CaseReport.Open;
import org.guidepost.bot.mentoring.CaseReport.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReportTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void halfAndNineInTenAreWhatSoManyWaitedAtMost() {
        Spread spread = spreadOf(IntStream.rangeClosed(1, 10).toArray());

        assertThat(spread.count()).isEqualTo(10);
        assertThat(spread.half()).contains(Duration.ofHours(5));
        assertThat(spread.most()).contains(Duration.ofHours(9));
    }

    @Test
    void oneAnswerIsBothAndNoneIsNothing() {
        assertThat(spreadOf(3)).isEqualTo(spreadOf(3)).satisfies(one -> {
            assertThat(one.half()).contains(Duration.ofHours(3));
            assertThat(one.most()).contains(Duration.ofHours(3));
        });
        assertThat(spreadOf().half()).isEmpty();
    }

    @Test
    void tellsTheWeeksApart() {
        var report = new CaseReport(
                NOW,
                List.of(
                        answer(NOW, 1),
                        answer(NOW.minus(Duration.ofDays(6)), 2),
                        answer(NOW.minus(Duration.ofDays(7)), 4),
                        answer(NOW.minus(Duration.ofDays(80)), 8)),
                Map.of(),
                List.of());

        assertThat(report.spread(0).count()).isEqualTo(2);
        assertThat(report.spread(1).count()).isEqualTo(1);
        assertThat(report.spread().count()).isEqualTo(4);
        assertThat(report.weeks()).hasSize(CaseReport.WEEKS);
        assertThat(report.weeks().getFirst().half()).contains(Duration.ofHours(8));
        assertThat(report.weeks().getLast()).isEqualTo(report.spread(0));
    }

    @ParameterizedTest
    @CsvSource({
        "0, UP_TO_A_DAY",
        "23, UP_TO_A_DAY",
        "24, UP_TO_THREE_DAYS",
        "72, UP_TO_A_WEEK",
        "168, OLDER",
        "9999, OLDER"
    })
    void everyAgeIsOneOfThem(int hours, Age expected) {
        var report = new CaseReport(
                NOW, List.of(), Map.of(), List.of(new Open(CaseState.OPEN, NOW.minus(Duration.ofHours(hours)))));

        for (Age age : Age.values()) {
            assertThat(report.open(CaseState.OPEN, age)).as(age.name()).isEqualTo(age == expected ? 1 : 0);
        }
        assertThat(report.open(CaseState.ANSWERED, expected)).isZero();
    }

    @Test
    void aDraftIsUsedEditedOrIgnored() {
        assertThat(DraftUse.of("One.\n\nTwo.", "One.\r\n\r\nTwo. ", true)).isEqualTo(DraftUse.USED);
        assertThat(DraftUse.of("One.", "Hello! One.", true)).isEqualTo(DraftUse.EDITED);
        assertThat(DraftUse.of("One.", "Mine.", false)).isEqualTo(DraftUse.IGNORED);
    }

    private static Spread spreadOf(int... hours) {
        return Spread.of(IntStream.of(hours).mapToObj(Duration::ofHours).toList());
    }

    private static FirstAnswer answer(Instant at, int hours) {
        return new FirstAnswer(at, Duration.ofHours(hours));
    }
}
