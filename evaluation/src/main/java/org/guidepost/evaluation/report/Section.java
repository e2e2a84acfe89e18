package org.guidepost.evaluation.report;

import org.guidepost.evaluation.suite.SuiteResult;

/** A part of what is shown about a suite that was run. */
interface Section {

    /** HTML; empty where the suite has nothing to show. */
    String of(SuiteResult.Measured measured);
}
