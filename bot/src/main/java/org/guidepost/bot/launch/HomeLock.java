package org.guidepost.bot.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock by which only one server runs from a home. The operating system takes it back when the program ends, however it
 * ends. Programs that join the database of the home, such as {@code bin/ask}, don't take it.
 *
 * <p>The file is written through the channel that holds the lock only: closing another one of this program would release it.
 */
final class HomeLock implements AutoCloseable {

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
        Path file = home.resolve("guidepost.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new LaunchException(
                    "Guidepost runs already from the folder %s (%s); use that one, stop it, or set GUIDEPOST_HOME to another folder."
                            .formatted(home, Files.readString(file)));
        }
        var lock = new HomeLock(channel);
        lock.note("process %d, still starting".formatted(pid()));
        return lock;
    }

    /** Tells whoever comes next where this server is reached. */
    void reachedAt(String address) throws IOException {
        note("process %d, %s".formatted(pid(), address));
    }

    private void note(String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
