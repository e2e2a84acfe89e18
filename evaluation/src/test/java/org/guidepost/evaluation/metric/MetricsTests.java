package org.guidepost.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTests {

    private final Metrics metrics = Metrics.find();

    @Test
    void everyMetricIsFoundByItsName() {
        assertThat(metrics.all())
                .extracting(Metric::name)
                .contains(
                        "hit@1",
                        "hit@3",
                        "hit@5",
                        "mrr",
                        "ndcg@10",
                        "answered-rightly",
                        "out-of-scope-recall",
                        "out-of-scope-recall@5",
                        "auroc",
                        "fpr@95",
                        "risk@80",
                        "ece",
                        "language-gap",
                        "p99",
                        "questions-a-second");
        assertThat(metrics.named("hit@1")).isPresent();
        assertThat(metrics.named("hit@2")).isEmpty();
    }

    @Test
    void noMetricFailsWithoutCases() {
        assertThat(metrics.all()).allSatisfy(metric -> assertThat(metric.written(metric.of(List.of())))
                .isEqualTo("–"));
    }

    @Test
    void numbersAreWrittenInTheirUnit() {
        assertThat(metrics.named("hit@1").orElseThrow().written(0.9678)).isEqualTo("96.8 %");
        assertThat(metrics.named("p99").orElseThrow().written(9.87)).isEqualTo("9.9 ms");
        assertThat(metrics.named("ece").orElseThrow().written(0.0421)).isEqualTo("0.042");
    }

    @Test
    void lessLatencyIsAGain() {
        assertThat(metrics.named("p99").orElseThrow().better().gain(8, 10)).isPositive();
        assertThat(metrics.named("hit@1").orElseThrow().better().gain(8, 10)).isNegative();
    }

    @Test
    void theGapIsBetweenTheBestLanguageAndTheWorst() {
        List<Case> cases = List.of(
                Cases.of("en", "a", 1, Outcome.ANSWER, "a"),
                Cases.of("fi", "a", 1, Outcome.ANSWER, "a"),
                Cases.of("fi", "a", 1, Outcome.ANSWER, "b"));

        Map<String, Double> values =
                ByLanguage.values(cases, group -> HitRate.at(1, group).value());

        assertThat(values).containsExactly(Map.entry("en", 1.0), Map.entry("fi", 0.5));
        assertThat(ByLanguage.gap(values)).isEqualTo(0.5);
        assertThat(ByLanguage.gap(Map.of())).isNaN();
        assertThat(metrics.named("language-gap").orElseThrow().of(cases)).isNaN();
    }

    @Test
    void speedIsMeasuredOnOneThread() {
        List<Case> cases = List.of(Cases.inScope("a", 1, "a"), Cases.inScope("a", 1, "a"));

        assertThat(metrics.named("questions-a-second").orElseThrow().of(cases)).isEqualTo(1_000);
        assertThat(metrics.named("p50").orElseThrow().of(cases)).isEqualTo(1);
    }
}
