package org.guidepost.knowledge;

import java.util.HashMap;
import java.util.Map;

/**
 * A part of life with a business, the top level of the scheme.
 *
 * @param labels what it is called, by language code
 */
public record Area(String id, Map<String, String> labels) {

    public Area {
        Forms.requireId(id);
        labels = Map.copyOf(labels);
        labels.keySet().forEach(Forms::requireLanguage);
    }

    /** The same, called something in one more language. */
    public Area labelled(String language, String label) {
        Map<String, String> all = new HashMap<>(labels);
        all.put(language, label);
        return new Area(id, all);
    }
}
