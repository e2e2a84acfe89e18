package org.guidepost.bot.table;

import java.util.List;

/**
 * Rows of a list.
 *
 * @param total how many there are in all, counted up to {@link RowQuery#MOST}
 */
public record Rows<T>(List<T> rows, int total) {

    public Rows {
        rows = List.copyOf(rows);
    }

    /** Whether there may be more than were counted. */
    public boolean isCut() {
        return total >= RowQuery.MOST;
    }
}
