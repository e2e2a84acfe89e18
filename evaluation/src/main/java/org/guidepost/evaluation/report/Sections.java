package org.guidepost.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.guidepost.evaluation.metric.ByLanguage;
import org.guidepost.evaluation.metric.CalibrationError;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.HitRate;
import org.guidepost.evaluation.metric.RiskCoverage;
import org.guidepost.evaluation.report.Plot.Point;
import org.guidepost.evaluation.suite.SuiteResult;

/** The drawings of a suite. */
final class Sections {

    static final List<Section> DRAWINGS =
            List.of(Sections::riskCoverage, Sections::reliability, Sections::languages, new LatencyHistogram());

    private Sections() {}

    private static String riskCoverage(SuiteResult.Measured measured) {
        List<Point> points = RiskCoverage.curve(measured.run().cases()).stream()
                .map(point -> new Point(point.coverage(), point.risk()))
                .toList();
        return figure(
                "Wrong answers against coverage",
                new Plot(1, 1)
                        .scale()
                        .line(points, "curve")
                        .svg(
                                "Share of wrong answers by how many questions are answered",
                                "share of the questions that is answered",
                                "share of the answers that is wrong"));
    }

    private static String reliability(SuiteResult.Measured measured) {
        List<Case> cases = measured.run().cases();
        Plot plot = new Plot(1, 1).scale().line(List.of(new Point(0, 0), new Point(1, 1)), "ideal");
        for (CalibrationError.Bin bin : CalibrationError.bins(cases)) {
            plot.dot(
                    bin.confidence(),
                    bin.right(),
                    3 + 12 * Math.sqrt((double) bin.count() / cases.size()),
                    "%d cases".formatted(bin.count()));
        }
        return figure(
                "Reliability",
                plot.svg("Share that is right by stated confidence", "stated confidence", "share that is right"));
    }

    private static String languages(SuiteResult.Measured measured) {
        SortedMap<String, Double> values = ByLanguage.values(
                measured.run().cases(), group -> HitRate.at(1, group).value());
        if (values.size() < 2) {
            return "";
        }
        Plot plot = new Plot(values.size(), 1);
        List<Map.Entry<String, Double>> bars = List.copyOf(values.entrySet());
        IntStream.range(0, bars.size()).forEach(place -> plot.bar(
                        place + 0.15,
                        place + 0.85,
                        bars.get(place).getValue(),
                        String.format(
                                Locale.ROOT, "%.1f %%", 100 * bars.get(place).getValue()))
                .below(place + 0.5, bars.get(place).getKey()));
        return figure("Right entry first, by language", plot.svg("Accuracy by language", "language", "share"));
    }

    static String figure(String title, String svg) {
        return "<figure><figcaption>%s</figcaption>%s</figure>".formatted(Html.text(title), svg);
    }
}
