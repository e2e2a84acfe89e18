package org.guidepost.evaluation.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.guidepost.evaluation.suite.ASuite.aCase;
import static org.guidepost.evaluation.suite.ASuite.cases;
import static org.guidepost.evaluation.suite.ASuite.expectation;
import static org.guidepost.evaluation.suite.ASuite.expecting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T10:00:00Z");
    private static final Suite SUITE = expecting(expectation("hit@1", 0.7, 0.1, null));

    @TempDir
    Path folder;

    @Test
    void aRunIsReadAsItWasStored() {
        var runs = new Runs(folder);
        List<Case> cases = List.of(
                aCase("1", "ar", "a", 0.25, Outcome.CLARIFY, "ب"), aCase("2", "en", null, 0, Outcome.DECLINE, "a"));
        Run run = ASuite.run(SUITE, MONDAY, cases);

        runs.store(run);

        assertThat(runs.baseline("tiny")).contains(run);
        assertThat(runs.baseline("other")).isEmpty();
    }

    @Test
    void withoutABaselineTheLastRunCounts() {
        var runs = new Runs(folder);
        runs.store(ASuite.run(SUITE, TUESDAY, cases(3, 3)));
        runs.store(ASuite.run(SUITE, MONDAY, cases(3, 1)));

        assertThat(runs.baseline("tiny").orElseThrow().startedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void theBaselineCountsEvenIfOthersCameLater() {
        var runs = new Runs(folder);
        runs.keepAsBaseline(ASuite.run(SUITE, MONDAY, cases(3, 1)));
        runs.store(ASuite.run(SUITE, TUESDAY, cases(3, 3)));

        assertThat(runs.baseline("tiny").orElseThrow().startedAt()).isEqualTo(MONDAY);
    }

    @Test
    void saysWhichRunCannotBeUnderstood() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("tiny")).resolve("baseline.json");
        Files.writeString(broken, "{\"suite\":");

        assertThatThrownBy(() -> new Runs(folder).baseline("tiny"))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(broken.toString());
    }

    @Test
    void runsAreComparedOverTheCasesThatBothHave() {
        Run before = ASuite.run(SUITE, MONDAY, cases(40, 10));
        Run now = ASuite.run(SUITE, TUESDAY, cases(50, 30));
        Check check = ASuite.measured(SUITE, now, before).checks().getFirst();
        Comparison.Difference difference = Objects.requireNonNull(check.since());

        assertThat(Comparison.of(now, before).now()).hasSize(40);
        assertThat(difference.change()).isEqualTo(0.5, within(1e-12));
        assertThat(difference.interval().lower()).isBetween(0.25, 0.5);
        assertThat(difference.interval().upper()).isBetween(0.5, 0.75);
        assertThat(difference.interval().tells()).isTrue();
        assertThat(check.change()).startsWith("50.0 % since then (95 %: ");
    }
}
