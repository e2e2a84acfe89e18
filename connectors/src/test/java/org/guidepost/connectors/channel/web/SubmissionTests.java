package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.guidepost.connectors.channel.Inbound.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTests {

    @Test
    void isAText() {
        assertThat(parse("{\"text\": \"Can I sell cakes?\", \"locale\": \"fi\"}")
                        .content())
                .isEqualTo(new Content.Utterance("Can I sell cakes?"));
    }

    @Test
    void isAChoice() {
        assertThat(parse("{\"choice\": \"country:FI\"}").content()).isEqualTo(new Content.Pressed("country:FI"));
    }

    @Test
    void isACommandWithOrWithoutAnArgument() {
        assertThat(parse("{\"command\": \"language\", \"argument\": \"tr\"}").content())
                .isEqualTo(new Content.Command("language", "tr"));
        assertThat(parse("{\"command\": \"delete\"}").content()).isEqualTo(new Content.Command("delete", ""));
    }

    @Test
    void leavesTheJudgementOfTextsToTheInbox() {
        assertThat(parse("{\"text\": \"\\ud83d\"}").content()).isEqualTo(new Content.Utterance("\ud83d"));
        assertThat(parse("{\"text\": \"\"}").content()).isEqualTo(new Content.Utterance(""));
    }

    @Test
    void dropsALocaleThatIsNone() {
        assertThat(parse("{\"text\": \"x\", \"locale\": \"pt-BR\"}").localeHint())
                .contains("pt-BR");
        assertThat(parse("{\"text\": \"x\", \"locale\": \"<script>\"}").localeHint())
                .isEmpty();
        assertThat(parse("{\"text\": \"x\"}").localeHint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"text\": \"a\"",
                "{\"text\": \"a\"} x",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{\"text\": \"a\", \"choice\": \"b\"}",
                "{\"text\": 5}",
                "{\"text\": [\"a\"]}",
                "{\"text\": {\"a\": 1}}",
                "{\"text\": null}"
            })
    void isNothingElse(String json) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> parse(json))
                .matches(refused -> refused.refusal() == Refusal.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"choice\": \"\"}",
                "{\"choice\": \"x\\u0000\"}",
                "{\"choice\": \"\\ud83d\"}",
                "{\"command\": \"DELETE\"}",
                "{\"command\": \"\"}",
                "{\"command\": \"language\", \"argument\": \"t r\"}",
                "{\"command\": \"language\", \"argument\": \"<b>\"}"
            })
    void takesOnlyIdsOfOurOwnShape(String json) {
        var submission = parse(json);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(submission::content)
                .matches(refused -> refused.refusal() == Refusal.MALFORMED);
    }

    @Test
    void isNotReadFromBytesThatAreNoText() {
        var notUtf8 = new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xff, '"', '}'};

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Submission.parse(notUtf8));
    }

    @Test
    void isNotReadFromBracesWithoutEnd() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> parse("[".repeat(60_000)));
    }

    private static Submission parse(String json) {
        return Submission.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
