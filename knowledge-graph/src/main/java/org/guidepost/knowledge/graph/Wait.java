package org.guidepost.knowledge.graph;

import java.time.Duration;
import org.guidepost.knowledge.KnowledgeGraphException;

/** The wait between two looks at what another instance is doing. */
final class Wait {

    private Wait() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KnowledgeGraphException("import", "Waiting for another instance was interrupted", e);
        }
    }
}
