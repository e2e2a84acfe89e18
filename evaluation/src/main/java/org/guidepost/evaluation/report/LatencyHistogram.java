package org.guidepost.evaluation.report;

import java.util.Arrays;
import java.util.List;
import org.guidepost.evaluation.metric.Latency;
import org.guidepost.evaluation.metric.Percentile;
import org.guidepost.evaluation.suite.SuiteResult;

/** How many questions took how long; what was slower than 99 of 100 is in the last bar, or one of them would be all there is. */
final class LatencyHistogram implements Section {

    private static final int BARS = 30;

    @Override
    public String of(SuiteResult.Measured measured) {
        List<Double> latencies = Latency.of(measured.run().cases());
        if (latencies.isEmpty()) {
            return "";
        }
        double width = Percentile.of(latencies, 99) / BARS;
        long[] counts = counts(latencies, width);
        Plot plot = new Plot(BARS * width, Arrays.stream(counts).max().orElse(1)).scale();
        for (int bar = 0; bar < BARS; bar++) {
            plot.bar(bar * width, (bar + 1) * width, counts[bar], counts[bar] + " questions");
        }
        return Sections.figure(
                "Latency",
                plot.svg(
                        "How many questions took how long",
                        "milliseconds; the last bar has all that were slower",
                        "questions"));
    }

    private static long[] counts(List<Double> latencies, double width) {
        long[] counts = new long[BARS];
        latencies.forEach(latency -> counts[Math.min(BARS - 1, (int) (latency / width))]++);
        return counts;
    }
}
