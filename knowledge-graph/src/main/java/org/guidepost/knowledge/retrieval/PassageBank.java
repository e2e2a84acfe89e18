package org.guidepost.knowledge.retrieval;

import java.util.List;
import java.util.Set;
import org.guidepost.knowledge.retrieval.LanguageStatistics.TextVectors;

/**
 * The short passages of one language in memory: how each of them resembles a question is computed without a round trip to the
 * database, and nothing that an index might have cut off is missed (decision 0007). Immutable.
 */
final class PassageBank implements KernelRidge.Kernel {

    /** What resembles a question for a good reason; running text resembles any. */
    private static final Set<String> SHORT = Set.of("variant", "title", "label");

    private final LanguageStatistics statistics;
    private final List<Passage> passages;
    private final List<TextVectors> vectors;
    private final Postings words;
    private final Postings grams;

    private PassageBank(LanguageStatistics statistics, List<Passage> passages, List<TextVectors> vectors) {
        this.statistics = statistics;
        this.passages = passages;
        this.vectors = vectors;
        this.words = Postings.of(vectors.stream().map(TextVectors::words).toList(), statistics.wordCount());
        this.grams = Postings.of(vectors.stream().map(TextVectors::grams).toList(), statistics.gramCount());
    }

    static PassageBank of(List<Passage> passages) {
        LanguageStatistics statistics =
                LanguageStatistics.of(passages.stream().map(Passage::text).toList());
        List<Passage> kept = passages.stream()
                .filter(passage -> SHORT.contains(passage.kind()))
                .toList();
        List<TextVectors> vectors =
                kept.stream().map(passage -> statistics.vectors(passage.text())).toList();
        return new PassageBank(statistics, kept, vectors);
    }

    LanguageStatistics statistics() {
        return statistics;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Whether all passages have an embedding. */
    boolean isEmbedded() {
        return passages.stream().noneMatch(passage -> passage.embedding().length == 0);
    }

    /**
     * How much each passage resembles a question.
     *
     * @param embedding of the question, of unit length; counts only if the passages have theirs
     */
    float[] kernel(String text, float[] embedding) {
        return kernel(statistics.vectors(text), embedding);
    }

    @Override
    public float[] row(int passage) {
        return kernel(vectors.get(passage), passages.get(passage).embedding());
    }

    private float[] kernel(TextVectors text, float[] embedding) {
        float[] byWords = words.cosines(text.words());
        float[] byGrams = grams.cosines(text.grams());
        float[] kernel = new float[passages.size()];
        for (int number = 0; number < kernel.length; number++) {
            float[] other = passages.get(number).embedding();
            kernel[number] = embedding.length == 0 || embedding.length != other.length
                    ? PassageKernel.withoutEmbeddings(byWords[number], byGrams[number])
                    : PassageKernel.withEmbeddings(
                            UnitVector.product(embedding, other), byWords[number], byGrams[number]);
        }
        return kernel;
    }
}
