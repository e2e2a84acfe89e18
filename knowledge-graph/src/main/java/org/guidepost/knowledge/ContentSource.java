package org.guidepost.knowledge;

/** Where the guide's content comes from: files, as a rule. */
@FunctionalInterface
public interface ContentSource {

    /** Reads all of it; takes either everything or nothing. */
    ContentReading read(ImportProgress progress);
}
