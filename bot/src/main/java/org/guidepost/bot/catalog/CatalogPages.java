package org.guidepost.bot.catalog;

import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.catalog.TopicPage.Expert;
import org.guidepost.bot.catalog.TopicPage.Near;
import org.guidepost.bot.catalog.TopicPage.Text;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Single pieces of what the graph knows, each with what hangs on it. */
public final class CatalogPages {

    private static final int MOST_FACTS = 100;
    private static final int MOST_NEIGHBOURS = 24;

    private final Driver driver;

    CatalogPages(Driver driver) {
        this.driver = driver;
    }

    /**
     * The topic, or the kind of question that is declined, with an id.
     *
     * @param reader the language of the reader
     */
    public Optional<TopicPage> topic(String id, String reader) {
        return one(TOPIC, id, reader).map(CatalogPages::topic);
    }

    /** The fact with an id. */
    public Optional<FactPage> fact(String id, String reader) {
        return one(FACT, id, reader).map(CatalogPages::fact);
    }

    private Optional<Record> one(String cypher, String id, String reader) {
        return driver
                .executableQuery(cypher)
                .withParameters(Map.of("id", id, "reader", reader, "facts", MOST_FACTS, "neighbours", MOST_NEIGHBOURS))
                .execute()
                .records()
                .stream()
                .findFirst();
    }

    private static TopicPage topic(Record row) {
        return new TopicPage(
                row.get("id").asString(),
                row.get("isTopic").asBoolean(),
                row.get("title").asString(),
                Optional.ofNullable(row.get("group").asString(null)),
                row.get("texts").asList(CatalogPages::text),
                row.get("facts").asList(FactRow::of),
                row.get("experts").asList(CatalogPages::expert),
                row.get("related").asList(CatalogPages::near),
                row.get("leadingHere").asList(CatalogPages::near),
                row.get("siblings").asList(CatalogPages::near));
    }

    private static Text text(Value text) {
        return new Text(
                text.get("language").asString(),
                text.get("title").asString(),
                text.get("text").asString(),
                text.get("next").asString(""),
                text.get("state").asString(),
                text.get("updated").asLocalDate(),
                text.get("variants").asInt());
    }

    private static Expert expert(Value expert) {
        return new Expert(
                expert.get("id").asString(),
                expert.get("name").asString(),
                expert.get("topic").asString());
    }

    private static Near near(Value near) {
        return new Near(near.get("id").asString(), near.get("title").asString());
    }

    private static FactPage fact(Record row) {
        return new FactPage(
                FactRow.of(row.get("fact")),
                row.get("kind").asString(),
                row.get("texts")
                        .asList(text -> new FactPage.Text(
                                text.get("language").asString(),
                                text.get("text").asString())),
                Optional.ofNullable(row.get("authority").asString(null)),
                Optional.ofNullable(row.get("authorityUrl").asString(null)),
                Optional.ofNullable(row.get("note").asString(null)));
    }

    private static final String TOPIC = """
            MATCH (entry:Entry {id: $id})
            OPTIONAL MATCH (entry)-[:ABOUT]->(topic:Topic)
            OPTIONAL MATCH (topic)-[:BROADER]->(group:Group)
            CALL (entry) {
              MATCH (t:EntryText)-[:TEXT_OF]->(entry)
              WITH t, COUNT { (:Passage {target: $id, language: t.language}) } AS variants
              ORDER BY t.language = $reader DESC, t.language = 'en' DESC, t.language
              RETURN collect(t {.language, .title, .text, .next, .state, .updated, variants: variants}) AS texts
            }
            CALL (topic) {
              MATCH (f:Fact)-[about:ABOUT]->(topic), (f)-[:APPLIES_IN]->(j:Jurisdiction), (f)-[:STATED_BY]->(s:Source)
              WITH f, j, s ORDER BY j.code, about.position, f.id LIMIT $facts
              OPTIONAL MATCH (mine:FactText {key: f.id + '/' + $reader})
              OPTIONAL MATCH (english:FactText {key: f.id + '/en'})
              RETURN collect({id: f.id, text: coalesce(mine.text, english.text, ''), country: j.code, topics: [$id], asOf: f.asOf,
                              confidence: f.confidence, changesOften: coalesce(f.volatile, false), reviewBy: f.reviewBy,
                              url: s.url, publisher: s.publisher}) AS facts
            }
            CALL (topic) {
              MATCH (topic)-[:BROADER*0..2]->(c:Concept)<-[:EXPERT_IN]-(m:Mentor)
              WITH m, c ORDER BY toLower(m.name), m.id LIMIT $neighbours
              RETURN collect({id: m.id, name: m.name, topic: c.id}) AS experts
            }
            CALL (topic) {
              MATCH (topic)-[r:RELATED]->(near:Topic)
              OPTIONAL MATCH (mine:EntryText {key: near.id + '/' + $reader})
              OPTIONAL MATCH (english:EntryText {key: near.id + '/en'})
              WITH near, coalesce(mine.title, english.title, near.id) AS title ORDER BY r.position LIMIT $neighbours
              RETURN collect({id: near.id, title: title}) AS related
            }
            CALL (topic) {
              MATCH (topic)<-[:RELATED]-(near:Topic)
              OPTIONAL MATCH (mine:EntryText {key: near.id + '/' + $reader})
              OPTIONAL MATCH (english:EntryText {key: near.id + '/en'})
              WITH near, coalesce(mine.title, english.title, near.id) AS title ORDER BY title LIMIT $neighbours
              RETURN collect({id: near.id, title: title}) AS leadingHere
            }
            CALL (topic, group) {
              MATCH (group)<-[:BROADER]-(near:Topic) WHERE near <> topic
              OPTIONAL MATCH (mine:EntryText {key: near.id + '/' + $reader})
              OPTIONAL MATCH (english:EntryText {key: near.id + '/en'})
              WITH near, coalesce(mine.title, english.title, near.id) AS title ORDER BY near.position LIMIT $neighbours
              RETURN collect({id: near.id, title: title}) AS siblings
            }
            RETURN entry.id AS id, topic IS NOT NULL AS isTopic, coalesce(texts[0].title, entry.id) AS title, group.id AS group,
                   texts, facts, experts, related, leadingHere, siblings
            """;

    private static final String FACT = """
            MATCH (f:Fact {id: $id})-[:APPLIES_IN]->(j:Jurisdiction)
            MATCH (f)-[:STATED_BY]->(s:Source)
            OPTIONAL MATCH (f)-[:CHECKED_WITH]->(authority:Authority)
            CALL (f) {
              MATCH (t:FactText)-[:TEXT_OF]->(f)
              WITH t ORDER BY t.language = $reader DESC, t.language = 'en' DESC, t.language
              RETURN collect(t {.language, .text}) AS texts
            }
            CALL (f) {
              MATCH (f)-[about:ABOUT]->(topic:Topic)
              WITH topic ORDER BY about.position
              RETURN collect(topic.id) AS topics
            }
            RETURN {id: f.id, text: coalesce(texts[0].text, ''), country: j.code, topics: topics, asOf: f.asOf,
                    confidence: f.confidence, changesOften: coalesce(f.volatile, false), reviewBy: f.reviewBy, url: s.url,
                    publisher: s.publisher} AS fact,
                   s.kind AS kind, texts, authority.name AS authority, authority.url AS authorityUrl, f.note AS note
            LIMIT 1
            """;
}
