package org.guidepost.knowledge.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs that use a database process, a file each. The last one to leave stops it; one that was killed is noticed by
 * its process being gone.
 */
record DatabaseUsers(Path folder) {

    void enter() {
        RunningProcess self = RunningProcess.of(ProcessHandle.current(), 0);
        try {
            Files.createDirectories(folder);
            Files.writeString(file(self), self.format());
        } catch (IOException e) {
            throw new DatabaseException(
                    "The folder %s can't be written; free some disk space or set GUIDEPOST_HOME to a folder you own."
                            .formatted(folder),
                    e);
        }
    }

    /** Whether other programs than this one use it now. */
    boolean areSeveral() {
        Path self = file(RunningProcess.of(ProcessHandle.current(), 0));
        return files().stream().anyMatch(file -> !file.equals(self) && isAlive(file));
    }

    /**
     * @return whether nobody is left
     */
    boolean leave() {
        remove(file(RunningProcess.of(ProcessHandle.current(), 0)));
        List<Path> gone = files().stream().filter(file -> !isAlive(file)).toList();
        gone.forEach(DatabaseUsers::remove);
        return files().isEmpty();
    }

    private Path file(RunningProcess user) {
        return folder.resolve(Long.toString(user.pid()));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAlive(Path file) {
        try {
            Optional<RunningProcess> user =
                    RunningProcess.parse(Files.readString(file).strip());
            return user.filter(RunningProcess::isAlive).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
