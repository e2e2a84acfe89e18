package org.guidepost.bot.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.guidepost.knowledge.ContentFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/content check} says. */
class ContentCheckTests {

    private static final ContentFolder SHIPPED = ContentFolder.of(Path.of("src/test/content"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path own;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int check(ContentFolder content) {
        return new ContentCheck(content, CLOCK, new PrintStream(said, true, StandardCharsets.UTF_8)).run();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Path path = own.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void warnsButDoesNotFail() {
        assertThat(check(SHIPPED)).isZero();

        assertThat(said())
                .startsWith("The content is in order: ")
                .contains("warning: content/entries/en/tax.vat.yaml:2: a draft: ")
                .contains("warning: content/facts/FI.yaml:");
    }

    @Test
    void countsEachKindFirstAndThenTellsWhatPressesMost() throws IOException {
        write("entries/en/tax.vat.yaml", Files.readString(Path.of("src/test/content/entries/en/tax.vat.yaml")));
        write(
                "facts/PL.yaml",
                Files.readString(Path.of("src/test/content/facts/PL.yaml"))
                        .replace("volatile: false", "volatile: true\n    reviewBy: 2026-11-01"));

        check(SHIPPED.with(own));

        List<String> lines = said().lines().skip(1).toList();
        assertThat(lines.getFirst()).matches("Facts to check again: \\d+");
        assertThat(lines.stream().takeWhile(line -> !line.startsWith("warning: ")))
                .last()
                .asString()
                .matches("Drafts: \\d+");
        List<String> warnings =
                lines.stream().filter(line -> line.startsWith("warning: ")).toList();
        assertThat(warnings.getFirst()).contains("should have been checked");
        assertThat(warnings.getLast()).contains("a draft");
    }

    @Test
    void checksTheShippedContentTogetherWithAnOrganisationsOwn() throws IOException {
        write(
                "facts/PL.yaml",
                Files.readString(Path.of("src/test/content/facts/PL.yaml"))
                        .replace("volatile: false", "volatile: true\n    reviewBy: 2026-11-30"));

        assertThat(check(SHIPPED.with(own))).isZero();

        assertThat(said().lines().filter(line -> line.startsWith("warning: ")))
                .anyMatch(line -> line.endsWith("pl-registration: it must be checked by 2026-11-30, in 8 days"))
                .allMatch(line -> line.contains("/facts/PL.yaml:"));
    }

    @Test
    void failsWithFileAndLineOfEveryMistake() throws IOException {
        write("facts/FI.yaml", "jurisdiction: FI\nfacts: 7\n");

        assertThat(check(SHIPPED.with(own))).isEqualTo(1);

        assertThat(said()).endsWith("/facts/FI.yaml:2: 'facts' must be a list of at most 2000 items\n");
    }

    @Test
    void saysThatAFolderIsNotThere() {
        assertThat(check(SHIPPED.with(own.resolve("nowhere")))).isEqualTo(1);

        assertThat(said()).isEqualTo("nowhere: there is no such folder\n");
    }
}
