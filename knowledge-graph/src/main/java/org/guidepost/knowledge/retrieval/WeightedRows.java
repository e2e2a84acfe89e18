package org.guidepost.knowledge.retrieval;

/**
 * Sums of rows of numbers, each times a factor: what learning and ranking spend their time with. The loops run along the rows
 * and add four of them at once, which the runtime turns into vector instructions; sums over one row it must not.
 */
final class WeightedRows {

    private static final int AT_ONCE = 4;

    private WeightedRows() {}

    /** Adds to a row, between two places, as many rows as there are factors. */
    static void add(float[] sum, float[] factors, float[][] rows, int from, int to) {
        int row = 0;
        for (; row + AT_ONCE <= factors.length; row += AT_ONCE) {
            addFour(sum, factors, rows, row, from, to);
        }
        for (; row < factors.length; row++) {
            add(sum, factors[row], rows[row], from, to);
        }
    }

    static void add(float[] sum, float factor, float[] row, int from, int to) {
        for (int place = from; place < to; place++) {
            sum[place] += factor * row[place];
        }
    }

    private static void addFour(float[] sum, float[] factors, float[][] rows, int first, int from, int to) {
        float factor0 = factors[first];
        float factor1 = factors[first + 1];
        float factor2 = factors[first + 2];
        float factor3 = factors[first + 3];
        float[] row0 = rows[first];
        float[] row1 = rows[first + 1];
        float[] row2 = rows[first + 2];
        float[] row3 = rows[first + 3];
        for (int i = from; i < to; i++) {
            sum[i] += (factor0 * row0[i] + factor1 * row1[i]) + (factor2 * row2[i] + factor3 * row3[i]);
        }
    }
}
