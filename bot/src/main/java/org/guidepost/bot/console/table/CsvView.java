package org.guidepost.bot.console.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A table as a file for spreadsheets: the names of the columns in the reader's language, the values as they are stored. */
final class CsvView<T> implements View {

    /** Without it, spreadsheets take the letters of most languages for others. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Table<T> table;
    private final List<T> rows;
    private final UnaryOperator<String> labels;

    CsvView(Table<T> table, List<T> rows, UnaryOperator<String> labels) {
        this.table = table;
        this.rows = rows;
        this.labels = labels;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileName.of(table.path(), "csv"));
        response.getWriter().write(BYTE_ORDER_MARK);
        print(response.getWriter());
    }

    void print(Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream()
                .map(column -> InertText.of(labels.apply(column.label())))
                .toList());
        for (T row : rows) {
            printer.printRecord(table.columns().stream()
                    .map(column -> cell(Cell.bare(column.value().apply(row))))
                    .toList());
        }
        printer.flush();
    }

    private static Object cell(Object value) {
        return switch (value) {
            case Number number -> number;
            case List<?> texts ->
                InertText.of(texts.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            case Object other -> InertText.of(other.toString());
        };
    }
}
