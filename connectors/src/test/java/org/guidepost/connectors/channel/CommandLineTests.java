package org.guidepost.connectors.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    @Test
    void readsACommand() {
        assertThat(CommandLine.of("/help")).hasValue(new CommandLine("help", Optional.empty(), ""));
    }

    @Test
    void readsWhatFollowsIt() {
        assertThat(CommandLine.of("/START  code-1_2 \n"))
                .hasValue(new CommandLine("start", Optional.empty(), "code-1_2"));
        assertThat(CommandLine.of("/country\nFinland\nor not"))
                .hasValue(new CommandLine("country", Optional.empty(), "Finland\nor not"));
    }

    @Test
    void knowsWhomItIsFor() {
        assertThat(CommandLine.of("/help@Guidepost_Bot please").orElseThrow().addressee())
                .hasValue("Guidepost_Bot");
        assertThat(CommandLine.of("/help").orElseThrow().addressee()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "// comment", "/etc/passwd", "help", "a /help", "/hjälp", "/help@", "/ help"})
    void takesEverythingElseForWords(String text) {
        assertThat(CommandLine.of(text)).isEmpty();
    }

    @Test
    void looksAtALongTextOnce() {
        assertThat(CommandLine.of("/help" + " ".repeat(100_000) + "x" + " ".repeat(100_000)))
                .hasValue(new CommandLine("help", Optional.empty(), "x"));
    }
}
