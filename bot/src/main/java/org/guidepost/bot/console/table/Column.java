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
 * @param drawing the key of the sentence that says what the numbers of its cells are, if they are drawn as bars; {@code {0}} of it
 *     are the numbers
 * @param isSorting whether the table can be sorted by it
 */
public record Column<T>(
        String key,
        String label,
        Function<T, ?> value,
        Optional<Function<T, String>> words,
        Function<T, String> address,
        Optional<String> drawing,
        boolean isSorting) {

    /** A column that shows its value and leads nowhere. */
    public static <T> Column<T> of(String key, String label, Function<T, ?> value) {
        return new Column<>(key, label, value, Optional.empty(), row -> "", Optional.empty(), false);
    }

    /** The same, for whose values the page has other words. */
    public Column<T> saying(Function<T, String> newWords) {
        return new Column<>(key, label, value, Optional.of(newWords), address, drawing, isSorting);
    }

    /** The same, whose cells lead somewhere: to a page of the console, or to one elsewhere that begins with https. */
    public Column<T> leadingTo(Function<T, String> newAddress) {
        return new Column<>(key, label, value, words, newAddress, drawing, isSorting);
    }

    /** The same, by which the table can be sorted. */
    public Column<T> sorting() {
        return new Column<>(key, label, value, words, address, drawing, true);
    }

    /** The same, whose values are lists of whole numbers, drawn as bars; {@code sentence} is the key of what says so. */
    public Column<T> drawing(String sentence) {
        return new Column<>(key, label, value, words, address, Optional.of(sentence), isSorting);
    }
}
