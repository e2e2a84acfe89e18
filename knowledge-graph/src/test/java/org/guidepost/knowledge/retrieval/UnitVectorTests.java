package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnitVectorTests {

    @Test
    void lengthDoesNotMatter() {
        assertThat(UnitVector.of(new float[] {3, 4})).containsExactly(new float[] {0.6f, 0.8f}, within(1e-6f));
        assertThat(UnitVector.of(new float[] {30, 40})).containsExactly(new float[] {0.6f, 0.8f}, within(1e-6f));
    }

    @Test
    void zerosPointNowhere() {
        assertThat(UnitVector.of(new float[] {0, 0})).isEmpty();
    }
}
