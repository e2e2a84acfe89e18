package org.guidepost.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.guidepost.evaluation.metric.Cases.inScope;
import static org.guidepost.evaluation.metric.Cases.outOfScope;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankingTests {

    private static final List<Case> CASES = List.of(
            inScope("a", 0.9, "a", "b"),
            inScope("a", 0.5, "b", "c", "a"),
            inScope("a", 0.5, "b", "c", "d", "e", "a"),
            inScope("a", 0.1, "b"),
            outOfScope(0.4, "a"));

    @Test
    void hitsAreCountedInScope() {
        assertThat(HitRate.at(1, CASES)).isEqualTo(new Share(1, 4));
        assertThat(HitRate.at(3, CASES)).isEqualTo(new Share(2, 4));
        assertThat(HitRate.at(5, CASES)).isEqualTo(new Share(3, 4));
    }

    @Test
    void reciprocalRanksAreAveraged() {
        assertThat(ReciprocalRank.mean(CASES)).isEqualTo((1 + 1 / 3.0 + 1 / 5.0) / 4, within(1e-12));
    }

    @Test
    void gainIsDiscountedByTheLogarithmOfTheRank() {
        double expected = (1 + 1 / 2.0 + 1 / (Math.log(6) / Math.log(2))) / 4;

        assertThat(DiscountedGain.mean(CASES)).isEqualTo(expected, within(1e-12));
    }

    @Test
    void nothingInScopeIsNoNumber() {
        List<Case> none = List.of(outOfScope(0.4, "a"));

        assertThat(ReciprocalRank.mean(none)).isNaN();
        assertThat(DiscountedGain.mean(none)).isNaN();
        assertThat(HitRate.at(1, none).value()).isNaN();
    }

    @ParameterizedTest
    @MethodSource("org.guidepost.evaluation.metric.Cases#manyLists")
    void laterHitsNeverCountMore(List<Case> cases) {
        if (cases.stream().noneMatch(Case::inScope)) {
            return;
        }
        double first = HitRate.at(1, cases).value();

        assertThat(first).isLessThanOrEqualTo(HitRate.at(3, cases).value());
        assertThat(first).isLessThanOrEqualTo(ReciprocalRank.mean(cases) + 1e-12);
        assertThat(ReciprocalRank.mean(cases)).isLessThanOrEqualTo(DiscountedGain.mean(cases) + 1e-12);
        assertThat(DiscountedGain.mean(cases))
                .isLessThanOrEqualTo(HitRate.at(10, cases).value() + 1e-12);
    }
}
