package org.guidepost.evaluation.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.metric.Metrics;
import org.junit.jupiter.api.Test;

class SuitesTests {

    private static final Metrics METRICS = Metrics.find();

    private static final String SUITE = """
            name: tiny
            about: a few questions
            mode: bank
            language: en
            seed: 7
            licence: none
            bank:
              - { file: bank.tsv, sha256: ab, lines: 3 }
            questions:
              - { file: questions.tsv, sha256: cd, lines: 2 }
            metrics:
              - { metric: hit@1, language: not en, expected: 0.5, tolerance: 0.1, target: 0.9 }
              - { metric: p99, target: 10 }
            """;

    @Test
    void everyShippedSuiteIsUnderstood() throws IOException {
        assertThat(Suites.find(METRICS).all())
                .extracting(Suite::name)
                .contains("own-dev", "clinc150", "banking77", "banking77-near-oos", "hwu64", "xsid-tr", "xsid-ar");
    }

    @Test
    void everyShippedSuiteSaysWhoseItsDataAreAndWhatItExpects() throws IOException {
        assertThat(Suites.find(METRICS).all()).allSatisfy(suite -> {
            assertThat(suite.licence()).isNotBlank();
            assertThat(suite.metrics()).anyMatch(expectation -> expectation.expected() != null);
            assertThat(suite.files()).allSatisfy(file -> {
                assertThat(file.sha256()).matches("[0-9a-f]{64}");
                assertThat(file.lines()).isPositive();
            });
        });
    }

    @Test
    void theProjectsOwnQuestionsAreThoseOfItsSuite() throws IOException {
        Suite own = Suites.find(METRICS).named(List.of("own-dev")).getFirst();
        var folders = new DataFolders(List.of(Path.of("data")));

        assertThat(folders.missing(own.files())).isEmpty();
        folders.open(own.questions().getFirst()).close();
    }

    @Test
    void readsASuite() {
        Suite suite = read(SUITE);

        assertThat(suite.mode()).isEqualTo(Suite.Mode.BANK);
        assertThat(suite.valid()).isEmpty();
        assertThat(suite.files()).extracting(DataFile::file).containsExactly("bank.tsv", "questions.tsv");
        assertThat(suite.metrics()).extracting(Expectation::title).containsExactly("hit@1 not en", "p99");
    }

    @Test
    void saysWhichSuiteIsWrongAndWhy() {
        assertRefused(SUITE.replace("seed:", "sead:"), "Unrecognized property \"sead\"");
        assertRefused(SUITE.replace("hit@1", "hit@2"), "names a metric that is not there: hit@2");
        assertRefused(SUITE.replace("mode: bank", "mode: ask"), "only in mode bank it has a bank");
        assertRefused("name: [", "can't be understood");
    }

    @Test
    void namesTheSuitesThatThereAre() throws IOException {
        Suites suites = Suites.find(METRICS);

        assertThatThrownBy(() -> suites.named(List.of("clink150")))
                .isInstanceOf(LaunchException.class)
                .hasMessageStartingWith("There is no suite clink150; there are ")
                .hasMessageContaining("clinc150");
    }

    private static void assertRefused(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("tiny.yaml")
                .hasMessageContaining(reason);
    }

    private static Suite read(String text) {
        return Suites.read("tiny.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), METRICS);
    }
}
