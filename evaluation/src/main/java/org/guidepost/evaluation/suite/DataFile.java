package org.guidepost.evaluation.suite;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of a suite, which need not be there.
 *
 * @param file its path within the data folder
 * @param sha256 of its bytes, in hexadecimal digits
 * @param lines how many lines it has that are not empty
 * @param columns where label and text stand, if not in the first two columns
 */
public record DataFile(
        String file, String sha256, int lines, @Nullable Columns columns) {

    public DataFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
    }
}
