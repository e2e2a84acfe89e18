package org.guidepost.bot.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads lists by statements that each return one record: the wanted {@code rows}, and how many there are in all as {@code total}. */
public final class RowReader {

    private final Driver driver;

    public RowReader(Driver driver) {
        this.driver = driver;
    }

    /**
     * The wanted rows.
     *
     * @param row makes one of them
     */
    public <T> Rows<T> read(String cypher, RowQuery query, Function<Value, T> row) {
        return read(cypher, query, Map.of(), row);
    }

    /**
     * The same for a statement that takes other parameters too.
     *
     * @param others by name, beside {@link RowQuery#parameters()}
     */
    public <T> Rows<T> read(String cypher, RowQuery query, Map<String, ?> others, Function<Value, T> row) {
        Map<String, Object> parameters = new HashMap<>(query.parameters());
        parameters.putAll(others);
        Record found = driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records()
                .getFirst();
        return new Rows<>(found.get("rows").asList(row), found.get("total").asInt());
    }
}
