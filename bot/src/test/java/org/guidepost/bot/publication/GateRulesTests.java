package org.guidepost.bot.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GateRulesTests {

    private final Map<GoldenCase, Verdict> before = new LinkedHashMap<>();
    private final Map<GoldenCase, Verdict> after = new LinkedHashMap<>();

    @Test
    void letsPassWhatMakesNothingWorse() {
        asked("fi", true, Verdict.RIGHT, Verdict.RIGHT);
        asked("fi", true, Verdict.OPEN, Verdict.RIGHT);
        asked("fi", false, Verdict.RIGHT, Verdict.ASKED_BACK);

        assertThat(GateRules.findings(compared(Optional.empty()))).isEmpty();
    }

    @Test
    void namesACaseThatIsLost() {
        asked("fi", true, Verdict.RIGHT, Verdict.WRONG);
        IntStream.range(0, 40).forEach(number -> asked("fi", true, Verdict.RIGHT, Verdict.RIGHT));

        assertThat(GateRules.reason(GateRules.findings(compared(Optional.empty()))))
                .contains("case-lost");
    }

    @Test
    void namesWhatIsAnsweredThoughItIsNotOurBusiness() {
        asked("fi", false, Verdict.RIGHT, Verdict.WRONG);
        IntStream.range(0, 40).forEach(number -> asked("fi", true, Verdict.RIGHT, Verdict.RIGHT));

        assertThat(GateRules.reason(GateRules.findings(compared(Optional.empty()))))
                .contains("out-of-scope-rises");
    }

    @Test
    void letsOneOfTwentyBeAskedBackButNotTwo() {
        IntStream.range(0, 19).forEach(number -> asked("fi", true, Verdict.RIGHT, Verdict.RIGHT));
        asked("fi", true, Verdict.RIGHT, Verdict.ASKED_BACK);
        assertThat(GateRules.findings(compared(Optional.empty()))).isEmpty();

        asked("fi", true, Verdict.RIGHT, Verdict.ASKED_BACK);
        assertThat(GateRules.findings(compared(Optional.empty())))
                .hasSize(2)
                .extracting(GateFinding::rule)
                .containsOnly("language-falls");
    }

    @Test
    void looksAtEachLanguageForItself() {
        IntStream.range(0, 100).forEach(number -> asked("fi", true, Verdict.RIGHT, Verdict.RIGHT));
        asked("pl", true, Verdict.RIGHT, Verdict.ASKED_BACK);
        asked("pl", true, Verdict.RIGHT, Verdict.ASKED_BACK);

        assertThat(GateRules.findings(compared(Optional.empty())))
                .extracting(GateFinding::language)
                .containsExactly("pl", "pl");
    }

    @Test
    void letsOneQuestionOfALanguageWithFewBeAskedBack() {
        asked("uk", true, Verdict.RIGHT, Verdict.RIGHT);
        asked("uk", true, Verdict.RIGHT, Verdict.ASKED_BACK);

        assertThat(GateRules.findings(compared(Optional.empty()))).isEmpty();
    }

    @Test
    void letsNothingPassInALanguageThatCanNotBeTried() {
        asked("es", true, Verdict.RIGHT, Verdict.RIGHT);

        assertThat(GateRules.findings(Comparison.of(Optional.empty(), before, after, List.of("es"))))
                .containsExactly(new GateFinding("language-untried", "", "es", "", "", ""));
    }

    @Test
    void wantsTheOwnQuestionAnswered() {
        GoldenCase own = asked("fi", true, Verdict.OPEN, Verdict.OPEN);

        assertThat(GateRules.reason(GateRules.findings(compared(Optional.of(own)))))
                .contains("own-question-missed");
    }

    private GoldenCase asked(String language, boolean inScope, Verdict now, Verdict then) {
        var question = new GoldenCase(
                "case-" + before.size(), "question " + before.size(), language, Optional.empty(), "tax.vat", inScope);
        before.put(question, now);
        after.put(question, then);
        return question;
    }

    private Comparison compared(Optional<GoldenCase> own) {
        return Comparison.of(own, before, after, List.of());
    }
}
