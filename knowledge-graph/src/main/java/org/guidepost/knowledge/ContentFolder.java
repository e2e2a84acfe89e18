package org.guidepost.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.knowledge.content.ContentFingerprint;
import org.guidepost.knowledge.content.ContentReader;
import org.guidepost.knowledge.content.ContentWriter;

/**
 * Content as files in a folder, described in its README.
 *
 * @param shipped the folder with the whole of the content
 * @param own an operator's folder that adds files or replaces those at the same place
 * @param published files in no folder that do the same once more
 */
public record ContentFolder(Path shipped, Optional<Path> own, List<PublishedFile> published) implements ContentSource {

    public ContentFolder {
        published = List.copyOf(published);
    }

    /** Nothing is published over the folders. */
    public ContentFolder(Path shipped, Optional<Path> own) {
        this(shipped, own, List.of());
    }

    /** A folder without any other beside it. */
    public static ContentFolder of(Path folder) {
        return new ContentFolder(folder, Optional.empty());
    }

    /** Reads all files; takes either everything or nothing. No address in a file is ever opened. */
    @Override
    public ContentReading read(ImportProgress progress) {
        return ContentReader.read(folders(), published, progress);
    }

    /**
     * Reads all files for the people who keep them, and tells them what to look after: in the operator's own folder, if there
     * is one, otherwise in the shipped one.
     *
     * @param today decides which facts are due
     */
    public ContentReview review(LocalDate today) {
        return ContentReader.review(folders(), today);
    }

    /** For whom content is there, from the few files that say it; what can't be read of them is left out. */
    public ContentScope scope() {
        return ContentReader.scope(folders(), published);
    }

    /** The same content with an operator's own folder beside it. */
    public ContentFolder with(Path ownFolder) {
        return new ContentFolder(shipped, Optional.of(ownFolder), published);
    }

    @Override
    public ContentFolder publishing(List<PublishedFile> files) {
        return new ContentFolder(shipped, own, files);
    }

    /**
     * A file to publish.
     *
     * @param document keys and their values, as the README beside the shipped files describes them
     */
    public static PublishedFile file(String path, Map<String, Object> document) {
        return new PublishedFile(path, ContentWriter.yaml(document));
    }

    /** Everything that is wrong with a file by itself, whatever it refers to. */
    public static List<ContentProblem> check(PublishedFile file) {
        return ContentReader.check(file);
    }

    @Override
    public Optional<String> fingerprint() {
        return ContentFingerprint.of(folders(), published);
    }

    private List<Path> folders() {
        return Stream.concat(Stream.of(shipped), own.stream()).toList();
    }

    /**
     * Writes content as files that read again as the same content.
     *
     * @param folder is made if it isn't there; must be empty
     * @return the files, relative to the folder
     * @throws java.io.UncheckedIOException if a file can't be written, or the folder holds something
     */
    public static List<Path> write(Content content, Path folder) {
        return ContentWriter.write(content, folder);
    }
}
