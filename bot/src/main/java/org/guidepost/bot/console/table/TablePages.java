package org.guidepost.bot.console.table;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.Rows;
import org.guidepost.bot.text.Texts;
import org.springframework.context.MessageSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows tables. A page whose template includes {@code table :: table} has the filters, the sorted rows and the ways to the other
 * rows; the same address with {@code as=csv} or {@code as=json} gives all rows that the filters leave, up to
 * {@link RowQuery#MOST}.
 */
public final class TablePages {

    private final MessageSource texts;
    private final Supplier<ZoneId> zone;

    /**
     * Shows tables.
     *
     * @param zone in which the reader of a page lives
     */
    public TablePages(MessageSource texts, Supplier<ZoneId> zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /**
     * A page with a table, or the table alone to take away.
     *
     * @param asked the parameters of the address
     * @param page the name of the page's template
     */
    public <T> ModelAndView show(
            Table<T> table,
            Function<RowQuery, Rows<T>> source,
            MultiValueMap<String, String> asked,
            String page,
            Locale locale) {
        String as = asked.getFirst(Table.AS);
        if ("csv".equals(as)) {
            return new ModelAndView(new CsvView<>(
                    table,
                    source.apply(table.wholeQuery(asked)).rows(),
                    label -> texts.getMessage(label, null, locale)));
        }
        if ("json".equals(as)) {
            return new ModelAndView(
                    new JsonView<>(table, source.apply(table.wholeQuery(asked)).rows()));
        }
        RowQuery query = table.query(asked);
        Locale written = Texts.locale(locale.getLanguage());
        return new ModelAndView(page)
                .addObject("table", TableView.of(table, query, source.apply(query), written, zone.get()));
    }
}
