package org.guidepost.evaluation.suite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Metrics;
import org.guidepost.evaluation.metric.Outcome;
import org.jspecify.annotations.Nullable;

/** Suites, runs and cases that read as sentences. */
public final class ASuite {

    public static final Metrics METRICS = Metrics.find();

    private static final DataFile QUESTIONS = new DataFile("questions.jsonl", "ab", 1, null);

    private ASuite() {}

    public static Suite expecting(Expectation... expectations) {
        return new Suite(
                "tiny",
                "a few questions",
                Suite.Mode.ASK,
                "en",
                7,
                "none",
                List.of(),
                false,
                List.of(QUESTIONS),
                List.of(),
                List.of(),
                List.of(expectations));
    }

    public static Expectation expectation(
            String metric, @Nullable Double expected, double tolerance, @Nullable Double target) {
        return new Expectation(metric, null, expected, tolerance, target);
    }

    public static Run run(Suite suite, Instant at, List<Case> cases) {
        return Run.of(suite, at, "the bot's own", cases, METRICS);
    }

    public static SuiteResult.Measured measured(Suite suite, Run run) {
        return new SuiteResult.Measured(suite, run, Check.all(suite, run, Optional.empty(), METRICS), null);
    }

    public static SuiteResult.Measured measured(Suite suite, Run run, Run before) {
        return new SuiteResult.Measured(suite, run, Check.all(suite, run, Optional.of(before), METRICS), before);
    }

    /** In-scope cases in English, of which the first so many are right. */
    public static List<Case> cases(int count, int right) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        aCase(String.valueOf(number), "en", "a", 0.8, Outcome.ANSWER, number < right ? "a" : "b"))
                .toList();
    }

    public static Case aCase(
            String id, String language, @Nullable String expected, double confidence, Outcome outcome, String found) {
        return new Case(id, "question " + id, language, expected, List.of(found), confidence, outcome, 2.5);
    }
}
