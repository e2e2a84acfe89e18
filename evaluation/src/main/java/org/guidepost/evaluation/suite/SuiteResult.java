package org.guidepost.evaluation.suite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a suite. */
public sealed interface SuiteResult {

    Suite suite();

    /**
     * It was run and held against what is expected.
     *
     * @param before the earlier run that it was compared with, if there is one
     */
    record Measured(
            Suite suite,
            Run run,
            List<Check> checks,
            @Nullable Run before) implements SuiteResult {

        public Measured {
            checks = List.copyOf(checks);
        }

        /** Whether a metric is worse than it may be. */
        public boolean regressed() {
            return checks.stream().anyMatch(check -> check.verdict() == Check.Verdict.WORSE);
        }
    }

    /**
     * It could not be run, as files are not there.
     *
     * @param missing their paths within the data folder
     */
    record Absent(Suite suite, List<String> missing) implements SuiteResult {

        public Absent {
            missing = List.copyOf(missing);
        }
    }

    /** It could not be run, for a reason that somebody can mend. */
    record Refused(Suite suite, String reason) implements SuiteResult {}
}
