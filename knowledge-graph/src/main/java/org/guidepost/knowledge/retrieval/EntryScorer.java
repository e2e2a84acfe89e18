package org.guidepost.knowledge.retrieval;

import java.util.List;

/** Makes scores of entries out of the likenesses of a question with all texts. */
sealed interface EntryScorer permits EntryClassifier, NearestText {

    /** The entries, sorted. */
    List<String> entries();

    /**
     * The score of each entry, in their order: near 1 for the one that a question surely asks for, near 0 for the others.
     *
     * @param kernel of the question with each text
     */
    float[] scores(float[] kernel);

    /** What else the scores are trusted by. */
    default Credence credence() {
        return Credence.OF_SCORE;
    }
}
