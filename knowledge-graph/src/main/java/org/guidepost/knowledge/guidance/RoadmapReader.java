package org.guidepost.knowledge.guidance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.Situations;
import org.guidepost.knowledge.StepText;
import org.guidepost.knowledge.guidance.RoadmapGuidance.StepGuidance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads the roadmaps of countries from the graph, and remembers them until told to {@link #forget}. Thread-safe. */
public final class RoadmapReader {

    /** Countries times languages; about fifty kilobytes each. */
    private static final int MOST_REMEMBERED = 200;

    private final Driver driver;
    private volatile Cache<Reader, Optional<RoadmapGuidance>> remembered = nothingYet();

    public RoadmapReader(Driver driver) {
        this.driver = driver;
    }

    /**
     * The roadmap of a country.
     *
     * @param language the reader's language; English stands in for steps that are not there in it
     * @return empty if there is none
     */
    public Optional<RoadmapGuidance> read(String jurisdiction, String language) {
        return remembered.get(new Reader(jurisdiction, language), this::read);
    }

    /** Reads anew what is asked for from now on: the content has changed. */
    public void forget() {
        // Another cache, as what is being read at this moment would still get into the old one.
        remembered = nothingYet();
    }

    private static Cache<Reader, Optional<RoadmapGuidance>> nothingYet() {
        return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
    }

    private Optional<RoadmapGuidance> read(Reader reader) {
        return driver
                .executableQuery(READ)
                .withParameters(Map.of("jurisdiction", reader.jurisdiction(), "language", reader.language()))
                .execute()
                .records()
                .stream()
                .findFirst()
                .map(RoadmapReader::roadmap);
    }

    private static RoadmapGuidance roadmap(Record row) {
        return new RoadmapGuidance(
                row.get("jurisdiction").asString(),
                row.get("updated").asLocalDate(),
                row.get("steps").asList(RoadmapReader::step));
    }

    private static StepGuidance step(Value row) {
        Value step = row.get("step");
        return new StepGuidance(
                step.get("id").asString(),
                row.get("requires").asList(Value::asString),
                Situations.ofWords(dimension -> step.get(dimension).asList(Value::asString)),
                row.get("text").get("language").asString(),
                text(row.get("text")),
                row.get("facts").asList(StatedFacts::fact),
                row.get("link").asString(),
                Optional.ofNullable(row.get("linkName").asString(null)));
    }

    private static StepText text(Value node) {
        return new StepText(
                node.get("title").asString(),
                node.get("text").asString(),
                node.get("where").asString(),
                node.get("cost").asString(),
                node.get("time").asString(),
                node.get("papers").asList(Value::asString));
    }

    private record Reader(String jurisdiction, String language) {}

    private static final String READ = """
            MATCH (roadmap:Roadmap {jurisdiction: $jurisdiction})
            RETURN roadmap.jurisdiction AS jurisdiction, roadmap.updated AS updated,
                   COLLECT {
                     MATCH (step:Step)-[:PART_OF]->(roadmap)
                     OPTIONAL MATCH (step)-[:CHECKED_WITH]->(authority:Authority)
                     CALL (step) {
                       MATCH (text:StepText)-[:TEXT_OF]->(step) WHERE text.language IN [$language, 'en']
                       RETURN text ORDER BY text.language = $language DESC LIMIT 1
                     }
                     CALL (step) {
                       OPTIONAL MATCH (step)-[rests:RESTS_ON]->(f:Fact)-[:APPLIES_IN]->(j:Jurisdiction),
                                      (f)-[:STATED_BY]->(source:Source)
                       OPTIONAL MATCH (f)-[:CHECKED_WITH]->(office:Authority)
                       CALL (f) {
                         MATCH (factText:FactText)-[:TEXT_OF]->(f) WHERE factText.language IN [$language, 'en']
                         RETURN factText ORDER BY factText.language = $language DESC LIMIT 1
                       }
                       WITH f, j, source, office, factText,
                            source.kind = 'official' AND source.url STARTS WITH 'https:' AS official
                       ORDER BY rests.position
                       RETURN collect({id: f.id, jurisdiction: j.code, language: factText.language, text: factText.text,
                                       main: true, asOf: f.asOf, confidence: f.confidence,
                                       changesOften: f.volatile, reviewBy: f.reviewBy,
                                       link: coalesce(CASE WHEN official THEN source.url END, office.url,
                                                      source.url),
                                       linkName: coalesce(CASE WHEN official THEN source.publisher END,
                                                          office.name, source.publisher)}) AS facts
                     }
                     WITH step, authority, text, facts ORDER BY step.position
                     RETURN {
                       step: step, text: text, facts: facts,
                       link: coalesce(step.link, authority.url), linkName: authority.name,
                       requires: COLLECT {
                         MATCH (step)-[r:REQUIRES]->(required:Step) RETURN required.id ORDER BY r.position
                       }
                     }
                   } AS steps
            """;
}
