package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageLimiterTests {

    private final SteppedMeter meter = new SteppedMeter();
    private final PageLimiter limiter = new PageLimiter(new WebProperties.PageRate(2, Duration.ofMinutes(1)), meter);

    @Test
    void refusesWhoAsksForTooManyAndNobodyElse() {
        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);

        MockHttpServletResponse refused = ask("192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("31");
        assertThat(ask("192.0.2.2").getStatus()).isEqualTo(200);
        meter.pass(Duration.ofSeconds(31));
        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address) {
        var request = new MockHttpServletRequest("GET", "/steps/x");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        assertThat(limiter.preHandle(request, response, this)).isEqualTo(response.getStatus() == 200);
        return response;
    }
}
