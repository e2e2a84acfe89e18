package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;

/** Ranks the entries of one language for a question by what its passages say. Immutable. */
final class EntryRanker {

    private static final int MOST_CANDIDATES = 10;

    /** How far the texts are believed: words and n-grams see less of what is meant than embeddings. */
    private static final float NOISE_WITH_EMBEDDINGS = 0.1f;

    private static final float NOISE_OF_WORDS = 0.3f;

    /** What a text is worth that nobody wrote ways to ask for: half of what a way of asking can be. */
    private static final float TEXT_ALONE = 0.5f;

    private final PassageBank bank;
    private final EntryScorer scorer;
    private final Calibration calibration;

    /** By passage, the place of its entry in the scorer. */
    private final int[] entryOf;

    private final Shares shares;
    private final Nearness nearness;

    EntryRanker(PassageBank bank, EntryScorer scorer) {
        this.bank = bank;
        this.scorer = scorer;
        this.calibration = bank.isEmbedded() ? Calibration.WITH_EMBEDDINGS : Calibration.WORDS_ONLY;
        this.entryOf = bank.entryOf(scorer.entries());
        this.shares = new Shares(entryOf, scorer.entries().size());
        this.nearness = new Nearness(entryOf, scorer.entries().size());
    }

    /** Learns from the passages; takes seconds for thousands of them. */
    static EntryClassifier train(PassageBank bank) {
        return EntryClassifier.trained(bank, bank.isEmbedded() ? NOISE_WITH_EMBEDDINGS : NOISE_OF_WORDS);
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
        float[] cosines = bank.cosines(embedding);
        float[] kernel = bank.kernel(text, cosines);
        float[] texts = bank.longTexts().scores(text);
        if (!anything(kernel) && !anything(texts)) {
            return Retrieval.NOTHING;
        }
        float[] scores =
                switch (scorer) {
                    case EntryClassifier learnt -> shares.takenOff(learnt.scores(kernel));
                    case NearestText nearest -> nearest.scores(kernel);
                };
        addLongTexts(scores, texts);
        return new Retrieval(candidates(scores, kernel, cosines));
    }

    private List<Candidate> candidates(float[] scores, float[] kernel, float[] cosines) {
        int[] best = best(scores);
        Passage[] nearest = nearest(kernel);
        List<Candidate> candidates = new ArrayList<>();
        for (int place = 0; place < best.length; place++) {
            double score = scores[best[place]];
            Passage passage = nearest[best[place]];
            candidates.add(new Candidate(
                    passage.entry(),
                    passage.boundary(),
                    Math.clamp(score, 0, 1),
                    calibration.confidence(trusted(score, best[place], cosines)),
                    passage.text()));
        }
        return candidates;
    }

    private double trusted(double score, int entry, float[] cosines) {
        Credence credence = scorer.credence();
        return credence.looksAtTexts() ? credence.of(score, entry, nearness.of(text -> cosines[text], entry)) : score;
    }

    /** The entries with the highest scores, the highest first: one pass, as there may be thousands. */
    private static int[] best(float[] scores) {
        int[] best = new int[Math.min(MOST_CANDIDATES, scores.length)];
        int found = 0;
        for (int entry = 0; entry < scores.length; entry++) {
            int place = found;
            while (place > 0 && scores[entry] > scores[best[place - 1]]) {
                place--;
            }
            if (place < best.length) {
                found = Math.min(found + 1, best.length);
                System.arraycopy(best, place, best, place + 1, found - place - 1);
                best[place] = entry;
            }
        }
        return best;
    }

    private void addLongTexts(float[] scores, float[] texts) {
        List<Passage> bodies = bank.longTexts().bodies();
        for (int number = 0; number < texts.length; number++) {
            int entry = Collections.binarySearch(
                    scorer.entries(), bodies.get(number).entry());
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
        Passage[] nearest = new Passage[scorer.entries().size()];
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
