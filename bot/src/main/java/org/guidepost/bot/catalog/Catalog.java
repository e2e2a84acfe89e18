package org.guidepost.bot.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/**
 * What the graph knows, list by list. Each statement sorts what the filters leave, keeps the first {@link RowQuery#MOST} and
 * looks up the rest of a row for the wanted rows alone.
 */
public final class Catalog {

    /** So many days before its day a fact is soon to be checked. */
    private static final int SOON = 90;

    private final RowReader rows;
    private final Clock clock;

    Catalog(Driver driver, Clock clock) {
        this.rows = new RowReader(driver);
        this.clock = clock;
    }

    /**
     * Topics; filters {@code q} and {@code area}, sorted by {@code title}, {@code id} or {@code area}.
     *
     * @param reader the language of the reader
     */
    public Rows<TopicRow> topics(RowQuery query, String reader) {
        return read(TOPICS, query, reader, TopicRow::of);
    }

    /**
     * Texts of entries; filters {@code q}, {@code in} (a language) and {@code state}, sorted by {@code title}, {@code entry},
     * {@code language}, {@code state} or {@code updated}.
     */
    public Rows<EntryRow> entries(RowQuery query, String reader) {
        return read(ENTRIES, query, reader, EntryRow::of);
    }

    /**
     * Facts; filters {@code q}, {@code country}, {@code topic}, {@code confidence} and {@code due} ({@code overdue},
     * {@code soon} or {@code dated}), sorted by {@code text}, {@code country}, {@code asOf}, {@code confidence} or
     * {@code reviewBy}.
     */
    public Rows<FactRow> facts(RowQuery query, String reader) {
        return read(FACTS, query, reader, FactRow::of);
    }

    /** Sources; filters {@code q} and {@code kind}, sorted by {@code publisher}, {@code kind} or {@code facts}. */
    public Rows<SourceRow> sources(RowQuery query, String reader) {
        return read(SOURCES, query, reader, SourceRow::of);
    }

    private <T> Rows<T> read(String cypher, RowQuery query, String reader, Function<Value, T> row) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return rows.read(cypher, query, Map.of("reader", reader, "today", today, "soon", today.plusDays(SOON)), row);
    }

    private static final String TOPICS = """
            MATCH (topic:Topic)-[:BROADER]->(:Group)-[:BROADER]->(area:Area) WHERE $area IN ['', area.id]
            OPTIONAL MATCH (mine:EntryText {key: topic.id + '/' + $reader})
            OPTIONAL MATCH (english:EntryText {key: topic.id + '/en'})
            WITH topic.id AS id, area.id AS area, coalesce(mine.title, english.title, topic.id) AS title
            WHERE toLower(title) CONTAINS toLower($q) OR id CONTAINS toLower($q)
            WITH id, area, title, CASE $sort WHEN 'area' THEN area WHEN 'id' THEN id ELSE toLower(title) END AS place
            ORDER BY CASE WHEN NOT $descending THEN place END, CASE WHEN $descending THEN place END DESC, id
            LIMIT $most
            WITH collect({id: id, area: area, title: title}) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS row
              MATCH (topic:Topic {id: row.id})
              WITH row, COUNT { (topic)<-[:ABOUT]-(:Fact) } AS facts,
                   COUNT { (topic)<-[:ABOUT]-(:Entry)<-[:TEXT_OF]-(:EntryText) } AS languages,
                   COUNT { MATCH (topic)-[:BROADER*0..2]->(:Concept)<-[:EXPERT_IN]-(m:Mentor) RETURN DISTINCT m } AS experts
              RETURN collect(row {.*, facts: facts, languages: languages, experts: experts}) AS rows
            }
            RETURN total, rows
            """;

    private static final String ENTRIES = """
            MATCH (t:EntryText)
            WHERE $in IN ['', t.language] AND $state IN ['', t.state]
              AND ($q = '' OR toLower(t.title) CONTAINS toLower($q) OR t.key STARTS WITH toLower($q))
            WITH t, CASE $sort WHEN 'entry' THEN t.key WHEN 'language' THEN t.language WHEN 'state' THEN t.state
                               WHEN 'updated' THEN toString(t.updated) ELSE toLower(t.title) END AS place
            ORDER BY CASE WHEN NOT $descending THEN place END, CASE WHEN $descending THEN place END DESC, t.key
            LIMIT $most
            WITH collect(t) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS t
              MATCH (t)-[:TEXT_OF]->(e:Entry)
              RETURN collect(t {.language, .title, .state, .updated, entry: e.id}) AS rows
            }
            RETURN total, rows
            """;

    private static final String FACTS = """
            MATCH (f:Fact)-[:APPLIES_IN]->(j:Jurisdiction)
            WHERE $country IN ['', j.code] AND $confidence IN ['', f.confidence]
              AND ($topic = '' OR EXISTS { (f)-[:ABOUT]->(:Topic {id: $topic}) })
              AND CASE $due WHEN 'overdue' THEN f.reviewBy < $today
                            WHEN 'soon' THEN f.reviewBy >= $today AND f.reviewBy < $soon
                            WHEN 'dated' THEN f.reviewBy IS NOT NULL
                            ELSE true END
            OPTIONAL MATCH (mine:FactText {key: f.id + '/' + $reader})
            OPTIONAL MATCH (english:FactText {key: f.id + '/en'})
            WITH f, j.code AS country, coalesce(mine.text, english.text, '') AS text
            WHERE $q = '' OR toLower(text) CONTAINS toLower($q) OR f.id CONTAINS toLower($q)
            WITH f, country, text,
                 CASE $sort WHEN 'country' THEN country WHEN 'asOf' THEN toString(f.asOf) WHEN 'confidence' THEN f.confidence
                            WHEN 'reviewBy' THEN toString(f.reviewBy) ELSE toLower(text) END AS place
            ORDER BY CASE WHEN NOT $descending THEN place END, CASE WHEN $descending THEN coalesce(place, '') END DESC, f.id
            LIMIT $most
            WITH collect({id: f.id, country: country, text: text, asOf: f.asOf, confidence: f.confidence,
                          changesOften: coalesce(f.volatile, false), reviewBy: f.reviewBy}) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS row
              MATCH (f:Fact {id: row.id})-[:STATED_BY]->(source:Source)
              CALL (f) {
                MATCH (f)-[about:ABOUT]->(topic:Topic)
                WITH topic ORDER BY about.position
                RETURN collect(topic.id) AS topics
              }
              RETURN collect(row {.*, topics: topics, url: source.url, publisher: source.publisher}) AS rows
            }
            RETURN total, rows
            """;

    private static final String SOURCES = """
            MATCH (s:Source)
            WHERE $kind IN ['', s.kind]
              AND ($q = '' OR toLower(coalesce(s.publisher, '') + ' ' + coalesce(s.url, '')) CONTAINS toLower($q))
            WITH s, COUNT { (s)<-[:STATED_BY]-(:Fact) } AS facts
            WITH s, facts, CASE $sort WHEN 'facts' THEN facts WHEN 'kind' THEN s.kind ELSE toLower(coalesce(s.publisher, '')) END AS place
            ORDER BY CASE WHEN NOT $descending THEN place END, CASE WHEN $descending THEN place END DESC, s.url, s.key
            LIMIT $most
            WITH collect(s {.key, .url, .publisher, .kind, facts: facts}) AS listed
            RETURN size(listed) AS total, listed[$skip..$until] AS rows
            """;
}
