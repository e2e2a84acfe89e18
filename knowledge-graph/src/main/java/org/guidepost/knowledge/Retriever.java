package org.guidepost.knowledge;

/** Finds the entries that may answer a question. Thread-safe. */
public interface Retriever {

    /** The candidates for a question, the most fitting first; empty when nothing resembles it. */
    Retrieval retrieve(Query query);
}
