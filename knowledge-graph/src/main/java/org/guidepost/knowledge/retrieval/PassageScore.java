package org.guidepost.knowledge.retrieval;

import java.util.Map;

/**
 * How much a passage resembles a question, from 0 to 1: a weighted sum of bounded similarities.
 *
 * <p>Sums of bounded scores are used rather than reciprocal ranks, which were measured to hurt (decision 0003). The
 * embedding model's cosine of unrelated English sentences is about 0.4, so what lies below counts as nothing.
 */
final class PassageScore {

    static final double UNRELATED_COSINE = 0.4;

    private static final double COSINE_WEIGHT = 0.6;
    static final double WORDS_WEIGHT = 0.2;
    private static final double GRAMS_WEIGHT = 0.2;

    /** Without embeddings, words and n-grams carry everything. */
    static final double WORDS_ALONE_WEIGHT = 0.45;

    static final double GRAMS_ALONE_WEIGHT = 0.55;

    /** A question resembles a variant for better reasons than it resembles running text. */
    private static final Map<String, Double> KIND_WEIGHTS =
            Map.of("variant", 1.0, "title", 1.0, "label", 0.95, "body", 0.9, "fact", 0.9);

    private PassageScore() {}

    /**
     * The score of a passage.
     *
     * @param words the cosine of the word vectors of question and passage
     * @param grams that of their n-gram vectors
     */
    static double of(double words, double grams, FoundPassage found) {
        double similarity = found.cosine().isPresent()
                ? COSINE_WEIGHT * related(found.cosine().getAsDouble()) + WORDS_WEIGHT * words + GRAMS_WEIGHT * grams
                : withoutEmbeddings(words, grams);
        return similarity * KIND_WEIGHTS.getOrDefault(found.kind(), 1.0);
    }

    /** How much two texts have in common by their words and n-grams alone. */
    static double withoutEmbeddings(double words, double grams) {
        return WORDS_ALONE_WEIGHT * words + GRAMS_ALONE_WEIGHT * grams;
    }

    private static double related(double cosine) {
        return Math.clamp((cosine - UNRELATED_COSINE) / (1 - UNRELATED_COSINE), 0, 1);
    }
}
