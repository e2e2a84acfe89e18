package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnitVectorTests {

    @Test
    void lengthDoesNotMatter() {
        float[] one = UnitVector.of(new float[] {3, 4});
        float[] other = UnitVector.of(new float[] {30, 40});

        assertThat(UnitVector.cosine(one, other).orElseThrow()).isCloseTo(1, within(1e-6));
    }

    @Test
    void zerosPointNowhere() {
        assertThat(UnitVector.of(new float[] {0, 0})).isEmpty();
    }

    @Test
    void vectorsOfDifferentModelsAreNotCompared() {
        assertThat(UnitVector.cosine(UnitVector.of(new float[] {1, 0}), UnitVector.of(new float[] {1, 0, 0})))
                .isEmpty();
        assertThat(UnitVector.cosine(UnitVector.NONE, UnitVector.NONE)).isEmpty();
    }
}
