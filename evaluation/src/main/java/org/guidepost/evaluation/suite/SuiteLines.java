package org.guidepost.evaluation.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result of a suite as lines for a terminal. */
final class SuiteLines {

    private SuiteLines() {}

    static List<String> of(SuiteResult.Measured measured) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("%s: %s".formatted(measured.suite().name(), measured.suite().about()));
        lines.add(String.format(
                Locale.ROOT,
                "  %,d questions; %s",
                measured.run().cases().size(),
                measured.run().threshold()));
        for (Check check : measured.checks()) {
            lines.add("  %-24s %12s  %-32s %s"
                    .formatted(check.expectation().title(), check.written(), check.standing(), check.aim())
                    .stripTrailing());
            if (!check.change().isEmpty()) {
                lines.add("    " + check.change());
            }
        }
        Run before = measured.before();
        if (before != null) {
            lines.add("  compared with the run of " + before.startedAt());
        }
        return lines;
    }
}
