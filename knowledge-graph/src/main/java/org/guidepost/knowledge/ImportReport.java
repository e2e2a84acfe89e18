package org.guidepost.knowledge;

import java.time.Duration;

/**
 * What an import did to the graph, in nodes.
 *
 * @param embedded how many passages got a vector
 */
public record ImportReport(int created, int changed, int removed, int unchanged, int embedded, Duration duration) {

    /** Whether the graph already held what was imported. */
    public boolean changedNothing() {
        return created + changed + removed + embedded == 0;
    }
}
