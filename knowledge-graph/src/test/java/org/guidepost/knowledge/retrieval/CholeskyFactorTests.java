package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyFactorTests {

    @Test
    void findsTheTriangleThatOneFindsByHand() {
        float[][] rows = {{4}, {2, 5}};

        CholeskyFactor.of(rows);

        assertThat(rows).isDeepEqualTo(new float[][] {{2}, {1, 2}});
    }

    /** Larger than a block and than a tile, and a multiple of neither. */
    @Test
    void solvesWhatSpansSeveralBlocks() {
        int size = 1_150;
        float[][] right = new float[size][];
        for (int row = 0; row < size; row++) {
            right[row] = new float[] {row % 3, 1};
        }

        CholeskyFactor.of(lower(size)).solve(right);

        for (int row = 0; row < size; row += 37) {
            for (int column = 0; column < 2; column++) {
                double sum = 0;
                for (int other = 0; other < size; other++) {
                    sum += entry(row, other) * right[other][column];
                }
                assertThat(sum).isCloseTo(column == 0 ? row % 3 : 1, within(1e-3));
            }
        }
    }

    @Test
    void refusesAMatrixThatIsNotPositiveDefinite() {
        assertThatThrownBy(() -> CholeskyFactor.of(new float[][] {{1}, {2, 1}}))
                .isInstanceOf(ArithmeticException.class);
    }

    private static float[][] lower(int size) {
        float[][] rows = new float[size][];
        for (int row = 0; row < size; row++) {
            rows[row] = new float[row + 1];
            for (int column = 0; column <= row; column++) {
                rows[row][column] = entry(row, column);
            }
        }
        return rows;
    }

    /** Falls with the distance from the diagonal, where it has its noise. */
    private static float entry(int row, int column) {
        return (float) Math.exp(-0.1 * Math.abs(row - column)) + (row == column ? 0.1f : 0);
    }
}
