package org.guidepost.knowledge.guidance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.guidance.Guidance.Related;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads from the graph what is said about an entry, and remembers what people ask for again and again until told to
 * {@link #forget}. Thread-safe.
 */
public final class GuidanceReader implements GuidanceSource {

    /** About ten kilobytes each. */
    private static final int MOST_REMEMBERED = 1_500;

    private final Driver driver;
    private volatile Cache<Reader, Optional<Guidance>> remembered = nothingYet();

    public GuidanceReader(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Guidance> read(String entry, String language, Optional<String> jurisdiction) {
        return remembered.get(new Reader(entry, language, jurisdiction.orElse("")), this::read);
    }

    /** Reads anew what is asked for from now on: the content has changed. */
    public void forget() {
        // Another cache, as what is being read at this moment would still get into the old one.
        remembered = nothingYet();
    }

    private static Cache<Reader, Optional<Guidance>> nothingYet() {
        return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
    }

    private Optional<Guidance> read(Reader reader) {
        return driver
                .executableQuery(READ)
                .withParameters(Map.of(
                        "entry", reader.entry(), "language", reader.language(), "jurisdiction", reader.jurisdiction()))
                .execute()
                .records()
                .stream()
                .findFirst()
                .map(GuidanceReader::guidance);
    }

    /** The titles of entries, in the given order; an entry that is not there is left out. */
    public List<Related> titles(List<String> entries, String language) {
        return driver
                .executableQuery(TITLES)
                .withParameters(Map.of("entries", entries, "language", language))
                .execute()
                .records()
                .stream()
                .map(row -> new Related(
                        row.get("entry").asString(), row.get("title").asString()))
                .toList();
    }

    private static Guidance guidance(Record row) {
        Value text = row.get("t");
        return new Guidance(
                row.get("entry").asString(),
                text.get("language").asString(),
                text.get("title").asString(),
                text.get("text").asString(),
                text.get("next").asString(""),
                "reviewed".equalsIgnoreCase(text.get("state").asString("")),
                row.get("countrySpecific").asBoolean(false),
                row.get("facts").asList(StatedFacts::fact),
                row.get("related")
                        .asList(related -> new Related(
                                related.get("entry").asString(),
                                related.get("title").asString())));
    }

    private record Reader(String entry, String language, String jurisdiction) {}

    private static final String READ = """
            MATCH (e:Entry {id: $entry})
            CALL (e) {
              MATCH (t:EntryText)-[:TEXT_OF]->(e)
              RETURN t ORDER BY t.language = $language DESC, t.language = 'en' DESC, t.language LIMIT 1
            }
            OPTIONAL MATCH (e)-[:ABOUT]->(topic:Topic)
            CALL (topic) {
              OPTIONAL MATCH (f:Fact)-[about:ABOUT]->(topic),
                             (f)-[:APPLIES_IN]->(j:Jurisdiction),
                             (f)-[:STATED_BY]->(source:Source)
              WHERE j.code = $jurisdiction
                 OR EXISTS { (:Jurisdiction {code: $jurisdiction})-[:MEMBER_OF]->(j) }
              OPTIONAL MATCH (f)-[:CHECKED_WITH]->(authority:Authority)
              CALL (f) {
                MATCH (text:FactText)-[:TEXT_OF]->(f) WHERE text.language IN [$language, 'en']
                RETURN text ORDER BY text.language = $language DESC LIMIT 1
              }
              CALL (f, topic) {
                OPTIONAL MATCH (topic)<-[:ABOUT]-(step:Step)-[rests:RESTS_ON]->(f) WHERE step.form <> ['company']
                RETURN min(rests.position) AS inStep
              }
              WITH f, about, j, source, authority, text, inStep,
                   source.kind = 'official' AND source.url STARTS WITH 'https:' AS official
              ORDER BY j.kind, about.position, f.id
              RETURN collect({id: f.id, jurisdiction: j.code, language: text.language, text: text.text,
                              main: about.position = 0, inStep: inStep, asOf: f.asOf, confidence: f.confidence,
                              changesOften: f.volatile, reviewBy: f.reviewBy,
                              link: coalesce(CASE WHEN official THEN source.url END, authority.url,
                                             source.url),
                              linkName: coalesce(CASE WHEN official THEN source.publisher END,
                                                 authority.name, source.publisher)}) AS facts
            }
            CALL (topic) {
              OPTIONAL MATCH (topic)-[r:RELATED]->(:Topic)<-[:ABOUT]-(near:Entry)
              CALL (near) {
                MATCH (title:EntryText)-[:TEXT_OF]->(near)
                RETURN title ORDER BY title.language = $language DESC, title.language = 'en' DESC, title.language LIMIT 1
              }
              WITH near, r, title ORDER BY r.position
              RETURN collect({entry: near.id, title: title.title}) AS related
            }
            RETURN e.id AS entry, t, coalesce(topic.countrySpecific, false) AS countrySpecific, facts, related
            """;

    private static final String TITLES = """
            UNWIND range(0, size($entries) - 1) AS place
            MATCH (e:Entry {id: $entries[place]})
            CALL (e) {
              MATCH (t:EntryText)-[:TEXT_OF]->(e)
              RETURN t.title AS title
              ORDER BY t.language = $language DESC, t.language = 'en' DESC, t.language LIMIT 1
            }
            RETURN e.id AS entry, title ORDER BY place
            """;
}
