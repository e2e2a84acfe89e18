package org.guidepost.knowledge.retrieval;

import java.util.List;

/** The words that the guide's content has in each language. */
public interface Vocabulary {

    /** Which share of these words occurs in the content of a language, from 0 to 1; 0 for no words. */
    double knownShare(String language, List<String> words);
}
