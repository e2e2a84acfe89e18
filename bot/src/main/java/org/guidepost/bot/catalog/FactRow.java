package org.guidepost.bot.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * A fact in a list.
 *
 * @param text in the reader's language, or in English
 * @param country the code of the jurisdiction where it holds
 * @param topics the ids of its topics, the most fitting first
 * @param asOf the year that its figures belong to
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param changesOften whether it is volatile
 * @param reviewBy the day on which it must have been checked again
 * @param url the page that states it
 * @param publisher whose page that is
 */
public record FactRow(
        String id,
        String text,
        String country,
        List<String> topics,
        Optional<Integer> asOf,
        String confidence,
        boolean changesOften,
        Optional<LocalDate> reviewBy,
        Optional<String> url,
        Optional<String> publisher) {

    public FactRow {
        topics = List.copyOf(topics);
    }

    static FactRow of(Value row) {
        return new FactRow(
                row.get("id").asString(),
                row.get("text").asString(),
                row.get("country").asString(),
                row.get("topics").asList(Value::asString),
                Optional.of(row.get("asOf")).filter(year -> !year.isNull()).map(Value::asInt),
                row.get("confidence").asString(),
                row.get("changesOften").asBoolean(),
                Optional.of(row.get("reviewBy")).filter(day -> !day.isNull()).map(Value::asLocalDate),
                Optional.ofNullable(row.get("url").asString(null)),
                Optional.ofNullable(row.get("publisher").asString(null)));
    }
}
