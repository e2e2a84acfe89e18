package org.guidepost.knowledge.graph;

import java.time.Duration;
import java.util.Map;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to import, held by one instance at a time, as a node with a lease that the holder renews with every batch.
 *
 * <p>Times are the database's, which is the one clock that all instances share.
 */
final class ImportLock {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLock.class);
    private static final Duration LEASE = Duration.ofSeconds(60);

    /** Counting the try is what makes it safe: it locks the node before its lease is looked at. */
    private static final String CLAIM = """
            MERGE (lock:ImportLock {id: 'content'})
            SET lock.tries = coalesce(lock.tries, 0) + 1
            WITH lock
            WHERE lock.until IS NULL OR lock.until < datetime.realtime()
            SET lock.owner = $owner, lock.until = datetime.realtime() + duration({seconds: $seconds})
            RETURN count(lock) AS claimed
            """;

    private static final String RENEW = """
            MATCH (lock:ImportLock {id: 'content', owner: $owner})
            SET lock.until = datetime.realtime() + duration({seconds: $seconds})
            RETURN count(lock) AS renewed
            """;

    private static final String RELEASE = """
            MATCH (lock:ImportLock {id: 'content', owner: $owner})
            REMOVE lock.owner, lock.until
            """;

    private final Driver driver;
    private final String owner;

    ImportLock(Driver driver, String owner) {
        this.driver = driver;
        this.owner = owner;
    }

    /** Takes the lock if nobody holds it. */
    boolean claim() {
        try (var session = driver.session()) {
            return session.executeWrite(
                    tx -> tx.run(CLAIM, parameters()).single().get("claimed").asInt() == 1);
        }
    }

    /**
     * Holds on to the lock, within a transaction that writes.
     *
     * @throws KnowledgeGraphException if somebody else has it by now, so that nothing is written
     */
    void renew(TransactionContext tx) {
        if (tx.run(RENEW, parameters()).single().get("renewed").asInt() != 1) {
            throw new KnowledgeGraphException(
                    "import", "It took too long, and another instance has taken over; what is written stays valid");
        }
    }

    /** Gives the lock back, if it is still held. Where that fails the lease ends by itself, so it is no failure. */
    void release() {
        try (var session = driver.session()) {
            session.executeWrite(tx -> tx.run(RELEASE, parameters()).consume());
        } catch (Neo4jException e) {
            LOG.atWarn().addKeyValue("code", e.code()).log("The import lock was not released; it expires by itself");
        }
    }

    private Map<String, Object> parameters() {
        return Map.of("owner", owner, "seconds", LEASE.toSeconds());
    }
}
