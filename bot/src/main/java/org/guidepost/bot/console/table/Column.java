package org.guidepost.bot.console.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param key in addresses and in JSON
 * @param label the key of its name among the texts
 * @param value what it is, as it is exported and sorted: text, number, truth, day, moment, a list of texts, or an
 *     {@link Optional} of these
 * @param words what the page says, if not simply the value
 * @param address where the cell leads; empty for nowhere
 * @param isSorting whether the table can be sorted by it
 */
public record Column<T>(
        String key,
        String label,
        Function<T, ?> value,
        Optional<Function<T, String>> words,
        Function<T, String> address,
        boolean isSorting) {

    /** A column that shows its value and leads nowhere. */
    public static <T> Column<T> of(String key, String label, Function<T, ?> value) {
        return new Column<>(key, label, value, Optional.empty(), row -> "", false);
    }

    /** The same, for whose values the page has other words. */
    public Column<T> saying(Function<T, String> newWords) {
        return new Column<>(key, label, value, Optional.of(newWords), address, isSorting);
    }

    /** The same, whose cells lead somewhere: to a page of the console, or to one elsewhere that begins with https. */
    public Column<T> leadingTo(Function<T, String> newAddress) {
        return new Column<>(key, label, value, words, newAddress, isSorting);
    }

    /** The same, by which the table can be sorted. */
    public Column<T> sorting() {
        return new Column<>(key, label, value, words, address, true);
    }
}
