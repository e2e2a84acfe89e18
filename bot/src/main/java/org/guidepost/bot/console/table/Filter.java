package org.guidepost.bot.console.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table can be chosen by.
 *
 * @param name in addresses
 * @param label the key of its name among the texts
 * @param options what can be chosen; none where she types a text
 * @param usual what it is set to unless the address sets it, be it to nothing
 */
public record Filter(String name, String label, List<Option> options, String usual) {

    /** Taken by the table, or by the language of the page. */
    private static final Set<String> TAKEN =
            Set.of("sort", "page", "as", "language", "descending", "skip", "until", "most");

    private static final int LONGEST_TEXT = 100;

    public Filter {
        options = List.copyOf(options);
        if (TAKEN.contains(name)) {
            throw new IllegalArgumentException("No filter can be called " + name);
        }
    }

    /** A field to type a text into. */
    public static Filter text(String name, String label) {
        return new Filter(name, label, List.of(), "");
    }

    /** A choice of one. */
    public static Filter choice(String name, String label, List<Option> options) {
        if (options.isEmpty()) {
            throw new IllegalArgumentException("Nothing can be chosen from " + name);
        }
        return new Filter(name, label, options, "");
    }

    /** The same, set to one of its options unless the address sets it. */
    public Filter usually(String value) {
        return new Filter(name, label, options, value);
    }

    /** Whether she types a text. */
    public boolean isText() {
        return options.isEmpty();
    }

    /** What an address asks for, or nothing if that cannot be. */
    String checked(@Nullable String asked) {
        String text = asked == null ? usual : asked.strip();
        if (isText()) {
            return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        }
        return options.stream().anyMatch(option -> option.value().equals(text)) ? text : "";
    }

    /**
     * Something to choose.
     *
     * @param value in addresses and statements
     * @param words in the language of the page
     */
    public record Option(String value, String words) {}
}
