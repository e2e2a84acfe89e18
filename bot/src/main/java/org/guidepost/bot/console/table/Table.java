package org.guidepost.bot.console.table;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A table of the console: what it shows, and what can be asked of it. Whatever an address asks for is taken only if the table
 * knows it.
 *
 * @param path of its page
 * @param sort the column by which it is sorted unless something else is asked for, with a minus before it if descending
 */
public record Table<T>(String path, List<Column<T>> columns, List<Filter> filters, String sort) {

    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String AS = "as";

    /** Rows on a page. */
    static final int SIZE = 50;

    private static final int LAST_PAGE = RowQuery.MOST / SIZE;

    public Table {
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
    }

    /** What an address asks for. */
    public RowQuery query(MultiValueMap<String, String> asked) {
        return query(asked, (page(asked.getFirst(PAGE)) - 1) * SIZE, SIZE);
    }

    /** The same, all of it. */
    RowQuery wholeQuery(MultiValueMap<String, String> asked) {
        return query(asked, 0, RowQuery.MOST);
    }

    private RowQuery query(MultiValueMap<String, String> asked, int skip, int size) {
        Map<String, String> checked = filters.stream()
                .collect(Collectors.toMap(Filter::name, filter -> filter.checked(asked.getFirst(filter.name()))));
        String by = Optional.of(first(asked, SORT)).filter(this::sortsBy).orElse(sort);
        return new RowQuery(checked, bare(by), by.startsWith("-"), skip, size);
    }

    /**
     * Finds rows in a list that is held in memory: a filter that is called as a column wants its value, any other filter a text
     * that occurs in some cell, moments being written in UTC.
     */
    public Rows<T> find(List<T> all, RowQuery query, Locale locale) {
        Comparator<T> order = columns.stream()
                .filter(column -> column.key().equals(query.sort()))
                .findFirst()
                .map(this::order)
                .orElse((first, second) -> 0);
        return query.of(all.stream()
                .filter(row -> filters.stream().allMatch(filter -> matches(row, filter, query, locale)))
                .sorted(query.descending() ? order.reversed() : order)
                .toList());
    }

    private boolean matches(T row, Filter filter, RowQuery query, Locale locale) {
        String wanted = query.filter(filter.name());
        if (wanted.isEmpty()) {
            return true;
        }
        if (filter.isText()) {
            String text = wanted.toLowerCase(locale);
            return columns.stream().anyMatch(column -> Cell.words(column, row, locale, ZoneOffset.UTC)
                    .toLowerCase(locale)
                    .contains(text));
        }
        return columns.stream()
                .filter(column -> column.key().equals(filter.name()))
                .anyMatch(column -> Cell.holds(column.value().apply(row), wanted));
    }

    private Comparator<T> order(Column<T> column) {
        return Comparator.comparing(row -> Cell.sortable(column.value().apply(row)), Cell.ORDER);
    }

    /** The address that asks for the same, with one thing else. */
    String address(RowQuery query, String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        filters.stream()
                .filter(filter -> !query.filter(filter.name()).equals(filter.usual()))
                .map(Filter::name)
                .sorted()
                .forEach(filter -> address.queryParam(filter, "{" + filter + "}"));
        if (!name.equals(SORT) && !sorted(query).equals(sort)) {
            address.queryParam(SORT, sorted(query));
        }
        return address.queryParam(name, value)
                .encode()
                .buildAndExpand(query.filters())
                .toUriString();
    }

    /** By which column a query sorts, as it is written in an address. */
    static String sorted(RowQuery query) {
        return (query.descending() ? "-" : "") + query.sort();
    }

    private boolean sortsBy(String asked) {
        return columns.stream().filter(Column::isSorting).anyMatch(column -> column.key()
                .equals(bare(asked)));
    }

    private static String bare(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    private static int page(@Nullable String asked) {
        try {
            return asked == null ? 1 : Math.clamp(Integer.parseInt(asked), 1, LAST_PAGE);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name)).orElse("");
    }
}
