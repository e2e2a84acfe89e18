package org.guidepost.bot.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows of a list are wanted.
 *
 * @param filters by name, what a row must have; every filter of the list is named, one that is not used is empty
 * @param sort the key of the column by which the rows are sorted
 * @param descending whether the greatest come first
 * @param skip how many rows come before the wanted ones
 * @param size how many rows are wanted at most
 */
public record RowQuery(Map<String, String> filters, String sort, boolean descending, int skip, int size) {

    /** Rows beyond these are neither counted nor shown; a filter brings them into reach. */
    public static final int MOST = 10_000;

    public RowQuery {
        filters = Map.copyOf(filters);
        if (skip < 0 || size < 1 || skip + size > MOST) {
            throw new IllegalArgumentException("No list is read so far");
        }
    }

    /** What a filter asks for; empty if it asks for nothing. */
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /**
     * The parameters of a statement: each filter under its name, and {@code sort}, {@code descending}, {@code skip},
     * {@code until} and {@code most}. A statement that collects its sorted rows up to {@code $most} returns
     * {@code size(listed)} and {@code listed[$skip..$until]}.
     */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(filters);
        parameters.put("sort", sort);
        parameters.put("descending", descending);
        parameters.put("skip", skip);
        parameters.put("until", skip + size);
        parameters.put("most", MOST);
        return parameters;
    }

    /** The wanted ones of rows that are filtered and sorted already. */
    public <T> Rows<T> of(List<T> all) {
        int reached = Math.min(all.size(), MOST);
        return new Rows<>(all.subList(Math.min(skip, reached), Math.min(skip + size, reached)), reached);
    }
}
