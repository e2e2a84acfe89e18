package org.guidepost.evaluation.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.bank.LabelledText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFoldersTests {

    private static final DataFile TEXTS =
            new DataFile("set/texts.tsv", "0000000000000000000000000000000000000000000000000000000000000000", 2, null);

    @TempDir
    Path folder;

    private DataFolders folders = new DataFolders(List.of());

    @BeforeEach
    void look() {
        folders = new DataFolders(List.of(folder.resolve("absent"), folder));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(folders.missing(List.of(TEXTS))).containsExactly("set/texts.tsv");
    }

    @Test
    void opensTheFileThatTheSuiteWasWrittenFor() throws IOException {
        DataFile file = write("one.tsv", "a\tb\n\nc\td\n", 2);

        assertThat(folders.missing(List.of(file))).isEmpty();
        try (var in = folders.open(file)) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("a\tb\n\nc\td\n");
        }
    }

    @Test
    void refusesAnotherFile() throws IOException {
        DataFile fewer = write("one.tsv", "a\tb\n", 2);
        Files.createDirectories(folder.resolve("set"));
        Files.writeString(folder.resolve("set/texts.tsv"), "something else\n");

        assertThatThrownBy(() -> folders.open(fewer))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("another count of lines");
        assertThatThrownBy(() -> folders.open(TEXTS))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("another checksum");
    }

    @Test
    void labelsThatAreLeftOutBecomeOutOfScope() throws IOException {
        DataFile texts = write("bank.tsv", "near\tone\nin\ttwo\n", 2);
        DataFile leftOut = write("left-out.tsv", "near\n", 1);
        var data = new SuiteData(
                new Suite(
                        "tiny",
                        "",
                        Suite.Mode.BANK,
                        "en",
                        7,
                        "none",
                        List.of(texts),
                        false,
                        List.of(texts),
                        List.of(),
                        List.of(leftOut),
                        List.of()),
                folders);

        assertThat(data.bank()).containsExactly(new LabelledText("in", "two"));
        assertThat(data.questions()).containsExactly(new LabelledText("oos", "one"), new LabelledText("in", "two"));
        assertThat(data.validation()).isEmpty();
    }

    private DataFile write(String name, String text, int lines) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return new DataFile(name, Sha256.of(text), lines, null);
    }
}
