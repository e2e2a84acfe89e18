package org.guidepost.bot.launch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/** Waits until a database that has just been started, or is being started by somebody else, answers for the first time. */
final class Connectivity {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Connectivity() {}

    /**
     * @throws SecurityException at once if the database refuses the login
     * @throws LaunchException if it does not answer
     */
    static void await(Driver driver) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                driver.verifyConnectivity();
                return;
            } catch (SecurityException e) {
                throw e;
            } catch (Neo4jException e) {
                if (System.nanoTime() > deadline) {
                    throw new LaunchException(
                            "The database can't be reached; check that it runs and that NEO4J_URI has its address.", e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("The start was interrupted.", e);
        }
    }
}
