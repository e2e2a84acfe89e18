/** What came of suites as one page for a browser, without any script or network. */
@NullMarked
package org.guidepost.evaluation.report;

import org.jspecify.annotations.NullMarked;
