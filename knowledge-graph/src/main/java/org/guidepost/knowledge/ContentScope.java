package org.guidepost.knowledge;

import java.util.List;

/**
 * For whom content is there.
 *
 * @param languages their codes, in the order of their file
 * @param countries their codes; unions are none
 */
public record ContentScope(List<String> languages, List<String> countries) {

    public ContentScope {
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
    }
}
