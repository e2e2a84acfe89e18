package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.guidepost.connectors.channel.InboxUnavailableException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class WebProblemsTests {

    private final WebProblems problems = new WebProblems();

    @Test
    void sayWhenToTryAgainWhileTheConversationsAreAway() {
        assertUnavailable(problems.unavailable(new InboxUnavailableException("away", new IllegalStateException())));
    }

    @Test
    void sayWhenToTryAgainWhateverFailed() {
        assertUnavailable(problems.failed(new IllegalStateException("a mistake in the program")));
    }

    private static void assertUnavailable(ResponseEntity<ProblemDetail> response) {
        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
        assertThat(response.getBody())
                .extracting(problem -> problem.getProperties())
                .hasToString("{code=unavailable}");
    }
}
