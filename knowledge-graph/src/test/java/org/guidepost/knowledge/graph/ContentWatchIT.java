package org.guidepost.knowledge.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.FakeEmbedder;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.SampleContent;
import org.guidepost.knowledge.database.EmptyGraph;
import org.guidepost.knowledge.database.TestDatabase;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@ExtendWith(TestDatabase.class)
class ContentWatchIT {

    private static final String VAT = "entries/en/tax.vat.yaml";

    @TempDir
    Path folder;

    private final Driver driver;

    ContentWatchIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void empty() {
        EmptyGraph.in(driver);
    }

    @Test
    void noticesAnotherContentOnce() {
        SampleContent sample = SampleContent.in(folder);
        load(sample);
        var watch = new ContentWatch(driver);

        load(sample);
        assertThat(watch.hasChanged()).as("the same content again").isFalse();

        load(sample.with(VAT, "title: ", "title: Changed "));
        assertThat(watch.hasChanged()).isTrue();
        assertThat(watch.hasChanged()).isFalse();
    }

    @Test
    void whatIsReadStaysUntilItIsForgotten() {
        SampleContent sample = SampleContent.in(folder);
        load(sample);
        var reader = new GuidanceReader(driver);
        String before = title(reader);

        load(sample.with(VAT, "title: ", "title: Changed "));
        assertThat(title(reader)).isEqualTo(before);

        reader.forget();
        assertThat(title(reader)).isEqualTo("Changed " + before);
    }

    private static String title(GuidanceReader reader) {
        return reader.read("tax.vat", "en", Optional.empty()).orElseThrow().title();
    }

    private void load(SampleContent sample) {
        var graph = new ContentGraph(driver, Clock.systemUTC());
        graph.migrate(List.of());
        graph.load(sample.content(), FakeEmbedder.called("fake"), ImportProgress.UNWATCHED);
    }
}
