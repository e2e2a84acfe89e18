package org.guidepost.evaluation.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.guidepost.bot.launch.Commands.Command;
import org.guidepost.evaluation.metric.Metrics;

/** {@code bin/evaluate suite}: runs suites, keeps their runs, reports, and fails if one is worse than expected. */
public final class SuiteEvaluation implements Command {

    private final SuiteOptions options;
    private final Runs runs;
    private final Report report;
    private final Clock clock;

    /**
     * @param folder where runs are kept
     */
    public SuiteEvaluation(SuiteOptions options, Path folder, Report report, Clock clock) {
        this.options = options;
        this.runs = new Runs(folder);
        this.report = report;
        this.clock = clock;
    }

    @Override
    public int run() throws IOException {
        Metrics metrics = Metrics.find();
        Suites suites = Suites.find(metrics);
        Collection<Suite> chosen = options.names().isEmpty() ? suites.all() : suites.named(options.names());
        var runner = new SuiteRunner(options.data(), runs, metrics, clock);
        List<SuiteResult> results = new ArrayList<>();
        for (Suite suite : chosen) {
            SuiteResult result = runner.run(suite);
            tell(result);
            results.add(result);
        }
        System.out.printf("%nThe report: %s%n", report.write(results));
        return results.stream().anyMatch(this::fails) ? 1 : 0;
    }

    private void tell(SuiteResult result) {
        switch (result) {
            case SuiteResult.Measured measured -> {
                SuiteLines.of(measured).forEach(System.out::println);
                keep(measured.run());
            }
            case SuiteResult.Absent(Suite suite, List<String> missing) ->
                System.err.printf(
                        "%nNOT RUN: %s, as its data are absent: %s. docs/evaluation.md says where they come from.%n",
                        suite.name(), String.join(", ", missing));
            case SuiteResult.Refused(Suite suite, String reason) ->
                System.err.printf("%nNOT RUN: %s: %s%n", suite.name(), reason);
        }
    }

    private void keep(Run run) {
        System.out.println("  kept as " + runs.store(run));
        if (options.keep()) {
            System.out.println("  to compare with: " + runs.keepAsBaseline(run));
        }
    }

    private boolean fails(SuiteResult result) {
        return switch (result) {
            case SuiteResult.Measured measured -> measured.regressed();
            case SuiteResult.Absent _ -> options.needsData();
            case SuiteResult.Refused _ -> true;
        };
    }
}
