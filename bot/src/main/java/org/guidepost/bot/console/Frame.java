package org.guidepost.bot.console;

import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.Language;

/**
 * What stands around every page.
 *
 * @param language ISO 639-1
 * @param direction ltr or rtl
 * @param languages those to choose from
 * @param path of the page, to come back to it in another language
 * @param name of who is signed in, if somebody is
 * @param sections where she can go from here
 */
record Frame(
        String language,
        String direction,
        List<Language> languages,
        String path,
        Optional<String> name,
        List<Section> sections) {

    Frame {
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
    }

    /**
     * Places that belong together.
     *
     * @param key of their common name among the texts; empty where they need none
     */
    record Section(String key, List<Place> places) {

        Section {
            places = List.copyOf(places);
        }

        /** Whether the page is one of these. */
        public boolean isHere() {
            return places.stream().anyMatch(Place::here);
        }
    }

    /**
     * A page that can be gone to.
     *
     * @param key of its name among the texts
     * @param here whether it is this page, or one below it
     */
    record Place(String path, String key, boolean here) {}
}
