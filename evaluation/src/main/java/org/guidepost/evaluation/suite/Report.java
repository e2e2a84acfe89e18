package org.guidepost.evaluation.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Shows people what came of suites. */
@FunctionalInterface
public interface Report {

    /**
     * Writes it.
     *
     * @return where it lies
     */
    Path write(List<SuiteResult> results) throws IOException;
}
