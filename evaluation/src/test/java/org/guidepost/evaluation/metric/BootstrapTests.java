package org.guidepost.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guidepost.evaluation.metric.Cases.inScope;

import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.guidepost.evaluation.metric.Bootstrap.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BootstrapTests {

    private static final ToDoubleFunction<List<Case>> FIRST =
            cases -> HitRate.at(1, cases).value();

    private final Bootstrap bootstrap = new Bootstrap(500, 42);

    @Test
    void aRunDoesNotDifferFromItself() {
        List<Case> cases = Cases.random(1);

        assertThat(bootstrap.difference(cases, cases, FIRST)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void aClearDifferenceTells() {
        List<Case> right = Collections.nCopies(50, inScope("a", 0.9, "a"));
        List<Case> wrong = Collections.nCopies(50, inScope("a", 0.9, "b"));

        assertThat(bootstrap.difference(right, wrong, FIRST)).isEqualTo(new Interval(1, 1));
        assertThat(bootstrap.difference(right, wrong, FIRST).tells()).isTrue();
    }

    @Test
    void oneCaseOfManyTellsNothing() {
        List<Case> right = Collections.nCopies(50, inScope("a", 0.9, "a"));
        List<Case> nearly = new java.util.ArrayList<>(right);
        nearly.set(7, inScope("a", 0.9, "b"));

        Interval interval = bootstrap.difference(right, nearly, FIRST);

        assertThat(interval.lower()).isZero();
        assertThat(interval.upper()).isBetween(0.02, 0.08);
        assertThat(interval.tells()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.guidepost.evaluation.metric.Cases#manyLists")
    void theSameSeedGivesTheSameInterval(List<Case> now) {
        List<Case> before = now.reversed();
        var few = new Bootstrap(30, 7);

        assertThat(few.difference(now, before, FIRST)).isEqualTo(few.difference(now, before, FIRST));
    }

    @Test
    void onlyTheSameCasesArePaired() {
        assertThatThrownBy(() -> bootstrap.difference(Cases.random(1), List.of(), FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
