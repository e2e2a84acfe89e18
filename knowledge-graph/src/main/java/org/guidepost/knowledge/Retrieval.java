package org.guidepost.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What was found for a question.
 *
 * @param candidates ranked, each entry once, the most fitting first
 */
public record Retrieval(List<Candidate> candidates) {

    /** Nothing resembles the question. */
    public static final Retrieval NOTHING = new Retrieval(List.of());

    public Retrieval {
        candidates = List.copyOf(candidates);
    }

    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }

    /** The candidates that are topics of the guide, without the boundaries. */
    public List<Candidate> topics() {
        return candidates.stream().filter(candidate -> !candidate.boundary()).toList();
    }

    /**
     * An entry that may answer the question.
     *
     * @param entry the entry's id
     * @param boundary whether the entry says that such questions are not answered
     * @param score how well it fits, from 0 to 1, comparable within one retrieval
     * @param confidence the estimated probability that this entry is the right one, from 0 to 1
     * @param passage the text that was found most similar
     */
    public record Candidate(String entry, boolean boundary, double score, double confidence, String passage) {}
}
