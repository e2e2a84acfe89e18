package org.guidepost.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A small valid content folder that a test may change or spoil. */
public final class SampleContent {

    private final Path folder;

    private SampleContent(Path folder) {
        this.folder = folder;
    }

    /** Copies the sample into a new folder called content. */
    public static SampleContent in(Path parent) {
        Path folder = parent.resolve("content");
        Path sample = sample();
        try (Stream<Path> paths = Files.walk(sample)) {
            for (Path path : paths.toList()) {
                Files.copy(path, folder.resolve(sample.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleContent(folder);
    }

    private static Path sample() {
        try {
            return Path.of(Objects.requireNonNull(SampleContent.class.getResource("sample-content"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Adds or replaces a file. */
    public SampleContent with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a part of a file, which must be there. */
    public SampleContent with(String file, String part, String replacement) {
        String text = text(file);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(file + " does not hold " + part);
        }
        return with(file, text.replace(part, replacement));
    }

    public SampleContent without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ContentReading read() {
        return ContentFolder.of(folder).read(ImportProgress.UNWATCHED);
    }

    /** The content, which must be right. */
    public Content content() {
        return accepted(read());
    }

    /** The problems, as people see them. */
    public List<String> problems() {
        return switch (read()) {
            case ContentReading.Accepted accepted -> List.of();
            case ContentReading.Refused refused ->
                refused.problems().stream().map(ContentProblem::toString).toList();
        };
    }

    /** The content of a reading, which must have been accepted. */
    public static Content accepted(ContentReading reading) {
        return switch (reading) {
            case ContentReading.Accepted accepted -> accepted.content();
            case ContentReading.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }
}
