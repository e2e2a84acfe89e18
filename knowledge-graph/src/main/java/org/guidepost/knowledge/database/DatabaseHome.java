package org.guidepost.knowledge.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The folder in which a database process keeps its data, its configuration, its password and the note of who runs. */
record DatabaseHome(Path folder) {

    private static final int PASSWORD_BYTES = 24;

    Path configuration() {
        return folder.resolve("conf");
    }

    Path log() {
        return folder.resolve("database.log");
    }

    Path sharedClasses() {
        return folder.resolve("classes.jsa");
    }

    Path lock() {
        return folder.resolve("start.lock");
    }

    DatabaseUsers users() {
        return new DatabaseUsers(folder.resolve("users"));
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    private Path processFile() {
        return folder.resolve("process");
    }

    void create() {
        try {
            Files.createDirectories(configuration());
        } catch (IOException e) {
            throw new DatabaseException(
                    "The folder %s can't be written; free some disk space or set GUIDEPOST_HOME to a folder you own."
                            .formatted(folder),
                    e);
        }
    }

    Optional<String> password() {
        return read(passwordFile());
    }

    /** Makes a random password, kept in a file that only its owner may read. */
    String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    void keepPassword(String password) {
        writePrivately(passwordFile(), password);
    }

    Optional<RunningProcess> running() {
        return read(processFile()).flatMap(RunningProcess::parse).filter(RunningProcess::isAlive);
    }

    void keepRunning(RunningProcess process) {
        writePrivately(processFile(), process.format());
    }

    void forgetRunning() {
        try {
            Files.deleteIfExists(processFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePrivately(Path file, String text) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DatabaseException(
                    "The file %s can't be written; free some disk space or set GUIDEPOST_HOME to a folder you own."
                            .formatted(file),
                    e);
        }
    }
}
