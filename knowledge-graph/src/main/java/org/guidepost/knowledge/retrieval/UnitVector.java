package org.guidepost.knowledge.retrieval;

/** Embeddings of length one, whose product is their cosine. */
final class UnitVector {

    static final float[] NONE = {};

    private UnitVector() {}

    /** The same direction, length one; a vector of zeros has no direction and is none. */
    static float[] of(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        if (squares == 0) {
            return NONE;
        }
        float length = (float) Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    /** The cosine of two vectors of length one and of the same dimension. */
    static float product(float[] one, float[] other) {
        // Four sums, as the runtime may not reorder the additions of one.
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            first += one[i] * other[i];
        }
        return first + second + third + fourth;
    }
}
