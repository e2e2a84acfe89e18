package org.guidepost.bot.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock by which only one server runs from a home. The operating system takes it back when the program ends, however it
 * ends. Programs that join the database of the home, such as {@code bin/ask}, only look whether a server runs.
 *
 * <p>It is of two bytes: servers keep each other out by one; by the other, which they take last, they are seen. Who looks
 * shares that one for a moment, so a server that starts may wait for it but is never kept out.
 *
 * <p>The file is written through the channel that holds the lock only: closing another one of this program would release it.
 */
final class HomeLock implements AutoCloseable {

    private static final long SERVES = 0;
    private static final long IS_SEEN = 1;

    /** Nobody else may refer to them, and a channel that is collected gives its locks back. */
    private static final Set<FileChannel> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws LaunchException if another server runs from the home
     * @throws IOException if the home can't be written
     */
    static HomeLock take(Path home) throws IOException {
        Files.createDirectories(home);
        Path file = file(home);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock(SERVES, 1, false) == null) {
            channel.close();
            throw new LaunchException(
                    "Guidepost runs already from the folder %s (%s); use that one, stop it, or set GUIDEPOST_HOME to another folder."
                            .formatted(home, String.join(", ", Files.readAllLines(file))));
        }
        HELD.add(channel);
        var lock = new HomeLock(channel);
        lock.note("still starting");
        channel.lock(IS_SEEN, 1, false);
        return lock;
    }

    /** Where the server that runs from a home is reached, if one runs and listens already. */
    static Optional<String> addressOfServer(Path home) throws IOException {
        Path file = file(home);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.tryLock(IS_SEEN, 1, true) == null
                    ? Files.readAllLines(file).stream()
                            .filter(line -> line.startsWith("http"))
                            .findFirst()
                    : Optional.empty();
        }
    }

    /** Tells whoever comes next where this server is reached. */
    void reachedAt(String address) throws IOException {
        note(address);
    }

    private void note(String state) throws IOException {
        String holder = "process %d%n%s".formatted(ProcessHandle.current().pid(), state);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static Path file(Path home) {
        return home.resolve("guidepost.lock");
    }

    /** For a server that could not start. One that has started leaves the lock to the end of the program. */
    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(channel);
    }
}
