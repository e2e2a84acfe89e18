package org.guidepost.knowledge.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;

/** Writes content as the files that {@link ContentReader} reads. */
public final class ContentWriter {

    private ContentWriter() {}

    /** Writes into a folder that is empty or does not exist yet. */
    public static List<Path> write(Content content, Path folder) {
        Map<String, Object> files = new TreeMap<>(ContentDocuments.of(content));
        try {
            prepare(folder);
            for (Map.Entry<String, Object> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, YamlOutput.of(file.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.keySet().stream().map(Path::of).toList();
    }

    /** A single document. */
    public static String yaml(Map<String, Object> document) {
        return YamlOutput.of(document);
    }

    private static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
    }
}
