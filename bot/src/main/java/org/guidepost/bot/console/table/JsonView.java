package org.guidepost.bot.console.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** A table for programs: an array of objects, named by the keys of the columns. What is missing is null. */
final class JsonView<T> implements View {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Table<T> table;
    private final List<T> rows;

    JsonView(Table<T> table, List<T> rows) {
        this.table = table;
        this.rows = rows;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileName.of(table.path(), "json"));
        response.getWriter().write(text());
    }

    String text() {
        return JSON.writeValueAsString(rows.stream().map(this::object).toList());
    }

    private Map<String, @Nullable Object> object(T row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        table.columns()
                .forEach(column -> object.put(column.key(), value(column.value().apply(row))));
        return object;
    }

    private static @Nullable Object value(Object value) {
        return value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
    }
}
