package org.guidepost.knowledge.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** The configuration file and the command lines of the Neo4j program. */
final class DatabaseConfiguration {

    private static final String SERVER = "org.neo4j.server.Neo4jCommunity";
    private static final String ADMIN = "org.neo4j.cli.AdminTool";

    private final DatabaseSettings settings;
    private final DatabaseHome home;

    DatabaseConfiguration(DatabaseSettings settings, DatabaseHome home) {
        this.settings = settings;
        this.home = home;
    }

    /**
     * Writes {@code neo4j.conf}: Bolt on loopback only, authentication on, HTTP off. The two shutdown times are one second
     * because the program otherwise takes eleven to stop; transaction logs are kept small.
     */
    void write(int port) {
        String text = """
                server.bolt.enabled=true
                server.bolt.listen_address=127.0.0.1:%1$d
                server.bolt.advertised_address=127.0.0.1:%1$d
                server.default_listen_address=127.0.0.1
                server.http.enabled=false
                server.https.enabled=false
                dbms.security.auth_enabled=true
                dbms.usage_report.enabled=false
                server.directories.import=import
                db.tx_log.rotation.retention_policy=50M size
                db.tx_log.rotation.size=10M
                server.memory.pagecache.size=%2$dm
                server.memory.heap.initial_size=%3$dm
                server.memory.heap.max_size=%3$dm
                internal.server.bolt.thread_pool_shutdown_wait_time=1s
                internal.server.bolt.connection_shutdown_wait_time=1s
                server.config.strict_validation.enabled=false
                """.formatted(port, settings.pageCacheMegabytes(), settings.heapMegabytes());
        try {
            Files.writeString(home.configuration().resolve("neo4j.conf"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DatabaseException(
                    "The database's configuration can't be written to %s; free some disk space or choose another GUIDEPOST_HOME."
                            .formatted(home.configuration()),
                    e);
        }
    }

    /** The program keeps what it learns about its classes, which halves the time of the next start. */
    List<String> server() {
        return java(
                "-Xms96m",
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.sharedClasses(),
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                SERVER,
                "--home-dir=" + home.folder(),
                "--config-dir=" + home.configuration());
    }

    List<String> setInitialPassword(String password) {
        return java("-Xmx128m", ADMIN, "dbms", "set-initial-password", password);
    }

    private List<String> java(String... arguments) {
        var command = new java.util.ArrayList<>(List.of(
                javaProgram(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                classPath()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String javaProgram() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private String classPath() {
        try {
            return Files.readString(settings.classPathFile(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new DatabaseException(
                    "The database program is not resolved yet (%s is missing); run bin/guidepost, which fetches it."
                            .formatted(settings.classPathFile()),
                    e);
        }
    }
}
