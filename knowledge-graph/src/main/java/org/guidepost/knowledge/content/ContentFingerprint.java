package org.guidepost.knowledge.content;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.PublishedFile;

/**
 * A digest of content files and of the program that reads them: where it is known already, the files need not be read, checked
 * and compared again. Reading bytes takes a tenth of a second, the rest many.
 */
public final class ContentFingerprint {

    private ContentFingerprint() {}

    /**
     * Of folders and files as {@link ContentReader} takes them; empty if a file can't be read, or the program is not one file.
     */
    public static Optional<String> of(List<Path> folders, List<PublishedFile> published) {
        return program().flatMap(program -> of(program, folders, published));
    }

    static Optional<String> of(Path program, List<Path> folders, List<PublishedFile> published) {
        var problems = new Problems();
        var listing = new FolderListing(problems);
        folders.forEach(listing::add);
        published.forEach(listing::add);
        if (problems.count() > 0) {
            return Optional.empty();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, "program", Files.readAllBytes(program));
            for (ContentFile file : listing.inReadingOrder()) {
                try (InputStream in = file.open()) {
                    add(digest, file.relativePath(), in.readAllBytes());
                }
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** The library that this class was loaded from; a folder of classes or a jar within a jar is none. */
    private static Optional<Path> program() {
        try {
            var source = ContentFingerprint.class.getProtectionDomain().getCodeSource();
            if (source == null || !source.getLocation().getProtocol().equals("file")) {
                return Optional.empty();
            }
            return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
