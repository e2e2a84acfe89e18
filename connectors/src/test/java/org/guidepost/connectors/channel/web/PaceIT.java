package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What somebody sees who asks faster than she may. */
@TestPropertySource(properties = {"guidepost.web.limits.session.requests=3", "guidepost.web.limits.session.per=15s"})
class PaceIT extends BrowserIT {

    private static final Pattern SENTENCE =
            Pattern.compile("You have asked a lot in a short time\\. Try again in [1-5] seconds\\.");
    private static final double LONGER_THAN_THE_WAIT = 15_000;

    @Test
    void isAFriendlySentenceAndThenTheAnswer() {
        try (var visit = Visit.onPhone(browser, site()).to("/").openChat()) {
            visit.ask("one").ask("two").ask("three");

            assertThat(visit.chat().locator(".problem")).hasText(SENTENCE);
            assertThat(visit.answers())
                    .hasCount(4, new LocatorAssertions.HasCountOptions().setTimeout(LONGER_THAN_THE_WAIT));
            Assertions.assertThat(bot.utterances()).containsExactly("one", "two", "three");
        }
    }
}
