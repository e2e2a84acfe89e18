package org.guidepost.evaluation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.guidepost.evaluation.suite.Report;
import org.guidepost.evaluation.suite.Run;
import org.guidepost.evaluation.suite.SuiteResult;

/** A report as one page that holds everything it needs. */
public final class HtmlReport implements Report {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'report-'uuuuMMdd-HHmmss'.html'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    /**
     * @param folder where the page is put
     */
    public HtmlReport(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Path write(List<SuiteResult> results) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(NAME.format(clock.instant())), page(results));
    }

    private String page(List<SuiteResult> results) {
        return PAGE.formatted(
                STYLE,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                results.stream().map(HtmlReport::suite).collect(Collectors.joining("\n")));
    }

    private static String suite(SuiteResult result) {
        return switch (result) {
            case SuiteResult.Measured measured -> heading(result) + about(measured) + sections(measured);
            case SuiteResult.Absent(var suite, var missing) ->
                heading(result) + notRun("its data are absent: " + String.join(", ", missing));
            case SuiteResult.Refused(var suite, var reason) -> heading(result) + notRun(reason);
        };
    }

    private static String heading(SuiteResult result) {
        return "<h2>%s</h2><p>%s. %s</p>"
                .formatted(
                        Html.text(result.suite().name()),
                        Html.text(result.suite().about()),
                        Html.text("Data: " + result.suite().licence()));
    }

    private static String notRun(String reason) {
        return "<p class=\"worse\">Not run: %s</p>".formatted(Html.text(reason));
    }

    private static String about(SuiteResult.Measured measured) {
        Run before = measured.before();
        return "<p>%,d questions; %s; %s.</p>"
                .formatted(
                        measured.run().cases().size(),
                        Html.text(measured.run().threshold()),
                        before == null
                                ? "no earlier run to compare with"
                                : "compared with the run of "
                                        + before.startedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String sections(SuiteResult.Measured measured) {
        return Tables.checks(measured)
                + Tables.others(measured)
                + Sections.DRAWINGS.stream()
                        .map(section -> section.of(measured))
                        .collect(Collectors.joining("", "<div class=\"drawings\">", "</div>"))
                + Tables.decisions(measured)
                + Tables.worst(measured);
    }

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Guidepost: how good it is</title>
            <style>%s</style>
            </head>
            <body>
            <h1>How good Guidepost is</h1>
            <p>%s</p>
            %s
            </body>
            </html>
            """;

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
            h2 { margin-top: 3rem; border-top: 1px solid; padding-top: 1rem; }
            table { border-collapse: collapse; font-size: 0.875rem; }
            th, td { text-align: start; padding: 0.25rem 0.75rem 0.25rem 0; vertical-align: top; }
            th { border-bottom: 1px solid; }
            .drawings { display: flex; flex-wrap: wrap; gap: 1rem; }
            figure { margin: 1rem 0; }
            figcaption { font-weight: 600; }
            svg { max-width: 100%; height: auto; }
            svg text { font-size: 11px; fill: currentColor; }
            .tick { stroke: currentColor; opacity: 0.2; }
            .bar, .dot { fill: #2a6f97; }
            .dot { opacity: 0.7; }
            .curve { fill: none; stroke: #2a6f97; stroke-width: 2; }
            .ideal { fill: none; stroke: currentColor; stroke-dasharray: 4; opacity: 0.5; }
            .worse { color: #c1121f; font-weight: 600; }
            .better { color: #2d6a4f; font-weight: 600; }
            """;
}
