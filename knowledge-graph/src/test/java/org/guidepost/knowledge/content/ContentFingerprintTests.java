package org.guidepost.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFingerprintTests {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Path program;

    @BeforeEach
    void files() throws IOException {
        program = Files.writeString(elsewhere.resolve("program.jar"), "one version");
        Files.createDirectories(folder.resolve("facts"));
        Files.writeString(folder.resolve("topics.yaml"), "areas: []");
        Files.writeString(folder.resolve("facts/FI.yaml"), "facts: []");
    }

    @Test
    void staysWhileNothingChanges() throws IOException {
        Optional<String> before = fingerprint();
        Files.writeString(folder.resolve("topics.yaml"), "areas: []");
        Files.writeString(folder.resolve("README.md"), "not content");

        assertThat(before).isPresent().isEqualTo(fingerprint());
    }

    @Test
    void changesWithAText() throws IOException {
        Optional<String> before = fingerprint();
        Files.writeString(folder.resolve("topics.yaml"), "areas: [ ]");

        assertThat(fingerprint()).isPresent().isNotEqualTo(before);
    }

    @Test
    void changesWithAFileMoreOrLess() throws IOException {
        Optional<String> before = fingerprint();
        Files.writeString(folder.resolve("facts/TR.yaml"), "");
        Optional<String> more = fingerprint();
        Files.delete(folder.resolve("facts/FI.yaml"));

        assertThat(List.of(before, more, fingerprint())).doesNotHaveDuplicates().allMatch(Optional::isPresent);
    }

    @Test
    void changesWithTheProgram() throws IOException {
        Optional<String> before = fingerprint();
        Files.writeString(program, "another version");

        assertThat(fingerprint()).isPresent().isNotEqualTo(before);
    }

    @Test
    void isUnknownWhereTheContentIsNotRight() throws IOException {
        Files.writeString(folder.resolve("misplaced.yaml"), "");

        assertThat(fingerprint()).isEmpty();
    }

    private Optional<String> fingerprint() {
        return ContentFingerprint.of(program, List.of(folder), List.of());
    }
}
