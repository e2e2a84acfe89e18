package org.guidepost.knowledge.guidance;

import java.util.Optional;

/** What is said about an entry, wherever it is kept. */
@FunctionalInterface
public interface GuidanceSource {

    /**
     * The guidance of an entry.
     *
     * @param language the reader's language; English stands in where a text is not there in it
     * @param jurisdiction the code of her country, if it is known
     * @return empty if there is no such entry
     */
    Optional<Guidance> read(String entry, String language, Optional<String> jurisdiction);
}
