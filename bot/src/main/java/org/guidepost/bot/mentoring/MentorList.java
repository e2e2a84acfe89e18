package org.guidepost.bot.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** The mentors, to look through. */
public final class MentorList {

    private final RowReader reader;

    MentorList(Driver driver) {
        this.reader = new RowReader(driver);
    }

    /**
     * Mentors; filters {@code q} (in the name, or the name of what she knows), {@code kind} (the word of a
     * {@link Mentor.Kind}), {@code in} (a language), {@code country} and {@code topic} (she knows it, or what it is a part of),
     * sorted by {@code name}, {@code kind}, {@code capacity}, {@code open} or {@code absentUntil}.
     *
     * @param meant the languages, countries and topics in whose names {@code q} occurs
     */
    public Rows<MentorRow> find(RowQuery query, Collection<String> meant) {
        return reader.read(FIND, query, Map.of("meant", List.copyOf(meant)), MentorList::mentor);
    }

    private static MentorRow mentor(Value row) {
        return new MentorRow(Mentors.mentor(row.get("m")), row.get("open").asInt());
    }

    private static final String FIND = """
            MATCH (m:Mentor)
            WHERE $kind IN ['', m.kind] AND ($in = '' OR $in IN m.languages) AND ($country = '' OR $country IN m.countries)
              AND ($topic = ''
                OR EXISTS { MATCH (:Concept {id: $topic})-[:BROADER*0..2]->(:Concept)<-[:EXPERT_IN]-(m) })
              AND ($q = '' OR toLower(m.name) CONTAINS toLower($q)
                OR any(known IN m.languages + m.countries + m.topics WHERE known IN $meant))
            WITH m, COUNT { MATCH (:ActiveCase)-[:WITH]->(m) } AS open
            WITH m, open, CASE $sort WHEN 'kind' THEN m.kind WHEN 'capacity' THEN m.capacity WHEN 'open' THEN open
                                     WHEN 'absentUntil' THEN m.absentUntil ELSE toLower(m.name) END AS place
            ORDER BY place IS NULL, CASE WHEN NOT $descending THEN place END,
                     CASE WHEN $descending THEN place END DESC, toLower(m.name), m.id
            LIMIT $most
            WITH collect({m: m, open: open}) AS listed
            RETURN size(listed) AS total, listed[$skip..$until] AS rows
            """;
}
