package org.guidepost.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.guidepost.bot.launch.LaunchException;
import org.junit.jupiter.api.Test;

class CommandLineTests {

    @Test
    void partsNamesFromOptions() {
        CommandLine line = of("one", "--file", "a", "--all", "--file", "b", "two");

        assertThat(line.names()).containsExactly("one", "two");
        assertThat(line.all("--file")).containsExactly("a", "b");
        assertThat(line.value("--file")).contains("b");
        assertThat(line.has("--all")).isTrue();
        assertThat(line.value("--out")).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertRefused("There is no option --fiel; see bin/evaluate --help.", () -> of("--fiel", "a"));
        assertRefused("The option --file needs a value.", () -> of("--file"));
        assertRefused("--file FILE.tsv is missing.", () -> of("--all").required("--file FILE.tsv"));
        assertRefused("'one' can't be understood; see bin/evaluate --help.", () -> of("one")
                .withoutNames());
    }

    private static CommandLine of(String... arguments) {
        return CommandLine.of(List.of(arguments), Set.of("--file"), Set.of("--all"));
    }

    private static void assertRefused(String message, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOf(LaunchException.class).hasMessage(message);
    }
}
