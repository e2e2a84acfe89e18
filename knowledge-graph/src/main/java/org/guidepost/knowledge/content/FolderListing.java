package org.guidepost.knowledge.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.PublishedFile;

/**
 * The content files of a folder, and of a second one that adds files or replaces those at the same place.
 *
 * <p>Hidden files and folders are passed over (mounted configuration keeps its versions in such), links are followed, and
 * whatever is not YAML is left alone.
 */
final class FolderListing {

    private static final int MOST_FILES = 20_000;
    private static final int DEEPEST = 6;
    private static final Comparator<ContentFile> READING_ORDER =
            Comparator.comparing(ContentFile::kind).thenComparing(ContentFile::relativePath);

    private final Map<String, ContentFile> files = new TreeMap<>();
    private final Problems problems;

    FolderListing(Problems problems) {
        this.problems = problems;
    }

    /** Adds the files of a folder; the later folder wins. */
    void add(Path folder) {
        String shown = shownName(folder);
        if (!Files.isDirectory(folder)) {
            problems.add(new ContentProblem(shown, 0, "there is no such folder"));
            return;
        }
        try (Stream<Path> paths = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            paths.filter(path -> isYaml(path) && !isHidden(folder.relativize(path)))
                    .limit(MOST_FILES + 1L)
                    .forEach(path -> add(folder, shown, path));
        } catch (IOException | UncheckedIOException e) {
            problems.add(new ContentProblem(shown, 0, "the folder can't be read: " + e.getMessage()));
        }
        if (files.size() > MOST_FILES) {
            problems.add(new ContentProblem(shown, 0, "there are more than " + MOST_FILES + " content files"));
        }
    }

    /** Adds a file that lies in no folder, or puts it in the place of one that does. */
    void add(PublishedFile file) {
        Optional<FileKind> kind = FileKind.of(file.path());
        if (kind.isPresent()) {
            files.put(file.path(), ContentFile.of(kind.get(), file));
        } else {
            problems.add(new ContentProblem(file.path(), 0, "no kind of content file has this name; see README.md"));
        }
    }

    /** Notes which files are missing without which there is no content; named as if in a folder. */
    void require(Path folder, String... relativePaths) {
        if (Files.isDirectory(folder)) {
            Stream.of(relativePaths)
                    .filter(path -> !files.containsKey(path))
                    .forEach(path ->
                            problems.add(new ContentProblem(shownName(folder) + "/" + path, 0, "the file is missing")));
        }
    }

    /** What was found, in the order in which to read it. */
    List<ContentFile> inReadingOrder() {
        return files.values().stream().sorted(READING_ORDER).toList();
    }

    private void add(Path folder, String shown, Path path) {
        String relative = folder.relativize(path).toString().replace('\\', '/');
        Optional<FileKind> kind = FileKind.of(relative);
        if (kind.isPresent()) {
            files.put(relative, ContentFile.at(kind.get(), relative, shown + "/" + relative, path));
        } else {
            problems.add(new ContentProblem(
                    shown + "/" + relative, 0, "no kind of content file has this name at this place; see README.md"));
        }
    }

    private static String shownName(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    private static boolean isYaml(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
