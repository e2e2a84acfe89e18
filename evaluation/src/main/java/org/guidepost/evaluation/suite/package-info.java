/** Suites: questions with what is expected of the guide, run again and again and held against what was reached before. */
@NullMarked
package org.guidepost.evaluation.suite;

import org.jspecify.annotations.NullMarked;
