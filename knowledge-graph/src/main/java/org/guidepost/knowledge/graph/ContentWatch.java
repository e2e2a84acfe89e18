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
    private volatile Optional<String> read = Optional.empty();

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

    /** Which content the graph holds now: changes with each import that changes anything; empty while one is going on. */
    public Optional<String> current() {
        return ContentState.version(driver);
    }

    /**
     * Notes that what is held in memory has been computed.
     *
     * @param content what the graph held before that was begun
     */
    public void hasRead(Optional<String> content) {
        read = content;
    }

    /** Whether what is held in memory was computed from what the graph holds now. */
    public boolean isRead() {
        return read.isPresent() && read.equals(current());
    }

    /** The beginning of the checksum of the content that was seen last, empty if there was none. */
    public String seen() {
        return last.map(version -> version.substring(0, Math.min(LEGIBLE, version.length())))
                .orElse("");
    }
}
