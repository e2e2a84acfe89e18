package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTests {

    @ParameterizedTest
    @EnumSource
    void isASentenceWithACode(Refusal refusal) {
        var problem = refusal.toProblem(20);

        assertThat(problem.getDetail()).endsWith(".").doesNotContain("%");
        assertThat(problem.getProperties()).containsEntry("code", refusal.code());
        assertThat(refusal.code()).matches("[a-z-]+");
    }

    @Test
    void countsOneSecondRightly() {
        assertThat(Refusal.BUSY.toProblem(1).getDetail()).endsWith("Try again in 1 second.");
    }

    @Test
    void saysInWholeSecondsWhenToTryAgain() {
        var refused = new RefusedException(Refusal.RATE_LIMITED, Duration.ofMillis(19_001));

        assertThat(refused.retryAfterSeconds()).isEqualTo(20);
        assertThat(refused.refusal().toProblem(refused.retryAfterSeconds()).getDetail())
                .isEqualTo("You have asked a lot in a short time. Try again in 20 seconds.");
    }
}
