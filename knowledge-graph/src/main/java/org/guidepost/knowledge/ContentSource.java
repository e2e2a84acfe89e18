package org.guidepost.knowledge;

import java.util.List;
import java.util.Optional;

/** Where the guide's content comes from: files, as a rule. */
@FunctionalInterface
public interface ContentSource {

    /** Reads all of it; takes either everything or nothing. */
    ContentReading read(ImportProgress progress);

    /**
     * Names what {@link #read} would give without the work of reading it: as long as neither the content nor the program that
     * reads it has changed, this is the same. Empty if that can't be told.
     */
    default Optional<String> fingerprint() {
        return Optional.empty();
    }

    /** The same with files published over it, in place of any that were before. A source of no files stays as it is. */
    default ContentSource publishing(List<PublishedFile> files) {
        return this;
    }
}
