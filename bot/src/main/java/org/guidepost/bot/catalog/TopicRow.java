package org.guidepost.bot.catalog;

import org.neo4j.driver.Value;

/**
 * A topic in a list.
 *
 * @param title in the reader's language, or in English
 * @param area the id of its area
 * @param languages in how many languages there is a text about it
 * @param experts how many mentors know it, or the group or area that it belongs to
 */
public record TopicRow(String id, String title, String area, int languages, int facts, int experts) {

    static TopicRow of(Value row) {
        return new TopicRow(
                row.get("id").asString(),
                row.get("title").asString(),
                row.get("area").asString(),
                row.get("languages").asInt(),
                row.get("facts").asInt(),
                row.get("experts").asInt());
    }
}
