package org.guidepost.knowledge;

import java.util.HashMap;
import java.util.Map;

/**
 * A group of topics within an area; its id is the first part of their ids.
 *
 * @param area the id of its area
 * @param labels what it is called, by language code
 */
public record Group(String id, String area, Map<String, String> labels) {

    public Group {
        Forms.requireId(id);
        Forms.requireId(area);
        labels = Map.copyOf(labels);
        labels.keySet().forEach(Forms::requireLanguage);
    }

    /** The same, called something in one more language. */
    public Group labelled(String language, String label) {
        Map<String, String> all = new HashMap<>(labels);
        all.put(language, label);
        return new Group(id, area, all);
    }
}
