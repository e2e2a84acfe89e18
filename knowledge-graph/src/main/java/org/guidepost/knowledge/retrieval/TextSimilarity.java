package org.guidepost.knowledge.retrieval;

/** How much two texts of a language have in common, by their words and character n-grams, from 0 to 1. */
public interface TextSimilarity {

    double of(String language, String one, String other);
}
