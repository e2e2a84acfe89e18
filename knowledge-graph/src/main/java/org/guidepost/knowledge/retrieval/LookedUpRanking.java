package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;

/**
 * Turns passages that were looked up into ranked entries: an entry's score is the weighted mean of its three best passages, so that
 * one accidental likeness does not win against several good ones.
 */
final class LookedUpRanking {

    private static final double[] PLACE_WEIGHTS = {1, 0.5, 0.25};
    private static final int MOST_CANDIDATES = 10;

    private final Calibration calibration;

    LookedUpRanking(Calibration calibration) {
        this.calibration = calibration;
    }

    Retrieval rank(List<ScoredPassage> passages) {
        Map<String, List<ScoredPassage>> byEntry = new LinkedHashMap<>();
        passages.stream()
                .sorted(Comparator.comparingDouble(ScoredPassage::score).reversed())
                .forEach(passage -> byEntry.computeIfAbsent(passage.found().entry(), entry -> new ArrayList<>())
                        .add(passage));
        List<Scored> scored = byEntry.values().stream()
                .map(best -> new Scored(best.getFirst().found(), score(best)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
        return new Retrieval(candidates(scored));
    }

    private static double score(List<ScoredPassage> best) {
        double sum = 0;
        double weights = 0;
        for (int place = 0; place < PLACE_WEIGHTS.length; place++) {
            weights += PLACE_WEIGHTS[place];
            sum += place < best.size() ? PLACE_WEIGHTS[place] * best.get(place).score() : 0;
        }
        return sum / weights;
    }

    private List<Candidate> candidates(List<Scored> scored) {
        List<Candidate> candidates = new ArrayList<>();
        for (int place = 0; place < scored.size(); place++) {
            Scored entry = scored.get(place);
            double rival =
                    scored.size() == 1 ? 0 : scored.get(place == 0 ? 1 : 0).score();
            candidates.add(new Candidate(
                    entry.best().entry(),
                    entry.best().boundary(),
                    entry.score(),
                    calibration.confidence(entry.score(), entry.score() - rival),
                    entry.best().text()));
        }
        return candidates;
    }

    /** A passage with its score. */
    record ScoredPassage(FoundPassage found, double score) {}

    private record Scored(FoundPassage best, double score) {}
}
