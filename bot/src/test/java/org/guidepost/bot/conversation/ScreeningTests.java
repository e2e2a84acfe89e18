package org.guidepost.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.guidepost.connectors.channel.Acceptance.Reason;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do i need a permit?",
                "<script>alert(1)</script>",
                "مرحبا \u202E abc",
                "👩‍💻 can i work from home",
                "a\u0000b",
                "?"
            })
    void takesEverythingThatHasSomethingToReadInIt(String text) {
        assertThat(Screening.objection(new Content.Utterance(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u200B\u200B", "\u202E", "\u00A0", "\uFEFF", "\u0000"})
    void refusesWhatIsEmptyToTheEye(String text) {
        assertThat(Screening.objection(new Content.Utterance(text))).contains(Reason.EMPTY);
    }

    @Test
    void refusesALoneSurrogateAsItCannotBeStoredAsItWasSent() {
        assertThat(Screening.objection(new Content.Utterance("a\uD83Db"))).contains(Reason.UNREADABLE);
    }

    @Test
    void refusesWhatIsTooLong() {
        String longest = "x".repeat(Inbound.MAX_TEXT_LENGTH);

        assertThat(Screening.objection(new Content.Utterance(longest))).isEmpty();
        assertThat(Screening.objection(new Content.Utterance(longest + "x"))).contains(Reason.TOO_LONG);
        assertThat(Screening.objection(new Content.Edited("1", longest + "x"))).contains(Reason.TOO_LONG);
    }
}
