package org.guidepost.evaluation.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Pieces of HTML; whatever comes as text is escaped here. */
final class Html {

    private Html() {}

    static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** A text in whichever direction its own letters run. */
    static String foreign(String text) {
        return "<bdi>" + text(text) + "</bdi>";
    }

    /**
     * A table.
     *
     * @param heads plain texts
     * @param rows cells that are HTML already
     */
    static String table(List<String> heads, Stream<List<String>> rows) {
        return rows.map(row -> row(row, "td"))
                .collect(Collectors.joining(
                        "", "<table>" + row(heads.stream().map(Html::text).toList(), "th"), "</table>"));
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream()
                .map(cell -> "<%s>%s</%s>".formatted(tag, cell, tag))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
