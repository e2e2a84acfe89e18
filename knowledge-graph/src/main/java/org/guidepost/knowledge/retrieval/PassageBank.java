package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.List;
import org.guidepost.knowledge.retrieval.EntryRanking.ScoredPassage;
import org.guidepost.knowledge.retrieval.LanguageStatistics.TextVectors;

/**
 * The passages of one language in memory, each scored against every question: nothing that an index might have cut off is
 * missed, and no round trip is made (decision 0007). Immutable.
 */
final class PassageBank {

    private final LanguageStatistics statistics;
    private final List<Passage> passages;
    private final boolean complete;
    private final Postings words;
    private final Postings grams;

    private PassageBank(
            LanguageStatistics statistics, List<Passage> passages, boolean complete, Postings words, Postings grams) {
        this.statistics = statistics;
        this.passages = List.copyOf(passages);
        this.complete = complete;
        this.words = words;
        this.grams = grams;
    }

    /**
     * Takes passages in.
     *
     * @param complete whether these are all that the language has
     */
    static PassageBank of(List<Passage> passages, boolean complete) {
        LanguageStatistics statistics =
                LanguageStatistics.of(passages.stream().map(Passage::text).toList());
        List<Passage> searched = complete ? passages : List.of();
        List<TextVectors> vectors = searched.stream()
                .map(passage -> statistics.vectors(passage.text()))
                .toList();
        return new PassageBank(
                statistics,
                searched,
                complete,
                Postings.of(vectors.stream().map(TextVectors::words).toList(), statistics.wordCount()),
                Postings.of(vectors.stream().map(TextVectors::grams).toList(), statistics.gramCount()));
    }

    /** Whether every passage of the language is here; if not, only the statistics are. */
    boolean isComplete() {
        return complete;
    }

    LanguageStatistics statistics() {
        return statistics;
    }

    /**
     * The passages that have anything in common with a question, with their scores.
     *
     * @param embedding of the question, of unit length; empty where the language has no embedding model
     */
    List<ScoredPassage> scored(String text, float[] embedding) {
        TextVectors question = statistics.vectors(text);
        float[] byWords = words.cosines(question.words());
        float[] byGrams = grams.cosines(question.grams());
        List<ScoredPassage> scored = new ArrayList<>();
        for (int number = 0; number < passages.size(); number++) {
            Passage passage = passages.get(number);
            FoundPassage found = passage.found(UnitVector.cosine(embedding, passage.embedding()));
            double score = PassageScore.of(byWords[number], byGrams[number], found);
            if (score > 0) {
                scored.add(new ScoredPassage(found, score));
            }
        }
        return scored;
    }
}
