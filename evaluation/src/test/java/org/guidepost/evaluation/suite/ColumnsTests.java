package org.guidepost.evaluation.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.guidepost.bot.launch.LaunchException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnsTests {

    private static final String PAIRS = "1\tWhat is it?\tWhat's that?\n0\tWhat is it?\tHow old is it?\n";

    @Test
    void areTakenFromTheLinesThatCount() throws IOException {
        assertThat(read(2, 3, "1")).isEqualTo("What is it?\tWhat's that?");
    }

    @Test
    void mayBeOneForBoth() throws IOException {
        assertThat(read(2, 2, null)).isEqualTo("What is it?\tWhat is it?\nWhat is it?\tWhat is it?");
    }

    @Test
    void mustBeThere() {
        assertThatThrownBy(() -> read(2, 4, null))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("3 columns");
    }

    private static String read(int label, int text, @Nullable String first) throws IOException {
        var in = new ByteArrayInputStream(PAIRS.getBytes(StandardCharsets.UTF_8));
        return new String(new Columns(label, text, first).of(in).readAllBytes(), StandardCharsets.UTF_8);
    }
}
