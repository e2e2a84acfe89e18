package org.guidepost.knowledge.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import ac.simons.neo4j.migrations.core.ValidationResult;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Brings the schema of the database up to date: constraints and indexes, by the Cypher files on the class path.
 *
 * <p>Instances that start at once may all call this: one migrates, the others wait for it. The lock of the migrations' library
 * has no lease, so one that was killed in the middle would lock out all others for good; a lock that does not go away while
 * we wait is therefore taken for such a remainder and removed.
 */
public final class KnowledgeMigrations {

    private static final String LOCATION = "classpath:neo4j/migrations/knowledge";
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Set<String> CONTENTION = Set.of(
            "Neo.ClientError.Schema.ConstraintValidationFailed",
            "Neo.ClientError.Schema.ConstraintAlreadyExists",
            "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists",
            "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists");
    private static final String REMOVE_LOCK = "MATCH (lock:__Neo4jMigrationsLock) DELETE lock";
    private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(300)";

    private final Driver driver;
    private final Duration patience;
    private final Migrations migrations;

    /**
     * @param furtherLocations where other modules keep theirs, such as {@code classpath:neo4j/migrations/bot}; the versions
     *     must be unique over all
     * @param patience how long to wait for another instance before its lock is taken for a remainder
     */
    public KnowledgeMigrations(Driver driver, List<String> furtherLocations, Duration patience) {
        this.driver = driver;
        this.patience = patience;
        var config = MigrationsConfig.builder()
                .withLocationsToScan(Stream.concat(Stream.of(LOCATION), furtherLocations.stream())
                        .toArray(String[]::new))
                .withOutOfOrderAllowed(true)
                .build();
        this.migrations = new Migrations(config, driver);
    }

    /**
     * Applies what has not been applied, and waits until all indexes can be used.
     *
     * @throws KnowledgeGraphException if the schema is not one that this version can start from
     */
    public void apply() {
        try {
            if (!migrateOrWait()) {
                driver.executableQuery(REMOVE_LOCK).execute();
                migrations.apply();
            }
            driver.executableQuery(AWAIT_INDEXES).execute();
        } catch (MigrationsException e) {
            throw new KnowledgeGraphException("migrations", "The schema could not be changed: " + e.getMessage(), e);
        }
    }

    private boolean migrateOrWait() {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isUpToDate()) {
            if (tryApply()) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                return false;
            }
            Wait.of(PAUSE);
        }
        return true;
    }

    private boolean isUpToDate() {
        ValidationResult result = migrations.validate(false);
        if (result.needsRepair()) {
            throw new KnowledgeGraphException(
                    "migrations",
                    "The database's schema was made by another version of Guidepost: "
                            + String.join(" ", result.getWarnings()));
        }
        return result.isValid();
    }

    private boolean tryApply() {
        try {
            migrations.apply();
            return true;
        } catch (MigrationsException e) {
            if (isContention(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isContention(MigrationsException e) {
        return e.getCause() instanceof RetryableException
                || (e.getCause() instanceof Neo4jException cause && CONTENTION.contains(cause.code()));
    }
}
