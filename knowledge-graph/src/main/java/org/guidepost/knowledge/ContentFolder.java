package org.guidepost.knowledge;

import java.nio.file.Path;
import java.util.List;
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
 */
public record ContentFolder(Path shipped, Optional<Path> own) implements ContentSource {

    /** A folder without any other beside it. */
    public static ContentFolder of(Path folder) {
        return new ContentFolder(folder, Optional.empty());
    }

    /** Reads all files; takes either everything or nothing. No address in a file is ever opened. */
    @Override
    public ContentReading read(ImportProgress progress) {
        return ContentReader.read(folders(), progress);
    }

    @Override
    public Optional<String> fingerprint() {
        return ContentFingerprint.of(folders());
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
