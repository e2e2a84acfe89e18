package org.guidepost.knowledge.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.SampleContent;
import org.guidepost.knowledge.Situation;
import org.guidepost.knowledge.database.EmptyGraph;
import org.guidepost.knowledge.database.TestDatabase;
import org.guidepost.knowledge.guidance.RoadmapGuidance.StepGuidance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** Roadmaps through the graph: into it, out of it for a reader, and out of it without loss. */
@ExtendWith(TestDatabase.class)
class RoadmapReaderIT {

    @TempDir
    Path folder;

    private final Driver driver;
    private final ContentGraph graph;
    private final RoadmapReader reader;

    RoadmapReaderIT(Driver driver) {
        this.driver = driver;
        this.graph = new ContentGraph(driver, Clock.systemUTC());
        this.reader = new RoadmapReader(driver);
    }

    @BeforeEach
    void load() {
        EmptyGraph.in(driver);
        load(SampleContent.in(folder).content());
    }

    private SampleContent another() throws IOException {
        return SampleContent.in(Files.createTempDirectory(folder, "another"));
    }

    private void load(Content content) {
        graph.migrate(List.of());
        graph.load(content, Embedder.NONE, ImportProgress.UNWATCHED);
    }

    @Test
    void readsTheStepsOfACountryInHerLanguage() {
        RoadmapGuidance roadmap = reader.read("FI", "fi").orElseThrow();

        assertThat(roadmap.steps())
                .extracting(StepGuidance::id)
                .containsExactly("fi-step-permit", "fi-step-money", "fi-step-form", "fi-step-vat");
        StepGuidance vat = roadmap.steps().getLast();
        assertThat(vat.language()).isEqualTo("fi");
        assertThat(vat.text().text()).contains("20 000 euroa");
        assertThat(vat.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.language()).isEqualTo("fi");
            assertThat(fact.link()).isEqualTo("https://www.vero.fi/en/vat");
        });
        assertThat(vat.link()).isEqualTo("https://www.vero.fi/en/vat/register");
        assertThat(vat.linkName()).contains("Finnish Tax Administration (Verohallinto)");
        assertThat(roadmap.steps().get(2).linkName()).isEmpty();
        assertThat(roadmap.steps().getFirst().when().citizenship()).isEqualTo(Set.of(Situation.Citizenship.NON_EU));
    }

    @Test
    void fallsBackToEnglishAndSaysSo() {
        assertThat(reader.read("FI", "ar").orElseThrow().steps())
                .extracting(StepGuidance::language)
                .containsOnly("en");
    }

    @Test
    void knowsThatACountryHasNone() {
        assertThat(reader.read("EU", "en")).isEmpty();
        assertThat(reader.read("", "en")).isEmpty();
    }

    @Test
    void readsAnewWhenToldTo() throws IOException {
        assertThat(reader.read("FI", "en")).isPresent();
        load(another()
                .without("roadmaps/translations/fi/FI.yaml")
                .without("roadmaps/FI.yaml")
                .content());
        assertThat(reader.read("FI", "en")).isPresent();

        reader.forget();

        assertThat(reader.read("FI", "en")).isEmpty();
    }

    @Test
    void whoHasDoneAStepStillHasWhenItChanges() throws IOException {
        driver.executableQuery("MATCH (s:Step {id: 'fi-step-vat'}) CREATE (:Plan {id: 'x'})-[:DONE]->(s)")
                .execute();

        load(another()
                .with("roadmaps/FI.yaml", "time: A few days", "time: Some days")
                .with("roadmaps/FI.yaml", "requires: [fi-step-money]", "requires: [fi-step-money, fi-step-permit]")
                .content());

        assertThat(driver.executableQuery("MATCH (:Plan)-[:DONE]->(s:Step {id: 'fi-step-vat'}) RETURN s")
                        .execute()
                        .records())
                .hasSize(1);
    }

    @Test
    void comesBackUnchanged() throws IOException {
        assertThat(graph.content().roadmaps())
                .isEqualTo(another().content().roadmaps())
                .hasSize(1);
    }
}
