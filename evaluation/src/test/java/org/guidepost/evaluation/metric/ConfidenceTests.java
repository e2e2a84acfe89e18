package org.guidepost.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.guidepost.evaluation.metric.Cases.inScope;
import static org.guidepost.evaluation.metric.Cases.outOfScope;

import java.util.Collections;
import java.util.List;
import org.guidepost.evaluation.metric.RiskCoverage.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the stated confidence is worth. */
class ConfidenceTests {

    @Test
    void riskIsTheShareOfWrongAnswersAmongTheMostTrusted() {
        List<Case> cases =
                List.of(inScope("a", 0.9, "a"), inScope("a", 0.8, "b"), inScope("a", 0.8, "a"), outOfScope(0.3, "a"));

        assertThat(RiskCoverage.curve(cases))
                .containsExactly(new Point(0.25, 0), new Point(0.75, 1 / 3.0), new Point(1, 0.5));
        assertThat(RiskCoverage.riskAt(0.5, cases)).isEqualTo(1 / 3.0, within(1e-12));
    }

    @Test
    void whatIsDeclinedIsNeverAnswered() {
        List<Case> cases = List.of(inScope("a", 0.9, "a"), Cases.of("en", null, 0.9, Outcome.DECLINE));

        assertThat(RiskCoverage.curve(cases)).containsExactly(new Point(0.5, 0));
        assertThat(RiskCoverage.riskAt(0.8, cases)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("org.guidepost.evaluation.metric.Cases#manyLists")
    void coverageRisesAndTheLastRiskIsThatOfAnsweringAll(List<Case> cases) {
        List<Case> answerable =
                cases.stream().filter(one -> !one.outcome().claimsOutOfScope()).toList();
        List<Point> curve = RiskCoverage.curve(cases);

        assertThat(curve).extracting(Point::coverage).isSorted().doesNotHaveDuplicates();
        if (!answerable.isEmpty()) {
            assertThat(curve.getLast().risk())
                    .isEqualTo(Share.of(answerable, one -> !one.right()).value(), within(1e-12));
        }
    }

    @Test
    void calibrationErrorIsTheWeighedGapOfTheBins() {
        List<Case> cases = List.of(
                inScope("a", 0.95, "a"), inScope("a", 0.95, "b"), inScope("a", 0.15, "b"), inScope("a", 0.15, "b"));

        assertThat(CalibrationError.of(cases)).isEqualTo((2 * 0.45 + 2 * 0.15) / 4, within(1e-12));
        assertThat(CalibrationError.of(List.of())).isNaN();
    }

    @Test
    void fewCasesScatterEvenWhereTheConfidenceIsTrue() {
        List<Case> few = Collections.nCopies(4, inScope("a", 0.5, "a"));
        List<Case> many = Collections.nCopies(4_000, inScope("a", 0.5, "a"));
        List<Case> sure = Collections.nCopies(4, inScope("a", 1, "a"));

        // Of 4 draws 0 to 4 are right, so the share is off by 0.5, 0.25 or 0: 3/16 on average.
        assertThat(CalibrationError.byChance(few)).isCloseTo(3 / 16.0, within(0.03));
        assertThat(CalibrationError.byChance(many)).isLessThan(0.02);
        assertThat(CalibrationError.byChance(sure)).isZero();
        assertThat(CalibrationError.byChance(List.of())).isNaN();
    }

    @Test
    void binsAreClosedAbove() {
        List<Case> cases = List.of(
                inScope("a", 0, "b"), inScope("a", 0.1, "b"), inScope("a", 0.100001, "b"), inScope("a", 1, "a"));

        assertThat(CalibrationError.bins(cases))
                .extracting(CalibrationError.Bin::count)
                .containsExactly(2, 1, 1);
    }

    @ParameterizedTest
    @MethodSource("org.guidepost.evaluation.metric.Cases#manyLists")
    void binsHoldEveryCaseOnce(List<Case> cases) {
        assertThat(CalibrationError.bins(cases).stream()
                        .mapToInt(CalibrationError.Bin::count)
                        .sum())
                .isEqualTo(cases.size());
        assertThat(CalibrationError.of(cases)).isBetween(0.0, 1.0);
    }

    @Test
    void aDeclineIsRightWhereTheQuestionIsOutOfScope() {
        assertThat(Cases.of("en", null, 0.9, Outcome.DECLINE, "a").right()).isTrue();
        assertThat(Cases.of("en", "a", 0.9, Outcome.DECLINE, "a").right()).isFalse();
        assertThat(outOfScope(0.9, "a").right()).isFalse();
    }
}
