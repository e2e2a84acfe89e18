package org.guidepost.bot.console.table;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.Rows;

/**
 * A table as the page shows it.
 *
 * @param path where its form is sent
 * @param orders by what it can be sorted, the current one first among equals
 * @param first the number of the first row shown, from 1; 0 if there is none
 * @param isCut whether there are more than {@code total}
 * @param before the address of the rows before these; empty if there are none
 * @param after the address of the rows after these; empty if there are none
 * @param csv where all of it is taken away
 */
record TableView(
        String path,
        List<Field> fields,
        List<Order> orders,
        List<Head> heads,
        List<List<Cell>> rows,
        int first,
        int last,
        int total,
        boolean isCut,
        String before,
        String after,
        String csv,
        String json) {

    static <T> TableView of(Table<T> table, RowQuery query, Rows<T> found, Locale locale, ZoneId zone) {
        int page = query.skip() / query.size() + 1;
        int shown = found.rows().size();
        boolean more = query.skip() + shown < found.total();
        return new TableView(
                table.path(),
                table.filters().stream()
                        .map(filter -> new Field(filter, query.filter(filter.name())))
                        .toList(),
                table.columns().stream()
                        .filter(Column::isSorting)
                        .flatMap(column -> orders(column, query))
                        .toList(),
                table.columns().stream()
                        .map(column -> head(table, column, query))
                        .toList(),
                found.rows().stream()
                        .map(row -> table.columns().stream()
                                .map(column -> Cell.of(column, row, locale, zone))
                                .toList())
                        .toList(),
                shown == 0 ? 0 : query.skip() + 1,
                query.skip() + shown,
                found.total(),
                found.isCut(),
                page == 1 ? "" : table.address(query, Table.PAGE, Integer.toString(page - 1)),
                more ? table.address(query, Table.PAGE, Integer.toString(page + 1)) : "",
                table.address(query, Table.AS, "csv"),
                table.address(query, Table.AS, "json"));
    }

    private static <T> Stream<Order> orders(Column<T> column, RowQuery query) {
        String now = Table.sorted(query);
        return Stream.of(
                new Order(column.key(), column.label(), false, now.equals(column.key())),
                new Order("-" + column.key(), column.label(), true, now.equals("-" + column.key())));
    }

    private static <T> Head head(Table<T> table, Column<T> column, RowQuery query) {
        boolean here = column.key().equals(query.sort());
        if (!column.isSorting()) {
            return new Head(column.label(), "", "");
        }
        String next = here && !query.descending() ? "-" + column.key() : column.key();
        return new Head(
                column.label(),
                table.address(query, Table.SORT, next),
                !here ? "" : query.descending() ? "descending" : "ascending");
    }

    /** A filter with what it is set to. */
    record Field(Filter filter, String value) {}

    /** A way to sort the table. */
    record Order(String value, String label, boolean descending, boolean chosen) {}

    /**
     * The head of a column.
     *
     * @param address where the table is sorted by it; empty if it cannot be
     * @param sorted ascending, descending, or empty if the table is sorted by another
     */
    record Head(String label, String address, String sorted) {}
}
