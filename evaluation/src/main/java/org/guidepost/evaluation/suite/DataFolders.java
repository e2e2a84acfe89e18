package org.guidepost.evaluation.suite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.guidepost.bot.launch.LaunchException;

/**
 * The folders in which the data of suites are looked for, the first that has a file counting.
 *
 * @param folders they need not exist
 */
public record DataFolders(List<Path> folders) {

    public DataFolders {
        folders = List.copyOf(folders);
    }

    /** The files that are in none of the folders. */
    List<String> missing(List<DataFile> files) {
        return files.stream()
                .filter(file -> find(file).isEmpty())
                .map(DataFile::file)
                .toList();
    }

    private Optional<Path> find(DataFile file) {
        return folders.stream()
                .map(folder -> folder.resolve(file.file()))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * A file as it was when the suite was written, unpacked if its name ends in {@code .gz}.
     *
     * @throws LaunchException if it is another by now
     */
    InputStream open(DataFile file) throws IOException {
        Path path = find(file).orElseThrow(() -> new LaunchException("There is no file %s.".formatted(file.file())));
        byte[] bytes = Files.readAllBytes(path);
        require(file, path, sha256(bytes).equals(file.sha256()), "another checksum");
        byte[] plain = file.file().endsWith(".gz") ? unpacked(bytes) : bytes;
        require(file, path, lines(plain) == file.lines(), "another count of lines");
        return new ByteArrayInputStream(plain);
    }

    private static void require(DataFile file, Path path, boolean holds, String difference) {
        if (!holds) {
            throw new LaunchException(
                    "%s is not the file that the suite was written for: it has %s.".formatted(path, difference));
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static long lines(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .count();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
