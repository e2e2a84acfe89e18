package org.guidepost.evaluation.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases that read as sentences, and random ones by a seed. */
final class Cases {

    private static final List<String> ENTRIES = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");

    private Cases() {}

    static Case inScope(String expected, double confidence, String... ranked) {
        return of("en", expected, confidence, Outcome.ANSWER, ranked);
    }

    static Case outOfScope(double confidence, String... ranked) {
        return of("en", null, confidence, Outcome.ANSWER, ranked);
    }

    static Case of(String language, @Nullable String expected, double confidence, Outcome outcome, String... ranked) {
        return new Case("1", "text", language, expected, List.of(ranked), confidence, outcome, 1);
    }

    /** Up to 60 cases; confidences are coarse, so that ties occur. */
    static List<Case> random(long seed) {
        var random = new Random(seed);
        return new ArrayList<>(IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(number -> one(random))
                .toList());
    }

    private static Case one(Random random) {
        List<String> ranked = new ArrayList<>(ENTRIES);
        java.util.Collections.shuffle(ranked, random);
        return of(
                random.nextBoolean() ? "en" : "fi",
                random.nextInt(4) == 0 ? null : "a",
                random.nextInt(11) / 10.0,
                Outcome.values()[random.nextInt(Outcome.values().length)],
                ranked.stream().limit(random.nextInt(ENTRIES.size())).toArray(String[]::new));
    }

    /** Lists of random cases, for what must hold for any. */
    static Stream<List<Case>> manyLists() {
        return IntStream.range(0, 200).mapToObj(Cases::random);
    }
}
