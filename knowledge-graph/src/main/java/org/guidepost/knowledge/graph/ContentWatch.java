package org.guidepost.knowledge.graph;

import java.util.Optional;
import org.neo4j.driver.Driver;

/**
 * Notices when the graph holds another content than before, whichever program has put it there: what was computed from the
 * content and is held in memory is out of date then. One looks for changes, others may read which content was seen last.
 */
public final class ContentWatch {

    private static final int LEGIBLE = 12;

    private final Driver driver;
    private volatile Optional<String> last;

    /** Begins with the content that the graph holds now. */
    public ContentWatch(Driver driver) {
        this.driver = driver;
        this.last = ContentState.version(driver);
    }

    /** Whether the content is complete and another one than at the last look. */
    public boolean hasChanged() {
        Optional<String> current = ContentState.version(driver);
        boolean changed = current.isPresent() && !current.equals(last);
        if (changed) {
            last = current;
        }
        return changed;
    }

    /** The beginning of the checksum of the content that was seen last, empty if there was none. */
    public String seen() {
        return last.map(version -> version.substring(0, Math.min(LEGIBLE, version.length())))
                .orElse("");
    }
}
