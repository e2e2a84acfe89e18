package org.guidepost.evaluation.metric;

import java.util.List;

/**
 * A way to measure cases, under one or several names. An implementation in this package that is a {@code @Component} is
 * found by {@link Metrics}; nothing else needs to know it.
 */
interface Measure {

    List<Metric> metrics();
}
