package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnitVectorTests {

    @Test
    void lengthDoesNotMatter() {
        float[] one = UnitVector.of(new float[] {3, 4});
        float[] other = UnitVector.of(new float[] {30, 40});

        assertThat(UnitVector.product(one, other)).isCloseTo(1, within(1e-6f));
    }

    @Test
    void everyDimensionCounts() {
        float[] ones = UnitVector.of(new float[] {1, 1, 1, 1, 1, 1, 1});
        float[] last = UnitVector.of(new float[] {0, 0, 0, 0, 0, 0, 1});

        assertThat(UnitVector.product(ones, last)).isCloseTo((float) (1 / Math.sqrt(7)), within(1e-6f));
    }

    @Test
    void zerosPointNowhere() {
        assertThat(UnitVector.of(new float[] {0, 0})).isEmpty();
    }
}
