package org.guidepost.knowledge.database;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the database process is run.
 *
 * @param home the folder of its data, logs, password and process file
 * @param classPathFile the file that holds the class path of the Neo4j program, written by the Maven build
 * @param port the Bolt port on loopback; 0 takes a free one
 * @param heapMegabytes the heap of its JVM; 320 serves the shipped graph and 100,000 entries
 * @param pageCacheMegabytes the page cache; 64 holds the shipped graph many times
 * @param startTimeout how long a start may take before it is called failed
 */
public record DatabaseSettings(
        Path home, Path classPathFile, int port, int heapMegabytes, int pageCacheMegabytes, Duration startTimeout) {

    private static final int DEFAULT_HEAP_MEGABYTES = 320;
    private static final int DEFAULT_PAGE_CACHE_MEGABYTES = 64;
    private static final Duration DEFAULT_START_TIMEOUT = Duration.ofSeconds(90);

    public DatabaseSettings {
        home = home.toAbsolutePath().normalize();
    }

    /** The defaults for a folder, a class path and a port. */
    public static DatabaseSettings of(Path home, Path classPathFile, int port) {
        return new DatabaseSettings(
                home, classPathFile, port, DEFAULT_HEAP_MEGABYTES, DEFAULT_PAGE_CACHE_MEGABYTES, DEFAULT_START_TIMEOUT);
    }
}
