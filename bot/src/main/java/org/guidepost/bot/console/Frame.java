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
 * @param places where she can go from here
 */
record Frame(
        String language,
        String direction,
        List<Language> languages,
        String path,
        Optional<String> name,
        List<Place> places) {

    Frame {
        languages = List.copyOf(languages);
        places = List.copyOf(places);
    }

    /**
     * A page that can be gone to.
     *
     * @param key of its name among the texts
     * @param here whether it is this page, or one below it
     */
    record Place(String path, String key, boolean here) {}
}
