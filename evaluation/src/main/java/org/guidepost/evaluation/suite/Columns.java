package org.guidepost.evaluation.suite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.guidepost.bot.launch.LaunchException;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of tab-separated columns has its labels and texts.
 *
 * @param label the number of the column, from 1
 * @param text the number of the column, from 1
 * @param first lines whose first column holds something else are left out
 */
public record Columns(int label, int text, @Nullable String first) {

    /** The same lines as label and text. */
    InputStream of(InputStream plain) throws IOException {
        String lines = new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(columns -> first == null || columns.getFirst().equals(first))
                .map(columns -> column(columns, label) + '\t' + column(columns, text))
                .collect(Collectors.joining("\n"));
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String column(List<String> columns, int number) {
        if (number > columns.size()) {
            throw new LaunchException(
                    "A line has %d columns; the suite names column %d.".formatted(columns.size(), number));
        }
        return columns.get(number - 1);
    }
}
