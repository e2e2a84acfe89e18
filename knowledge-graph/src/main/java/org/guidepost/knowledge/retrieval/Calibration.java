package org.guidepost.knowledge.retrieval;

/**
 * The estimated probability that the best entry is the right one, from its score and its lead over the next entry: a
 * logistic regression. The weights were fitted on the development questions by five-fold cross-validation (decisions 0005 and
 * 0010); the classifier's lead told nothing beyond its score.
 *
 * @param intercept the constant term
 * @param scoreWeight per unit of score
 * @param leadWeight per unit of lead over the second entry
 */
record Calibration(double intercept, double scoreWeight, double leadWeight) {

    /** Of the classifier, for languages with embeddings. */
    static final Calibration WITH_EMBEDDINGS = new Calibration(-2.5, 8.9, 0);

    /** Of the classifier, for languages that only words and n-grams carry. */
    static final Calibration WORDS_ONLY = new Calibration(-1.1, 5.2, 0);

    /** Of single passages that were looked up, for languages with embeddings. */
    static final Calibration LOOKED_UP_WITH_EMBEDDINGS = new Calibration(-0.67, 1.6, 11.0);

    /** Of single passages that were looked up, for the other languages. */
    static final Calibration LOOKED_UP_BY_WORDS = new Calibration(-1.1, 1.6, 9.0);

    /** Of a score whose lead tells nothing more. */
    double confidence(double score) {
        return confidence(score, 0);
    }

    double confidence(double score, double lead) {
        return 1 / (1 + Math.exp(-(intercept + scoreWeight * score + leadWeight * lead)));
    }
}
