package org.guidepost.bot.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.guidepost.bot.attachment.Examination.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTests {

    static Stream<byte[]> files() {
        return Stream.of(
                Pictures.jpeg(),
                Pictures.jpegWithNotes(),
                Pictures.png(),
                Pictures.pngWithNotes(),
                Pictures.webpWithNotes(),
                Pictures.pdf());
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesWhatIsWhole(byte[] file) {
        assertThat(Examination.of(file)).isInstanceOf(Finding.Fit.class);
    }

    @ParameterizedTest
    @MethodSource("files")
    void refusesWhatIsCutInTheMiddle(byte[] file) {
        // What was left out behind the end of a picture may be cut.
        int cut = ((Finding.Fit) Examination.of(file)).content().length / 2;
        assertThat(Examination.of(Arrays.copyOf(file, cut))).isNotInstanceOf(Finding.Fit.class);
    }

    @Test
    void keepsThePictureAndTakesTheNotesOut() throws IOException {
        for (byte[] file : new byte[][] {Pictures.jpegWithNotes(), Pictures.pngWithNotes()}) {
            byte[] clean = content(file);
            assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.PLACE);
            assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(24);
        }
        assertThat(new String(content(Pictures.webpWithNotes()), StandardCharsets.ISO_8859_1))
                .contains("VP8L")
                .doesNotContain("EXIF")
                .doesNotContain(Pictures.PLACE);
    }

    @Test
    void keepsWhichSideOfAPictureIsUp() {
        byte[] clean = content(Pictures.jpegWithNotes());

        assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                .contains("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
        assertThat(content(clean)).as("cleaning twice changes nothing").isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg onload='alert(1)'/>", "<!DOCTYPE html>", "MZ\u0090", "PK\u0003\u0004", "GIF89a", ""})
    void refusesEverythingElse(String content) {
        assertThat(Examination.of(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Finding.WrongType());
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(Examination.of(new byte[Examination.LARGEST + 1])).isEqualTo(new Finding.TooLarge());
    }

    @Test
    void neverFailsAtRubbish() {
        var random = new Random(20_261_122);
        files().forEach(file -> {
            for (int round = 0; round < 500; round++) {
                byte[] broken = file.clone();
                for (int i = 0; i < 4; i++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                assertThat(Examination.of(broken)).isNotNull();
            }
        });
    }

    private static byte[] content(byte[] file) {
        return ((Finding.Fit) Examination.of(file)).content();
    }
}
