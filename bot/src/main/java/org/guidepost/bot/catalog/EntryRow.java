package org.guidepost.bot.catalog;

import java.time.LocalDate;
import org.neo4j.driver.Value;

/**
 * A text of an entry in a list.
 *
 * @param entry the entry's id
 * @param language ISO 639-1
 * @param state {@code draft} or {@code reviewed}
 */
public record EntryRow(String entry, String language, String title, String state, LocalDate updated) {

    static EntryRow of(Value row) {
        return new EntryRow(
                row.get("entry").asString(),
                row.get("language").asString(),
                row.get("title").asString(),
                row.get("state").asString(),
                row.get("updated").asLocalDate());
    }
}
