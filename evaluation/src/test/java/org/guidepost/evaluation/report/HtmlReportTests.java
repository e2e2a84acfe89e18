package org.guidepost.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.evaluation.suite.ASuite.aCase;
import static org.guidepost.evaluation.suite.ASuite.cases;
import static org.guidepost.evaluation.suite.ASuite.expectation;
import static org.guidepost.evaluation.suite.ASuite.expecting;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Outcome;
import org.guidepost.evaluation.suite.ASuite;
import org.guidepost.evaluation.suite.Suite;
import org.guidepost.evaluation.suite.SuiteResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class HtmlReportTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Suite SUITE = expecting(expectation("hit@1", 0.9, 0.01, 0.95));

    @TempDir
    Path folder;

    @Test
    void showsTheMetricsTheDrawingsAndTheWorstCases() throws IOException {
        String page = page(ASuite.measured(SUITE, ASuite.run(SUITE, NOON, mixed())));

        assertThat(page)
                .contains("hit@1", "75.0 %", "WORSE than expected (90.0 %)", "to reach 95.0 %")
                .contains("Wrong answers against coverage", "Reliability", "Right entry first, by language", "Latency")
                .contains("The worst cases", "question wrong", "no earlier run to compare with")
                .contains("<tr><td>out of scope</td><td>1</td>");
    }

    @Test
    void showsWhatTheSuiteHoldsAgainstNothing() throws IOException {
        assertThat(page(ASuite.measured(SUITE, ASuite.run(SUITE, NOON, mixed()))))
                .contains("Everything else that was measured")
                .contains("fpr@95", "risk@50", "wrong-answers", "coverage", "p95", "questions-a-second")
                .containsOnlyOnce("<td>hit@1</td>");
    }

    @Test
    void comparesWithTheEarlierRun() throws IOException {
        SuiteResult.Measured measured = ASuite.measured(
                SUITE, ASuite.run(SUITE, NOON, cases(40, 30)), ASuite.run(SUITE, Instant.EPOCH, cases(40, 10)));

        assertThat(page(measured))
                .contains("compared with the run of 1970-01-01T00:00:00Z")
                .contains("50.0 % since then (95 %: ");
    }

    @Test
    void saysWhatWasNotRun() throws IOException {
        String page = page(
                new SuiteResult.Absent(SUITE, List.of("set/a.tsv")), new SuiteResult.Refused(SUITE, "It is <old>"));

        assertThat(page).contains("Not run: its data are absent: set/a.tsv").contains("Not run: It is &lt;old&gt;");
    }

    @Test
    void textOfAQuestionIsNeverMarkup() throws IOException {
        Case hostile =
                new Case("1", "<script>alert('x')</script>\"&", "en", "a<b", List.of("<i>"), 0.9, Outcome.ANSWER, 1);

        assertThat(page(ASuite.measured(SUITE, ASuite.run(SUITE, NOON, List.of(hostile)))))
                .doesNotContain("<script", "<i>", "a<b")
                .contains("&lt;script&gt;");
    }

    @Test
    void needsNothingFromAnywhere() throws IOException {
        assertThat(page(ASuite.measured(SUITE, ASuite.run(SUITE, NOON, mixed()))))
                .doesNotContain("<script", "<link", "src=", "href=", "url(");
    }

    @Test
    void everyDrawingIsWellFormed() throws Exception {
        SuiteResult.Measured measured = ASuite.measured(SUITE, ASuite.run(SUITE, NOON, mixed()));

        for (Section section : Sections.DRAWINGS) {
            var source = new InputSource(new StringReader(section.of(measured)));
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(source)
                            .getElementsByTagName("svg")
                            .getLength())
                    .isEqualTo(1);
        }
    }

    @Test
    void aSuiteWithoutCasesCanBeShown() throws IOException {
        assertThat(page(ASuite.measured(SUITE, ASuite.run(SUITE, NOON, List.of()))))
                .contains("0 questions")
                .doesNotContain("NaN", "Infinity");
    }

    private static List<Case> mixed() {
        List<Case> cases = new ArrayList<>(cases(2, 2));
        cases.add(aCase("right", "fi", "a", 0.9, Outcome.ANSWER, "a"));
        cases.add(aCase("wrong", "fi", "a", 0.7, Outcome.ANSWER, "b"));
        cases.add(aCase("outside", "fi", null, 0.6, Outcome.ANSWER, "b"));
        cases.add(aCase("declined", "en", null, 0.8, Outcome.DECLINE, "b"));
        return cases;
    }

    private String page(SuiteResult... results) throws IOException {
        var report = new HtmlReport(folder, Clock.fixed(NOON, ZoneOffset.UTC));
        return Files.readString(report.write(List.of(results)));
    }
}
