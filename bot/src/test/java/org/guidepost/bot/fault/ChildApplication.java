package org.guidepost.bot.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.guidepost.knowledge.database.DatabaseAddress;

/** A {@link HaltingApplication} that runs beside the tests. */
final class ChildApplication implements AutoCloseable {

    private final Process process;

    private ChildApplication(Process process) {
        this.process = process;
    }

    static ChildApplication on(DatabaseAddress database, Map<String, String> properties) {
        return on(database, HaltingApplication.class, properties);
    }

    /** Another program of the tests. */
    static ChildApplication on(DatabaseAddress database, Class<?> program, Map<String, String> properties) {
        return start(
                program,
                Stream.concat(
                        Stream.of(Map.entry("test.database", database.uri().toString())),
                        properties.entrySet().stream()),
                Map.of("TEST_DATABASE_PASSWORD", database.password()));
    }

    static ChildApplication with(Map<String, String> properties) {
        return start(HaltingApplication.class, properties.entrySet().stream(), Map.of());
    }

    private static ChildApplication start(
            Class<?> program, Stream<Map.Entry<String, String>> properties, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Xmx320m",
                "-Dguidepost.database.classpath=" + System.getProperty("guidepost.database.classpath"),
                "-Dguidepost.fork=" + System.getProperty("guidepost.fork", "fork-1"),
                "-Dtest.home=" + Guide.HOME.resolveSibling("child-home")));
        properties.forEach(property -> command.add("-D" + property.getKey() + "=" + property.getValue()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        try {
            return new ChildApplication(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has taken its question in. */
    void awaitAccepted() throws IOException {
        awaitSaying(HaltingApplication.ACCEPTED);
    }

    /** Waits until it says this. */
    void awaitSaying(String words) throws IOException {
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); !words.equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The child ended before it said " + words);
            }
        }
    }

    /** The exit status, once it has ended by itself. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The child did not end");
        }
        return process.exitValue();
    }

    /** Kills it after so long, unless it has ended before. */
    void killAfter(Duration time) throws InterruptedException {
        if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
    }

    /** Kills it by its pid, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
