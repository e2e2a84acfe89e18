package org.guidepost.evaluation.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The data of the suites, as far as they are on this machine, are those for which the suites were written. */
class PublicDataTests {

    private static final DataFolders FOLDERS =
            new DataFolders(List.of(Path.of("..", "..", "shared", "data"), Path.of("data")));

    @Test
    void dataThatAreThereAreTheRightOnes() throws IOException {
        List<String> absent = new ArrayList<>();
        int opened = 0;
        for (Suite suite : Suites.find(ASuite.METRICS).all()) {
            List<String> missing = FOLDERS.missing(suite.files());
            absent.addAll(missing);
            if (missing.isEmpty()) {
                open(suite);
                opened++;
            }
        }
        if (!absent.isEmpty()) {
            System.err.println(
                    "ABSENT, so not looked at: " + absent.stream().distinct().toList());
        }
        assertThat(opened).as("the project's own questions are always there").isPositive();
    }

    private static void open(Suite suite) throws IOException {
        for (DataFile file : suite.files()) {
            try (InputStream in = FOLDERS.open(file)) {
                assertThat(in.available()).isPositive();
            }
        }
    }
}
