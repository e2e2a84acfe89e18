package org.guidepost.knowledge.retrieval;

/**
 * How alike two texts are, as a positive-definite kernel, so that a linear method can learn from it what no single likeness
 * tells. Chosen by cross-validation on the training texts of public sets and on the development questions (decision 0008).
 */
final class PassageKernel {

    /** Of the exponential of the cosine; from 3 to 10 the results are the same within noise. */
    private static final float SHARPNESS = 5;

    /** How much shared words and n-grams add where embeddings carry the meaning. */
    private static final float WORDS_BESIDE_EMBEDDINGS = 0.3f;

    private static final float WORDS = 0.31f;
    private static final float GRAMS = 0.69f;

    /** Of the square, which counts pairs of shared terms. */
    private static final float PAIRS = 0.5f;

    private PassageKernel() {}

    /** Of two texts of a language with an embedding model. */
    static float withEmbeddings(float cosine, float words, float grams) {
        return withEmbeddings(cosine) + WORDS_BESIDE_EMBEDDINGS * shared(words, grams);
    }

    /** The same without words, which add nothing where nothing is learnt about them (decision 0011). */
    static float withEmbeddings(float cosine) {
        return (float) Math.exp(SHARPNESS * (cosine - 1));
    }

    /** Of two texts of a language that only words and n-grams carry. */
    static float withoutEmbeddings(float words, float grams) {
        float shared = shared(words, grams);
        return shared + PAIRS * shared * shared;
    }

    private static float shared(float words, float grams) {
        return WORDS * words + GRAMS * grams;
    }
}
