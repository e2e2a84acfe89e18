package org.guidepost.knowledge.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A Neo4j Community server in a JVM of its own, on loopback.
 *
 * <p>Several programs may use one home: the first {@link #start} starts the process, later ones join it, and so does the
 * first after a kill. The last one to {@link #close} stops it. Thread-safe.
 */
public final class DatabaseProcess implements AutoCloseable {

    private static final String USER = "neo4j";
    private static final int POLL_MILLIS = 50;
    private static final int STOP_SECONDS = 20;

    private final DatabaseSettings settings;
    private final DatabaseHome home;
    private final String password;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile RunningProcess process;

    private DatabaseProcess(DatabaseSettings settings, DatabaseHome home, RunningProcess process, String password) {
        this.settings = settings;
        this.home = home;
        this.process = process;
        this.password = password;
        this.port = process.port();
    }

    /**
     * Starts the database, or joins the one that already runs in this home. Returns as soon as the process exists;
     * {@link #awaitReady} waits until it answers.
     *
     * @throws DatabaseException with a sentence that says what to do
     */
    public static DatabaseProcess start(DatabaseSettings settings) {
        var home = new DatabaseHome(settings.home());
        home.create();
        return locked(home, () -> {
            Optional<RunningProcess> running = home.running();
            DatabaseProcess database = running.isPresent()
                    ? join(settings, home, running.get())
                    : launch(settings, home, new DatabaseConfiguration(settings, home));
            home.users().enter();
            return database;
        });
    }

    private static DatabaseProcess join(DatabaseSettings settings, DatabaseHome home, RunningProcess running) {
        String password = home.password()
                .orElseThrow(() -> new DatabaseException(
                        "A database runs in %s but its password file is gone; stop process %d and start again."
                                .formatted(home.folder(), running.pid())));
        return new DatabaseProcess(settings, home, running, password);
    }

    private static DatabaseProcess launch(
            DatabaseSettings settings, DatabaseHome home, DatabaseConfiguration configuration) throws IOException {
        int port = settings.port() == 0 ? freePort() : requireFree(settings.port());
        String password = home.password().orElseGet(() -> {
            configuration.write(port);
            return firstPassword(home, configuration);
        });
        return new DatabaseProcess(settings, home, run(configuration, home, port), password);
    }

    private static RunningProcess run(DatabaseConfiguration configuration, DatabaseHome home, int port)
            throws IOException {
        configuration.write(port);
        RunningProcess running =
                RunningProcess.of(run(configuration.server(), home).toHandle(), port);
        home.keepRunning(running);
        return running;
    }

    /** Starts the process again, at the same address, if it is gone and nobody else has done so meanwhile. */
    public void revive() {
        if (closed.get() || process.isAlive()) {
            return;
        }
        process = locked(
                home,
                () -> home.running().filter(running -> running.port() == port).orElseGet(() -> relaunched()));
    }

    private RunningProcess relaunched() {
        try {
            return run(new DatabaseConfiguration(settings, home), home, port);
        } catch (IOException e) {
            throw new DatabaseException("The database can't be started again: %s.".formatted(e.getMessage()), e);
        }
    }

    private static <T> T locked(DatabaseHome home, Callable<T> work) {
        try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            return work.call();
        } catch (DatabaseException e) {
            throw e;
        } catch (Exception e) {
            throw new DatabaseException(
                    "The database can't be started in %s: %s.".formatted(home.folder(), e.getMessage()), e);
        }
    }

    private static String firstPassword(DatabaseHome home, DatabaseConfiguration configuration) {
        String password = home.newPassword();
        try {
            Process admin = run(configuration.setInitialPassword(password), home);
            if (!admin.waitFor(60, TimeUnit.SECONDS) || admin.exitValue() != 0) {
                throw new DatabaseException(
                        "The database's first password could not be set; see %s.".formatted(home.log()));
            }
        } catch (IOException e) {
            throw new DatabaseException("The database program can't be run: %s.".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Starting the database was interrupted.", e);
        }
        home.keepPassword(password);
        return password;
    }

    private static Process run(List<String> command, DatabaseHome home) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(home.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()));
        builder.environment().put("NEO4J_HOME", home.folder().toString());
        builder.environment().put("NEO4J_CONF", home.configuration().toString());
        return builder.start();
    }

    /** Where it listens and how to log in; valid before it is ready. */
    public DatabaseAddress address() {
        return new DatabaseAddress(URI.create("bolt://127.0.0.1:" + port), USER, password);
    }

    /** The operating system's id of the process. */
    public long pid() {
        return process.pid();
    }

    /** Whether other programs use it too, at this moment. */
    public boolean isShared() {
        return home.users().areSeveral();
    }

    /** Whether the process exists. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits until the database takes connections.
     *
     * @throws DatabaseException if the process ends first or the start takes longer than allowed
     */
    public void awaitReady() {
        long deadline = System.nanoTime() + settings.startTimeout().toNanos();
        while (!takesConnections()) {
            if (!process.isAlive()) {
                home.forgetRunning();
                throw new DatabaseException(
                        "The database ended while it started: %s See %s.".formatted(lastWords(), home.log()));
            }
            if (System.nanoTime() > deadline) {
                throw new DatabaseException("The database did not answer within %d seconds; see %s."
                        .formatted(settings.startTimeout().toSeconds(), home.log()));
            }
            pause();
        }
    }

    private boolean takesConnections() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(home.log());
            return lines.reversed().stream()
                    .filter(line -> line.contains("ERROR") || line.contains("No space"))
                    .findFirst()
                    .map(line -> line.substring(Math.max(0, line.indexOf("ERROR"))) + ".")
                    .orElse("it gave no reason.");
        } catch (IOException e) {
            return "it gave no reason.";
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Starting the database was interrupted.", e);
        }
    }

    private static int requireFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseException(
                    "Port %d, which the database wants, is taken by another program; stop that program or set GUIDEPOST_DATABASE_PORT to another port."
                            .formatted(port),
                    e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Leaves; the last one stops the process. What was committed stays. A second call does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        locked(home, () -> {
            boolean nobodyElse = home.users().leave();
            if (nobodyElse) {
                stop();
                home.forgetRunning();
            }
            return nobodyElse;
        });
    }

    private void stop() {
        process.handle().ifPresent(handle -> {
            handle.destroy();
            try {
                handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                handle.destroyForcibly();
            }
        });
    }
}
