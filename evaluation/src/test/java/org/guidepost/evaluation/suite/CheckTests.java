package org.guidepost.evaluation.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.evaluation.suite.ASuite.aCase;
import static org.guidepost.evaluation.suite.ASuite.cases;
import static org.guidepost.evaluation.suite.ASuite.expectation;
import static org.guidepost.evaluation.suite.ASuite.expecting;

import java.time.Instant;
import java.util.List;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Outcome;
import org.guidepost.evaluation.suite.Check.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTests {

    @ParameterizedTest
    @CsvSource({"7, AS_EXPECTED", "6, AS_EXPECTED", "5, WORSE", "8, AS_EXPECTED", "9, BETTER"})
    void aValueMayBeWorseByTheTolerance(int right, Verdict verdict) {
        Check check = check(expectation("hit@1", 0.7, 0.1, null), cases(10, right));

        assertThat(check.verdict()).isEqualTo(verdict);
    }

    @Test
    void lessOfAMetricThatShouldBeLowIsBetter() {
        List<Case> cases = List.of(aCase("1", "en", null, 0.9, Outcome.ESCALATE, "a"));

        assertThat(check(expectation("wrongly-answered", 0.5, 0.1, 0.05), cases).verdict())
                .isEqualTo(Verdict.BETTER);
    }

    @Test
    void whatIsExpectedButCannotBeMeasuredIsWorse() {
        assertThat(check(expectation("auroc", 0.7, 0.1, null), cases(10, 10)).verdict())
                .isEqualTo(Verdict.WORSE);
    }

    @Test
    void whatNobodyExpectsIsNotHeld() {
        Check check = check(expectation("p99", null, 0, 2.0), cases(10, 10));

        assertThat(check.verdict()).isEqualTo(Verdict.NOT_HELD);
        assertThat(check.reached()).isFalse();
        assertThat(check.written()).isEqualTo("2.5 ms");
        assertThat(check.aim()).isEqualTo("to reach 2.0 ms");
        assertThat(check.standing()).isEmpty();
    }

    @Test
    void onlyTheLanguagesThatAreNamedCount() {
        List<Case> cases = List.of(
                aCase("1", "en", "a", 0.9, Outcome.ANSWER, "a"),
                aCase("2", "fi", "a", 0.9, Outcome.ANSWER, "b"),
                aCase("3", "tr", "a", 0.9, Outcome.ANSWER, "a"));

        assertThat(check(new Expectation("hit@1", "en", null, 0, null), cases).value())
                .isEqualTo(1);
        assertThat(check(new Expectation("hit@1", "not en", null, 0, null), cases)
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void aSuiteRegressesWhenOneMetricDoes() {
        Suite suite = expecting(expectation("hit@1", 0.7, 0.1, null), expectation("hit@3", 0.7, 0.1, null));

        assertThat(ASuite.measured(suite, ASuite.run(suite, Instant.EPOCH, cases(10, 7)))
                        .regressed())
                .isFalse();
        assertThat(ASuite.measured(suite, ASuite.run(suite, Instant.EPOCH, cases(10, 2)))
                        .regressed())
                .isTrue();
    }

    private static Check check(Expectation expectation, List<Case> cases) {
        Suite suite = expecting(expectation);
        return ASuite.measured(suite, ASuite.run(suite, Instant.EPOCH, cases))
                .checks()
                .getFirst();
    }
}
