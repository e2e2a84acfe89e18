package org.guidepost.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.guidepost.evaluation.metric.Cases.inScope;
import static org.guidepost.evaluation.metric.Cases.outOfScope;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parting what is in scope from what is not. */
class ScopeTests {

    @Test
    void theAreaIsTheShareOfPairsInTheRightOrder() {
        double[] inScope = {0.9, 0.8, 0.3};
        double[] outOfScope = {0.1, 0.5};

        assertThat(Auroc.of(inScope, outOfScope)).isEqualTo(5 / 6.0, within(1e-12));
        assertThat(Auroc.of(outOfScope, inScope)).isEqualTo(1 / 6.0, within(1e-12));
    }

    @Test
    void aTieCountsHalf() {
        assertThat(Auroc.of(new double[] {0.5, 0.9}, new double[] {0.5})).isEqualTo(0.75);
        assertThat(Auroc.of(new double[] {0.5, 0.5}, new double[] {0.5, 0.5})).isEqualTo(0.5);
    }

    @Test
    void oneSideAloneHasNoArea() {
        assertThat(Auroc.of(new double[] {1}, new double[0])).isNaN();
        assertThat(Auroc.of(new double[0], new double[] {1})).isNaN();
    }

    @ParameterizedTest
    @MethodSource("org.guidepost.evaluation.metric.Cases#manyLists")
    void theRankSumAgreesWithComparingEveryPair(List<Case> cases) {
        double[] in = Trust.of(Case.inScope(cases));
        double[] out = Trust.of(Case.outOfScope(cases));
        double pairs = Arrays.stream(in)
                .flatMap(high -> Arrays.stream(out).map(low -> high > low ? 1 : high == low ? 0.5 : 0))
                .sum();

        assertThat(Auroc.of(in, out)).isEqualTo(pairs / in.length / out.length, within(1e-9));
    }

    @Test
    void aThresholdRejectsTheShareThatIsAskedFor() {
        double[] hundred = IntStream.range(0, 100).mapToDouble(i -> i / 100.0).toArray();
        double threshold = Trust.threshold(hundred, 0.05);

        assertThat(threshold).isEqualTo(0.05);
        assertThat(Trust.rejected(hundred, threshold)).isEqualTo(0.05);
    }

    @Test
    void tiesAreNotRejectedBeyondTheShare() {
        double[] tied = DoubleStream.concat(
                        DoubleStream.of(0.1), DoubleStream.generate(() -> 0.7).limit(19))
                .toArray();

        assertThat(Trust.threshold(tied, 0.5)).isEqualTo(0.7);
        assertThat(Trust.rejected(tied, 0.7)).isEqualTo(0.05);
    }

    @Test
    void noThresholdWithoutValues() {
        assertThatThrownBy(() -> Trust.threshold(new double[0], 0.05)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trust.threshold(new double[] {1}, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outOfScopeIsRejectedAtTheRateOfThoseInScope() {
        List<Case> cases = List.of(
                inScope("a", 0.2, "a"),
                inScope("a", 0.6, "a"),
                inScope("a", 0.8, "a"),
                inScope("a", 0.9, "a"),
                outOfScope(0.1),
                outOfScope(0.5),
                outOfScope(0.7));

        assertThat(Rejection.outOfScopeRecall(cases, 0.25)).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(Rejection.outOfScopeRecall(cases, 0)).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(Rejection.outOfScopeRecall(cases.subList(4, 7), 0.25)).isNaN();
    }

    @Test
    void decisionsAreWorthWhatTheyGotRight() {
        List<Case> cases = List.of(
                inScope("a", 0.9, "a"),
                inScope("a", 0.9, "b"),
                Cases.of("en", "a", 0.2, Outcome.ESCALATE, "a"),
                Cases.of("en", "a", 0.8, Outcome.DECLINE, "a"),
                outOfScope(0.9, "a"),
                Cases.of("en", null, 0.8, Outcome.DECLINE, "a"),
                Cases.of("en", null, 0.1, Outcome.ESCALATE));

        assertThat(Answering.rightly(cases)).isEqualTo(new Share(1, 4));
        assertThat(Answering.outOfScopeRecall(cases)).isEqualTo(new Share(2, 3));
        assertThat(value("wrongly-answered", cases)).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(value("wrongly-declined", cases)).isEqualTo(0.25);
        assertThat(value("wrong-answers", cases)).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(value("coverage", cases)).isEqualTo(3 / 7.0, within(1e-12));
    }

    private static double value(String name, List<Case> cases) {
        return new Answering()
                .metrics().stream()
                        .filter(metric -> metric.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .of(cases);
    }
}
