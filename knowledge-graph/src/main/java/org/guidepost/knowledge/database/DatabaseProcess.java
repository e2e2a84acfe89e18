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
import java.util.concurrent.TimeUnit;

/**
 * A Neo4j Community server in a JVM of its own, on loopback.
 *
 * <p>{@link #start} finds a process that an earlier run left behind and takes it over instead of starting a second one.
 * {@link #close} stops the process only if this object started it or took over an orphan. Thread-safe.
 */
public final class DatabaseProcess implements AutoCloseable {

    private static final String USER = "neo4j";
    private static final int POLL_MILLIS = 50;
    private static final int STOP_SECONDS = 20;

    private final DatabaseSettings settings;
    private final DatabaseHome home;
    private final RunningProcess process;
    private final String password;
    private final boolean owner;

    private DatabaseProcess(
            DatabaseSettings settings, DatabaseHome home, RunningProcess process, String password, boolean owner) {
        this.settings = settings;
        this.home = home;
        this.process = process;
        this.password = password;
        this.owner = owner;
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
        try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            Optional<RunningProcess> running = home.running();
            return running.isPresent()
                    ? join(settings, home, running.get())
                    : launch(settings, home, new DatabaseConfiguration(settings, home));
        } catch (IOException e) {
            throw new DatabaseException(
                    "The database can't be started in %s: %s.".formatted(settings.home(), e.getMessage()), e);
        }
    }

    private static DatabaseProcess join(DatabaseSettings settings, DatabaseHome home, RunningProcess running) {
        String password = home.password()
                .orElseThrow(() -> new DatabaseException(
                        "A database runs in %s but its password file is gone; stop process %d and start again."
                                .formatted(home.folder(), running.pid())));
        if (!running.isOrphan()) {
            return new DatabaseProcess(settings, home, running, password, false);
        }
        RunningProcess ours = running.takenOver();
        home.keepRunning(ours);
        return new DatabaseProcess(settings, home, ours, password, true);
    }

    private static DatabaseProcess launch(
            DatabaseSettings settings, DatabaseHome home, DatabaseConfiguration configuration) throws IOException {
        int port = settings.port() == 0 ? freePort() : requireFree(settings.port());
        configuration.write(port);
        String password = home.password().orElseGet(() -> firstPassword(home, configuration));
        Process process = run(configuration.server(), home);
        RunningProcess running = RunningProcess.of(process.toHandle(), port);
        home.keepRunning(running);
        return new DatabaseProcess(settings, home, running, password, true);
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
        return new DatabaseAddress(URI.create("bolt://127.0.0.1:" + process.port()), USER, password);
    }

    /** The operating system's id of the process. */
    public long pid() {
        return process.pid();
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
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), process.port()), 500);
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

    /** Stops the process if it is ours; data that was committed stays. */
    @Override
    public void close() {
        if (!owner) {
            return;
        }
        process.handle().ifPresent(handle -> {
            handle.destroy();
            try {
                handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                handle.destroyForcibly();
            }
        });
        home.forgetRunning();
    }
}
