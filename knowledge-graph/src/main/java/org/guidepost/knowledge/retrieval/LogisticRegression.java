package org.guidepost.knowledge.retrieval;

import java.util.List;

/**
 * The logistic regression of a few signals, by Newton's method (Hastie, Tibshirani and Friedman 2009, section 4.4.1), with a ridge
 * that keeps the weights finite where the signals tell everything.
 */
final class LogisticRegression {

    private static final int STEPS = 25;
    private static final float RIDGE = 0.01f;

    private LogisticRegression() {}

    /** What was seen once: its signals, and whether it was so. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Example(float[] signals, boolean so) {}

    /** The weight of each signal, with the constant term at the end. */
    static float[] weights(List<Example> examples) {
        int size = examples.getFirst().signals().length + 1;
        float[] weights = new float[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] curvature = new double[size][size];
            double[] slope = new double[size];
            for (Example example : examples) {
                double probability = 1 / (1 + Math.exp(-product(weights, example)));
                for (int row = 0; row < size; row++) {
                    double signal = signal(example, row);
                    slope[row] += ((example.so() ? 1 : 0) - probability) * signal;
                    for (int column = 0; column <= row; column++) {
                        curvature[row][column] += probability * (1 - probability) * signal * signal(example, column);
                    }
                }
            }
            climb(weights, curvature, slope);
        }
        return weights;
    }

    private static void climb(float[] weights, double[][] curvature, double[] slope) {
        float[][] lower = new float[weights.length][];
        float[][] change = new float[weights.length][1];
        for (int row = 0; row < lower.length; row++) {
            lower[row] = new float[row + 1];
            for (int column = 0; column <= row; column++) {
                lower[row][column] = (float) curvature[row][column];
            }
            lower[row][row] += RIDGE;
            change[row][0] = (float) slope[row] - RIDGE * weights[row];
        }
        CholeskyFactor.of(lower).solve(change);
        for (int row = 0; row < weights.length; row++) {
            weights[row] += change[row][0];
        }
    }

    private static double product(float[] weights, Example example) {
        double sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place] * signal(example, place);
        }
        return sum;
    }

    private static float signal(Example example, int place) {
        return place < example.signals().length ? example.signals()[place] : 1;
    }
}
