package org.guidepost.evaluation.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.launch.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command does about data that are not there; nothing is started for that. */
class SuiteEvaluationTests {

    @TempDir
    Path folder;

    @Test
    void aSuiteThatIsNamedNeedsItsData() throws IOException {
        assertThat(run("clinc150")).isEqualTo(1);
    }

    @Test
    void namesAndAllExcludeEachOther() {
        assertThatThrownBy(() -> SuiteOptions.of(List.of("clinc150", "--all"), Map.of()))
                .isInstanceOf(LaunchException.class);
    }

    @Test
    void dataAreNeededWhereTheyWereAskedFor() {
        assertThat(SuiteOptions.of(List.of(), Map.of()).needsData()).isFalse();
        assertThat(SuiteOptions.of(List.of("--all"), Map.of()).needsData()).isTrue();
        assertThat(SuiteOptions.of(List.of("clinc150"), Map.of()).needsData()).isTrue();
    }

    @Test
    void theFolderOfTheDataComesFromTheOptionOrTheEnvironment() {
        Map<String, String> environment = Map.of("GUIDEPOST_DATA", "/there");

        assertThat(first(List.of("--data", "/here"), environment)).isEqualTo(Path.of("/here"));
        assertThat(first(List.of(), environment)).isEqualTo(Path.of("/there"));
        assertThat(first(List.of(), Map.of())).isEqualTo(Path.of("./../shared/data"));
    }

    private static Path first(List<String> arguments, Map<String, String> environment) {
        return SuiteOptions.of(arguments, environment).data().folders().getFirst();
    }

    private int run(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.toString()));
        return new SuiteEvaluation(
                        SuiteOptions.of(all, Map.of()), folder.resolve("runs"), results -> folder, Clock.systemUTC())
                .run();
    }
}
