package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTests {

    private final SteppedMeter time = new SteppedMeter();
    private final RateLimit limit = new RateLimit(3, Duration.ofSeconds(60), time);

    @Test
    void letsAFewPassAtOnceAndSaysHowLongTheNextMustWait() {
        takeAll("she");

        assertThat(limit.take("she")).contains(Duration.ofSeconds(20));
    }

    @Test
    void fillsUpSteadily() {
        takeAll("she");
        time.pass(Duration.ofSeconds(20));

        assertThat(limit.take("she")).isEmpty();
        assertThat(limit.take("she")).contains(Duration.ofSeconds(20));
    }

    @Test
    void countsEverySenderForItself() {
        takeAll("she");

        assertThat(limit.take("another")).isEmpty();
    }

    private void takeAll(String sender) {
        for (var i = 0; i < 3; i++) {
            assertThat(limit.take(sender)).isEmpty();
        }
    }
}
