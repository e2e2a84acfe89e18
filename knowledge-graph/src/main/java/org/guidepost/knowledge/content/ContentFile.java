package org.guidepost.knowledge.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.PublishedFile;

/**
 * A content file that was found.
 *
 * @param kind what it holds
 * @param relativePath where it is below its folder, with forward slashes
 * @param shownPath the same with the folder's name in front, for people
 * @param path where to read it, unless it lies in no folder
 * @param published what stands in it, if it lies in no folder
 */
record ContentFile(
        FileKind kind, String relativePath, String shownPath, Optional<Path> path, Optional<String> published) {

    /** One in a folder. */
    static ContentFile at(FileKind kind, String relativePath, String shownPath, Path path) {
        return new ContentFile(kind, relativePath, shownPath, Optional.of(path), Optional.empty());
    }

    /** One in no folder. */
    static ContentFile of(FileKind kind, PublishedFile file) {
        return new ContentFile(
                kind, file.path(), PublishedFile.SHOWN_IN + file.path(), Optional.empty(), Optional.of(file.yaml()));
    }

    InputStream open() throws IOException {
        return published.isPresent()
                ? new ByteArrayInputStream(published.get().getBytes(StandardCharsets.UTF_8))
                : Files.newInputStream(path.orElseThrow());
    }

    boolean isIn(Path folder) {
        return path.filter(place -> place.startsWith(folder)).isPresent();
    }

    String language() {
        return kind.language(relativePath);
    }

    String name() {
        return kind.name(relativePath);
    }

    ContentProblem problem(int line, String reason) {
        return problem(line, Flaw.plain(reason));
    }

    ContentProblem problem(int line, Flaw flaw) {
        return new ContentProblem(shownPath, line, flaw.rule(), flaw.details(), flaw.reason());
    }
}
