package org.guidepost.evaluation.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.guidepost.bot.launch.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledTextsTests {

    private static final String LINES = "\uFEFFbalance\thow much do I have?\r\n\r\noos\twhat is love?\t17\r\n";

    @TempDir
    Path folder;

    @Test
    void readsLabelAndTextAndPassesOverTheRest() throws IOException {
        Path file = Files.writeString(folder.resolve("texts.tsv"), LINES);

        assertThat(LabelledTexts.read(List.of(file)))
                .containsExactly(
                        new LabelledText("balance", "how much do I have?"), new LabelledText("oos", "what is love?"));
    }

    @Test
    void unpacksByTheName() throws IOException {
        Path packed = Files.write(folder.resolve("texts.tsv.gz"), packed(LINES));

        assertThat(LabelledTexts.read(List.of(packed, packed))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "no tab here,           line 2: there is no tab between label and text.",
        "'\ttext',              line 2: the label is empty.",
        "'label\t ',            line 2: the text is empty."
    })
    void saysWhichLineIsWrong(String line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("texts.tsv"), "a\tb\n" + line + "\n");

        assertThatThrownBy(() -> LabelledTexts.read(List.of(file)))
                .isInstanceOf(LaunchException.class)
                .hasMessage(file + ", " + message);
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path missing = folder.resolve("missing.tsv");
        Path empty = Files.writeString(folder.resolve("empty.tsv"), "\n\n");
        Path latin = Files.write(folder.resolve("latin.tsv"), "a\tcafé\n".getBytes(StandardCharsets.ISO_8859_1));
        Path unpacked = Files.writeString(folder.resolve("plain.tsv.gz"), LINES);
        byte[] whole = packed(LINES);
        Path cut = Files.write(folder.resolve("cut.tsv.gz"), java.util.Arrays.copyOf(whole, whole.length - 12));

        assertRefused(missing, "There is no file");
        assertRefused(empty, "holds no texts");
        assertRefused(latin, "this is not UTF-8");
        assertRefused(unpacked, "ends in .gz but is not such a file");
        assertRefused(cut, "the file ends too early");
        assertRefused(folder, "can't be read");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> LabelledTexts.read(List.of(file)))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(reason);
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
