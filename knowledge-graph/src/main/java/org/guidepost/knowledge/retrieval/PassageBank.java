package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.Collections;
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

    private static final int TEXTS_TO_LEARN_FROM = 2;

    /** A number for each text and entry: 40 MB, which a thousand entries with ten texts each have. */
    private static final long MOST_WEIGHTS = 10_000_000;

    private final LanguageStatistics statistics;
    private final List<Passage> passages;
    private final LongTexts longTexts;
    private final boolean embedded;
    private final boolean instructive;
    private final float[][] dimensions;
    private final Postings words;
    private final Postings grams;

    private PassageBank(LanguageStatistics statistics, List<Passage> passages, LongTexts longTexts, boolean embedded) {
        this.statistics = statistics;
        this.passages = passages;
        this.longTexts = longTexts;
        this.embedded = embedded;
        this.instructive = isInstructive(passages, longTexts);
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

    private static boolean isInstructive(List<Passage> passages, LongTexts longTexts) {
        long entries = passages.stream().map(Passage::entry).distinct().count();
        long texts = passages.stream().map(PassageBank::wording).distinct().count();
        return texts + longTexts.bodies().size() >= TEXTS_TO_LEARN_FROM * entries
                && passages.size() * entries <= MOST_WEIGHTS;
    }

    private static List<String> wording(Passage passage) {
        List<String> wording = new ArrayList<>(Terms.wordsOf(passage.text()));
        wording.addFirst(passage.entry());
        return wording;
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

    /**
     * Whether there is anything to learn about what a likeness is worth, and room to keep it. It takes, on average, two texts of
     * an entry that differ in their words, where what it says counts as one if it is searched.
     */
    boolean isInstructive() {
        return instructive;
    }

    /** The entries that the passages lead to, sorted. */
    List<String> entries() {
        return passages.stream().map(Passage::entry).distinct().sorted().toList();
    }

    /** By passage, the place of its entry among some. */
    int[] entryOf(List<String> entries) {
        return passages.stream()
                .mapToInt(passage -> Collections.binarySearch(entries, passage.entry()))
                .toArray();
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
        return kernel(
                passages.get(passage).text(), cosines(passages.get(passage).embedding()));
    }

    /**
     * How much each passage resembles a question.
     *
     * @param cosines of the question with each passage
     */
    float[] kernel(String text, float[] cosines) {
        if (embedded && !instructive) {
            return byMeaning(cosines);
        }
        TextVectors question = statistics.vectors(text);
        float[] byWords = words.products(question.words());
        float[] byGrams = grams.products(question.grams());
        float[] kernel = new float[passages.size()];
        for (int number = 0; number < kernel.length; number++) {
            kernel[number] = embedded
                    ? PassageKernel.withEmbeddings(cosines[number], byWords[number], byGrams[number])
                    : PassageKernel.withoutEmbeddings(byWords[number], byGrams[number]);
        }
        return kernel;
    }

    private static float[] byMeaning(float[] cosines) {
        float[] kernel = new float[cosines.length];
        for (int number = 0; number < kernel.length; number++) {
            kernel[number] = PassageKernel.withEmbeddings(cosines[number]);
        }
        return kernel;
    }

    /**
     * The cosine of an embedding with that of each passage, 0 where there are none.
     *
     * @param embedding of unit length; looked at only if the bank is embedded
     */
    float[] cosines(float[] embedding) {
        float[] cosines = new float[passages.size()];
        if (embedded) {
            WeightedRows.add(cosines, embedding, dimensions, 0, cosines.length);
        }
        return cosines;
    }

    /** The cosine of the embeddings of two passages. */
    float cosine(int one, int other) {
        float[] first = passages.get(one).embedding();
        float[] second = passages.get(other).embedding();
        float sum = 0;
        for (int place = 0; place < first.length; place++) {
            sum += first[place] * second[place];
        }
        return sum;
    }

    /** How much a text resembles itself. */
    float ofSame() {
        if (embedded) {
            return instructive ? PassageKernel.withEmbeddings(1, 1, 1) : PassageKernel.withEmbeddings(1);
        }
        return PassageKernel.withoutEmbeddings(1, 1);
    }
}
