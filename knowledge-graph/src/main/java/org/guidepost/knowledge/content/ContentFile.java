package org.guidepost.knowledge.content;

import java.nio.file.Path;
import org.guidepost.knowledge.ContentProblem;

/**
 * A content file that was found.
 *
 * @param kind what it holds
 * @param relativePath where it is below its folder, with forward slashes
 * @param shownPath the same with the folder's name in front, for people
 * @param path where to read it
 */
record ContentFile(FileKind kind, String relativePath, String shownPath, Path path) {

    String language() {
        return kind.language(relativePath);
    }

    String name() {
        return kind.name(relativePath);
    }

    ContentProblem problem(int line, String reason) {
        return new ContentProblem(shownPath, line, reason);
    }
}
