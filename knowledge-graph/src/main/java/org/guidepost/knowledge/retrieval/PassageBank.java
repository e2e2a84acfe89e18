package org.guidepost.knowledge.retrieval;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    private final LongTexts longTexts;
    private final boolean embedded;
    private final float[][] dimensions;
    private final Postings words;
    private final Postings grams;

    private PassageBank(LanguageStatistics statistics, List<Passage> passages, LongTexts longTexts, boolean embedded) {
        this.statistics = statistics;
        this.passages = passages;
        this.longTexts = longTexts;
        this.embedded = embedded;
        this.dimensions = embedded ? dimensions(passages) : new float[0][];
        this.words = Postings.of(vectors(TextVectors::words), statistics.wordCount());
        this.grams = Postings.of(vectors(TextVectors::grams), statistics.gramCount());
    }

    /** Takes in all passages of a language. */
    static PassageBank of(List<Passage> passages) {
        List<Passage> kept = passages.stream()
                .filter(passage -> SHORT.contains(passage.kind()))
                .toList();
        LanguageStatistics statistics =
                LanguageStatistics.of(kept.stream().map(Passage::text).toList());
        // All or none: likenesses of two kinds can't be compared with one another.
        boolean embedded = kept.stream().noneMatch(passage -> passage.embedding().length == 0);
        return new PassageBank(statistics, kept, LongTexts.of(passages), embedded);
    }

    /** The embeddings by dimension: sums along such rows are several times faster than the products of single vectors. */
    private static float[][] dimensions(List<Passage> passages) {
        int dimension = passages.isEmpty() ? 0 : passages.getFirst().embedding().length;
        float[][] rows = new float[dimension][passages.size()];
        for (int number = 0; number < passages.size(); number++) {
            for (int row = 0; row < dimension; row++) {
                rows[row][number] = passages.get(number).embedding()[row];
            }
        }
        return rows;
    }

    private List<TermVector> vectors(Function<TextVectors, TermVector> part) {
        return passages.stream()
                .map(passage -> part.apply(statistics.vectors(passage.text())))
                .toList();
    }

    LanguageStatistics statistics() {
        return statistics;
    }

    List<Passage> passages() {
        return passages;
    }

    LongTexts longTexts() {
        return longTexts;
    }

    /** Whether likeness is seen by embeddings too. */
    boolean isEmbedded() {
        return embedded;
    }

    @Override
    public float[] row(int passage) {
        return kernel(passages.get(passage).text(), passages.get(passage).embedding());
    }

    /**
     * How much each passage resembles a question.
     *
     * @param embedding of the question, of unit length; looked at only if the bank is embedded
     */
    float[] kernel(String text, float[] embedding) {
        TextVectors question = statistics.vectors(text);
        float[] byWords = words.cosines(question.words());
        float[] byGrams = grams.cosines(question.grams());
        float[] kernel = new float[passages.size()];
        if (embedded) {
            WeightedRows.add(kernel, embedding, dimensions, 0, kernel.length);
        }
        for (int number = 0; number < kernel.length; number++) {
            kernel[number] = embedded
                    ? PassageKernel.withEmbeddings(kernel[number], byWords[number], byGrams[number])
                    : PassageKernel.withoutEmbeddings(byWords[number], byGrams[number]);
        }
        return kernel;
    }
}
