package org.guidepost.bot.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.guidepost.bot.mentoring.CaseReport.Spread;
import org.junit.jupiter.api.Test;

class UsualWaitTests {

    @Test
    void saysNothingBeforeEnoughPeopleHaveAsked() {
        assertThat(afterAnswers(9).lengths()).isEmpty();
        assertThat(afterAnswers(10).lengths())
                .contains(new UsualWait.Lengths(Duration.ofHours(2), Duration.ofHours(30)));
    }

    private static UsualWait afterAnswers(int count) {
        return new UsualWait(
                () -> new Spread(count, Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofHours(30))));
    }
}
