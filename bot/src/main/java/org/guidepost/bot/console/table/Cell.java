package org.guidepost.bot.console.table;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.text.Texts;

/**
 * A cell, as the page shows it.
 *
 * @param label the key of its column's name
 * @param address where it leads; empty for nowhere
 * @param isNumber whether it stands with the numbers, at the end of the line
 * @param bars its numbers drawn; empty if it is not drawn
 * @param drawing the key of the sentence that says what is drawn; empty if nothing is
 */
record Cell(String label, String words, String address, boolean isNumber, Optional<Bars> bars, String drawing) {

    /** Numbers by their size, days and moments by time, texts by the alphabet; what is missing comes first. */
    static final Comparator<Object> ORDER = (first, second) -> {
        if (first instanceof Number left && second instanceof Number right) {
            return Double.compare(left.doubleValue(), right.doubleValue());
        }
        return String.CASE_INSENSITIVE_ORDER.compare(String.valueOf(first), String.valueOf(second));
    };

    static <T> Cell of(Column<T> column, T row, Locale locale, ZoneId zone) {
        Object value = bare(column.value().apply(row));
        return new Cell(
                column.label(),
                words(column, row, locale, zone),
                safe(column.address().apply(row)),
                value instanceof Number,
                column.drawing().map(any -> Bars.of(numbers(value))),
                column.drawing().orElse(""));
    }

    private static List<Number> numbers(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(Number.class::isInstance)
                        .map(Number.class::cast)
                        .toList()
                : List.of();
    }

    /** Content names addresses too, so what leads elsewhere must be a web page. */
    private static String safe(String address) {
        boolean ours = address.startsWith("/") && !address.startsWith("//");
        return ours || address.startsWith("https://") || address.startsWith("http://") ? address : "";
    }

    /** Whether the address is one of another site. */
    public boolean leadsElsewhere() {
        return address.startsWith("http");
    }

    static <T> String words(Column<T> column, T row, Locale locale, ZoneId zone) {
        return column.words()
                .map(words -> words.apply(row))
                .orElseGet(() -> said(column.value().apply(row), locale, zone));
    }

    private static String said(Object value, Locale locale, ZoneId zone) {
        return switch (bare(value)) {
            case Number number -> NumberFormat.getInstance(locale).format(number);
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
            case Instant moment ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment.atZone(zone));
            case List<?> texts ->
                Texts.list(
                        locale.getLanguage(),
                        texts.stream().map(String::valueOf).toList());
            case Object other -> other.toString();
        };
    }

    /** Whether a value is, or a list of them holds, what a filter wants. */
    static boolean holds(Object value, String wanted) {
        return bare(value) instanceof List<?> texts
                ? texts.stream().map(String::valueOf).anyMatch(wanted::equals)
                : String.valueOf(bare(value)).equals(wanted);
    }

    /** Something that {@link #ORDER} can put in order. */
    static Object sortable(Object value) {
        return bare(value);
    }

    /** The value itself; an empty text if there is none. */
    static Object bare(Object value) {
        return value instanceof Optional<?> perhaps
                ? perhaps.<Object>map(known -> known).orElse("")
                : value;
    }
}
