package org.guidepost.knowledge.database;

import java.time.Instant;
import java.util.Optional;

/**
 * The note of a process, kept in a file so that a later start can find it.
 *
 * @param pid its process id
 * @param startedAt when the operating system says it started: a recycled process id is told apart by it
 * @param port the Bolt port, for a database; 0 for a program that uses one
 */
record RunningProcess(long pid, Instant startedAt, int port) {

    private static final int PARTS = 3;

    static Optional<RunningProcess> parse(String note) {
        String[] parts = note.split(" ", -1);
        try {
            return parts.length == PARTS
                    ? Optional.of(new RunningProcess(
                            Long.parseLong(parts[0]), Instant.parse(parts[1]), Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    static RunningProcess of(ProcessHandle handle, int port) {
        return new RunningProcess(handle.pid(), startOf(handle), port);
    }

    String format() {
        return pid + " " + startedAt + " " + port;
    }

    boolean isAlive() {
        return handle().isPresent();
    }

    Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(handle -> startOf(handle)
                .equals(startedAt));
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}
