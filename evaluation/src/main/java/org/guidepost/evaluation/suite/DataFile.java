package org.guidepost.evaluation.suite;

import java.util.Objects;

/**
 * A file of a suite, which need not be there.
 *
 * @param file its path within the data folder
 * @param sha256 of its bytes, in hexadecimal digits
 * @param lines how many lines it has that are not empty
 */
public record DataFile(String file, String sha256, int lines) {

    public DataFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
    }
}
