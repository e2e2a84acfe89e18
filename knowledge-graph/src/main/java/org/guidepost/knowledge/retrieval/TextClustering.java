package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.guidepost.knowledge.retrieval.AverageLinkage.Edge;
import org.guidepost.knowledge.retrieval.LanguageStatistics.TextVectors;

/**
 * Groups texts of one language by what they ask: {@link AverageLinkage} over the graph of each text's nearest texts, seen as
 * words and character n-grams and, where there are embeddings, by meaning. Deterministic; 20,000 texts take some seconds.
 */
public final class TextClustering {

    private static final int NEIGHBOURS = 30;

    /** From here on two groups are one; chosen on the golden set of {@code TextClusteringTests}. */
    private static final double ALIKE_BY_WORDS = 0.22;

    private static final double ALIKE_BY_MEANING = 0.38;

    /** Where there are many texts, what more than one of ten has is left out of the search for neighbours. */
    private static final int FEW = 1_000;

    private static final int COMMON = 10;

    /** A pair below this share of the threshold is not looked at: no average that it is part of would be led by it. */
    private static final double WORTH_A_LOOK = 0.75;

    private final Collection<String> background;

    /**
     * Groups texts of one language.
     *
     * @param background other texts of the language, from which is learnt which words are common in it
     */
    public TextClustering(Collection<String> background) {
        this.background = List.copyOf(background);
    }

    /** Groups texts by their words; each group holds numbers of texts, in order, and the first text comes first. */
    public List<List<Integer>> group(List<String> texts) {
        return group(texts, List.of());
    }

    /**
     * Groups texts by their words and their meaning.
     *
     * @param embeddings one for each text, or none at all
     */
    public List<List<Integer>> group(List<String> texts, List<float[]> embeddings) {
        boolean embedded = !embeddings.isEmpty();
        if (embedded && embeddings.size() != texts.size()) {
            throw new IllegalArgumentException("Each text has an embedding, or none has");
        }
        double alike = embedded ? ALIKE_BY_MEANING : ALIKE_BY_WORDS;
        List<String> all = new ArrayList<>(background);
        all.addAll(texts);
        LanguageStatistics statistics = LanguageStatistics.of(all);
        List<TextVectors> vectors = texts.stream().map(statistics::vectors).toList();
        List<TextPoint> points = IntStream.range(0, texts.size())
                .mapToObj(text -> TextPoint.of(
                        vectors.get(text),
                        statistics.wordCount(),
                        embedded ? UnitVector.of(embeddings.get(text)) : UnitVector.NONE))
                .toList();
        return new AverageLinkage(points, alike).groups(edges(vectors, points, statistics, WORTH_A_LOOK * alike));
    }

    private static List<Edge> edges(
            List<TextVectors> vectors, List<TextPoint> points, LanguageStatistics statistics, double least) {
        Postings words = Postings.of(map(vectors, TextVectors::words), statistics.wordCount());
        Postings grams = Postings.of(map(vectors, TextVectors::grams), statistics.gramCount());
        int most = Math.max(FEW, points.size() / COMMON);
        return IntStream.range(0, points.size())
                .parallel()
                .mapToObj(text -> nearest(
                        text,
                        words.cosines(vectors.get(text).words(), most),
                        grams.cosines(vectors.get(text).grams(), most),
                        points,
                        least))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TermVector> map(List<TextVectors> vectors, Function<TextVectors, TermVector> part) {
        return vectors.stream().map(part).toList();
    }

    private static List<Edge> nearest(
            int text, float[] byWords, float[] byGrams, List<TextPoint> points, double least) {
        List<Edge> edges = new ArrayList<>();
        for (int other = 0; other < byWords.length; other++) {
            if (other != text) {
                double likeness = points.get(text).likeness(byWords[other], byGrams[other], points.get(other));
                if (likeness >= least) {
                    edges.add(new Edge(Math.min(text, other), Math.max(text, other), likeness));
                }
            }
        }
        return edges.size() <= NEIGHBOURS
                ? edges
                : edges.stream()
                        .sorted(Comparator.comparingDouble(Edge::likeness)
                                .reversed()
                                .thenComparingInt(Edge::one)
                                .thenComparingInt(Edge::other))
                        .limit(NEIGHBOURS)
                        .toList();
    }

    /**
     * A text, or the sum of several, as one sparse vector of words and n-grams and one of its meaning: so the mean likeness of
     * all pairs of two groups is the product of their sums.
     */
    static final class TextPoint {

        private static final float WORDS_ALONE = (float) Math.sqrt(PassageScore.WORDS_ALONE_WEIGHT);
        private static final float GRAMS_ALONE = (float) Math.sqrt(PassageScore.GRAMS_ALONE_WEIGHT);
        private static final float BESIDE_MEANING = (float) Math.sqrt(PassageScore.WORDS_WEIGHT);

        private final int[] terms;
        private final float[] weights;
        private final float[] meaning;
        private final int size;

        private TextPoint(int[] terms, float[] weights, float[] meaning, int size) {
            this.terms = terms;
            this.weights = weights;
            this.meaning = meaning;
            this.size = size;
        }

        static TextPoint of(TextVectors vectors, int wordCount, float[] meaning) {
            boolean embedded = meaning.length > 0;
            var terms = IntStream.builder();
            List<Float> weights = new ArrayList<>();
            vectors.words().forEach((term, weight) -> {
                terms.add(term);
                weights.add(weight * (embedded ? BESIDE_MEANING : WORDS_ALONE));
            });
            vectors.grams().forEach((term, weight) -> {
                terms.add(wordCount + term);
                weights.add(weight * (embedded ? BESIDE_MEANING : GRAMS_ALONE));
            });
            float[] numbers = new float[weights.size()];
            for (int place = 0; place < numbers.length; place++) {
                numbers[place] = weights.get(place);
            }
            return new TextPoint(terms.build().toArray(), numbers, meaning, 1);
        }

        int size() {
            return size;
        }

        /** The likeness to a single text, of which the cosines are known. */
        private double likeness(float words, float grams, TextPoint other) {
            return meaning.length == 0
                    ? PassageScore.withoutEmbeddings(words, grams)
                    : PassageScore.WORDS_WEIGHT * (words + grams) + product(other) - PassageScore.UNRELATED_COSINE;
        }

        /** The mean likeness of all pairs of the two groups. */
        double likeness(TextPoint other) {
            TextPoint fewer = terms.length <= other.terms.length ? this : other;
            TextPoint more = fewer == this ? other : this;
            double sum = product(other);
            for (int place = 0; place < fewer.terms.length; place++) {
                int found = Arrays.binarySearch(more.terms, fewer.terms[place]);
                if (found >= 0) {
                    sum += fewer.weights[place] * more.weights[found];
                }
            }
            double mean = sum / ((double) size * other.size);
            return meaning.length == 0 ? mean : mean - PassageScore.UNRELATED_COSINE;
        }

        private double product(TextPoint other) {
            double sum = 0;
            for (int place = 0; place < Math.min(meaning.length, other.meaning.length); place++) {
                sum += meaning[place] * other.meaning[place];
            }
            return sum;
        }

        TextPoint plus(TextPoint other) {
            int[] allTerms = new int[terms.length + other.terms.length];
            float[] allWeights = new float[allTerms.length];
            int filled = 0;
            int mine = 0;
            int theirs = 0;
            while (mine < terms.length || theirs < other.terms.length) {
                int myTerm = mine < terms.length ? terms[mine] : Integer.MAX_VALUE;
                int theirTerm = theirs < other.terms.length ? other.terms[theirs] : Integer.MAX_VALUE;
                allTerms[filled] = Math.min(myTerm, theirTerm);
                allWeights[filled++] = (myTerm <= theirTerm ? weights[mine++] : 0)
                        + (theirTerm <= myTerm ? other.weights[theirs++] : 0);
            }
            float[] sum = meaning.clone();
            for (int place = 0; place < sum.length; place++) {
                sum[place] += other.meaning.length == 0 ? 0 : other.meaning[place];
            }
            return new TextPoint(
                    Arrays.copyOf(allTerms, filled), Arrays.copyOf(allWeights, filled), sum, size + other.size);
        }
    }
}
