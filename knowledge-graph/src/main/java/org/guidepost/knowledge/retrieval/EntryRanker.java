package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;

/** Ranks the entries of one language for a question by what the classifier has learnt from the passages. Immutable. */
final class EntryRanker {

    private static final int MOST_CANDIDATES = 10;

    /** How far the texts are believed: words and n-grams see less of what is meant than embeddings. */
    private static final float NOISE_WITH_EMBEDDINGS = 0.1f;

    private static final float NOISE_OF_WORDS = 0.3f;

    /** What a text is worth that nobody wrote ways to ask for: half of what a way of asking can be. */
    private static final float TEXT_ALONE = 0.5f;

    private final PassageBank bank;
    private final EntryClassifier classifier;
    private final Calibration calibration;

    /** By passage, the place of its entry in the classifier. */
    private final int[] entryOf;

    /** By entry, its share of the passages. */
    private final float[] shares;

    EntryRanker(PassageBank bank, EntryClassifier classifier) {
        this.bank = bank;
        this.classifier = classifier;
        this.calibration = bank.isEmbedded() ? Calibration.WITH_EMBEDDINGS : Calibration.WORDS_ONLY;
        this.entryOf = bank.passages().stream()
                .mapToInt(passage -> Collections.binarySearch(classifier.entries(), passage.entry()))
                .toArray();
        this.shares = shares();
    }

    private float[] shares() {
        float[] shares = new float[classifier.entries().size()];
        for (int entry : entryOf) {
            shares[entry] += 1f / entryOf.length;
        }
        return shares;
    }

    /**
     * What is above the entry's share of the passages, which is about what any question gets that resembles nothing: in a
     * content of few entries that is a lot.
     */
    private float[] beyondShare(float[] scores) {
        float[] beyond = new float[scores.length];
        for (int entry = 0; entry < scores.length; entry++) {
            beyond[entry] = shares[entry] < 1 ? (scores[entry] - shares[entry]) / (1 - shares[entry]) : scores[entry];
        }
        return beyond;
    }

    /** Learns from the passages; takes seconds for thousands of them. */
    static EntryClassifier train(PassageBank bank) {
        List<String> targets = bank.passages().stream().map(Passage::entry).toList();
        return EntryClassifier.trained(bank, targets, bank.isEmbedded() ? NOISE_WITH_EMBEDDINGS : NOISE_OF_WORDS);
    }

    /** Whether a question with this embedding, or with none, can be compared with what was learnt. */
    boolean understands(float[] embedding) {
        return !bank.isEmbedded()
                || bank.passages().stream()
                        .limit(1)
                        .allMatch(passage -> passage.embedding().length == embedding.length);
    }

    /** The entries that may answer a question, the most fitting first. */
    Retrieval rank(String text, float[] embedding) {
        float[] kernel = bank.kernel(text, embedding);
        float[] texts = bank.longTexts().scores(text);
        if (!anything(kernel) && !anything(texts)) {
            return Retrieval.NOTHING;
        }
        float[] scores = beyondShare(classifier.scores(kernel));
        addLongTexts(scores, texts);
        int[] best = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer entry) -> -scores[entry]))
                .limit(MOST_CANDIDATES)
                .mapToInt(entry -> entry)
                .toArray();
        Passage[] nearest = nearest(kernel);
        List<Candidate> candidates = new ArrayList<>();
        for (int place = 0; place < best.length; place++) {
            double score = scores[best[place]];
            double rival = best.length == 1 ? 0 : scores[best[place == 0 ? 1 : 0]];
            Passage passage = nearest[best[place]];
            candidates.add(new Candidate(
                    passage.entry(),
                    passage.boundary(),
                    Math.clamp(score, 0, 1),
                    calibration.confidence(score, score - rival),
                    passage.text()));
        }
        return new Retrieval(candidates);
    }

    private void addLongTexts(float[] scores, float[] texts) {
        List<Passage> bodies = bank.longTexts().bodies();
        for (int number = 0; number < texts.length; number++) {
            int entry = Collections.binarySearch(
                    classifier.entries(), bodies.get(number).entry());
            if (entry >= 0) {
                scores[entry] += TEXT_ALONE * texts[number];
            }
        }
    }

    private static boolean anything(float[] kernel) {
        return IntStream.range(0, kernel.length).anyMatch(number -> kernel[number] > 0);
    }

    /** By entry, the passage that resembles the question most. */
    private Passage[] nearest(float[] kernel) {
        Passage[] nearest = new Passage[classifier.entries().size()];
        float[] highest = new float[nearest.length];
        for (int number = 0; number < kernel.length; number++) {
            int entry = entryOf[number];
            if (nearest[entry] == null || kernel[number] > highest[entry]) {
                nearest[entry] = bank.passages().get(number);
                highest[entry] = kernel[number];
            }
        }
        return nearest;
    }
}
