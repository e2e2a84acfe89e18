package org.guidepost.knowledge.retrieval;

import java.util.Arrays;

/**
 * The lower triangle L of a symmetric positive-definite matrix {@code A = L·Lᵀ}, found in the place of the matrix: a half of
 * what the whole matrix would take, and no copy. Columns are dealt with in blocks, each taken off the rest at once (Golub and
 * Van Loan 2013, section 4.2.6).
 */
final class CholeskyFactor {

    private static final int BLOCK = 64;

    /** So many columns of a block stay in the processor's second cache while they are taken off all rows. */
    private static final int TILE = 1_024;

    private final float[][] rows;

    private CholeskyFactor(float[][] rows) {
        this.rows = rows;
    }

    /**
     * Factors a matrix; its rows are overwritten.
     *
     * @param lower the lower triangle, row i with i + 1 numbers
     * @throws ArithmeticException if the matrix is not positive definite
     */
    static CholeskyFactor of(float[][] lower) {
        for (int start = 0; start < lower.length; start += BLOCK) {
            int end = Math.min(start + BLOCK, lower.length);
            factorDiagonal(lower, start, end);
            takeOff(lower, solveBelow(lower, start, end), start, end);
        }
        return new CholeskyFactor(lower);
    }

    private static void factorDiagonal(float[][] lower, int start, int end) {
        for (int row = start; row < end; row++) {
            solve(lower, row, start, row);
            double rest = lower[row][row] - product(lower[row], lower[row], start, row);
            if (!(rest > 0)) {
                throw new ArithmeticException("The matrix is not positive definite");
            }
            lower[row][row] = (float) Math.sqrt(rest);
        }
    }

    /** The block's columns below its diagonal, returned as rows. */
    private static float[][] solveBelow(float[][] lower, int start, int end) {
        float[][] columns = new float[end - start][lower.length];
        for (int row = end; row < lower.length; row++) {
            solve(lower, row, start, end);
            for (int column = start; column < end; column++) {
                columns[column - start][row] = lower[row][column];
            }
        }
        return columns;
    }

    private static void solve(float[][] lower, int row, int start, int end) {
        for (int column = start; column < end; column++) {
            float rest = lower[row][column] - product(lower[row], lower[column], start, column);
            lower[row][column] = rest / lower[column][column];
        }
    }

    private static float product(float[] one, float[] other, int from, int to) {
        float sum = 0;
        for (int place = from; place < to; place++) {
            sum += one[place] * other[place];
        }
        return sum;
    }

    /** What a block explains of all that is to the right of it. */
    private static void takeOff(float[][] lower, float[][] columns, int start, int end) {
        for (int from = end; from < lower.length; from += TILE) {
            for (int row = from; row < lower.length; row++) {
                float[] factors = negative(lower[row], start, end);
                WeightedRows.add(lower[row], factors, columns, from, Math.min(from + TILE, row + 1));
            }
        }
    }

    private static float[] negative(float[] row, int from, int to) {
        float[] negative = new float[to - from];
        for (int place = from; place < to; place++) {
            negative[place - from] = -row[place];
        }
        return negative;
    }

    /**
     * Solves {@code A·X = B}.
     *
     * @param right B by rows, overwritten with X
     */
    void solve(float[][] right) {
        for (int row = 0; row < rows.length; row++) {
            WeightedRows.add(right[row], negative(rows[row], 0, row), right, 0, right[row].length);
            divide(right[row], rows[row][row]);
        }
        for (int row = rows.length - 1; row >= 0; row--) {
            divide(right[row], rows[row][row]);
            for (int before = 0; before < row; before++) {
                WeightedRows.add(right[before], -rows[row][before], right[row], 0, right[row].length);
            }
        }
    }

    /**
     * The block of {@code A⁻¹} of some rows and columns, as a lower triangle: {@code ZᵀZ} with {@code L·Z} the columns of the
     * unit matrix. Costs the least if the rows are near to the last.
     *
     * @param members the numbers of the rows, rising
     */
    float[][] inverse(int[] members) {
        int start = members[0];
        float[][] columns = new float[rows.length - start][members.length];
        for (int place = 0; place < members.length; place++) {
            columns[members[place] - start][place] = 1;
        }
        float[][] block = new float[members.length][];
        Arrays.setAll(block, place -> new float[place + 1]);
        for (int row = start; row < rows.length; row++) {
            float[] solved = columns[row - start];
            WeightedRows.add(solved, negative(rows[row], start, row), columns, 0, solved.length);
            divide(solved, rows[row][row]);
            for (int place = 0; place < members.length; place++) {
                WeightedRows.add(block[place], solved[place], solved, 0, place + 1);
            }
        }
        return block;
    }

    private static void divide(float[] row, float divisor) {
        for (int place = 0; place < row.length; place++) {
            row[place] /= divisor;
        }
    }
}
