package org.guidepost.bot.launch;

import java.util.Optional;
import org.guidepost.knowledge.database.DatabaseProcess;

/**
 * The database of this run.
 *
 * @param process what was started or joined for it; empty for a Neo4j of the operator's
 */
record LaunchedDatabase(Optional<DatabaseProcess> process) {

    /** Waits until it takes connections; returns at once where it is not ours to start. */
    void await() {
        process.ifPresent(DatabaseProcess::awaitReady);
    }

    /** Whether other programs may use it now; of an operator's own database nobody knows. */
    boolean mayBeShared() {
        return process.map(DatabaseProcess::isShared).orElse(true);
    }
}
