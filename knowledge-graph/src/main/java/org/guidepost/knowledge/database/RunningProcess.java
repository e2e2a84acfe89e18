package org.guidepost.knowledge.database;

import java.time.Instant;
import java.util.Optional;

/**
 * The note of a started database process, kept so that a later start can find it and take it over.
 *
 * @param pid its process id
 * @param startedAt when the operating system says it started: a recycled process id is told apart by it
 * @param port its Bolt port
 * @param owner the process id of the program that started it or took it over, and stops it
 */
record RunningProcess(long pid, Instant startedAt, int port, long owner) {

    static Optional<RunningProcess> parse(String note) {
        String[] parts = note.split(" ", -1);
        try {
            return parts.length == 4
                    ? Optional.of(new RunningProcess(
                            Long.parseLong(parts[0]),
                            Instant.parse(parts[1]),
                            Integer.parseInt(parts[2]),
                            Long.parseLong(parts[3])))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    static RunningProcess of(ProcessHandle handle, int port) {
        return new RunningProcess(
                handle.pid(), startOf(handle), port, ProcessHandle.current().pid());
    }

    String format() {
        return pid + " " + startedAt + " " + port + " " + owner;
    }

    /** Whether the program that should stop it is gone: it was killed. */
    boolean isOrphan() {
        return ProcessHandle.of(owner).filter(ProcessHandle::isAlive).isEmpty();
    }

    RunningProcess takenOver() {
        return new RunningProcess(pid, startedAt, port, ProcessHandle.current().pid());
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
