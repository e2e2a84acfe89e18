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
}
