package org.guidepost.knowledge.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.SampleContent;
import org.guidepost.knowledge.database.EmptyGraph;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** What files say is what the graph will say. */
@ExtendWith(TestDatabase.class)
class ContentGuidanceIT {

    @TempDir
    Path folder;

    @Test
    void saysWhatTheGraphSays(Driver driver) {
        EmptyGraph.in(driver);
        Content content = SampleContent.in(folder).content();
        var graph = new ContentGraph(driver, Clock.systemUTC());
        graph.migrate(List.of());
        graph.load(content, Embedder.NONE, ImportProgress.UNWATCHED);
        var reader = new GuidanceReader(driver);
        var guidance = new ContentGuidance(content);

        for (String entry : content.entries().stream().map(Entry::id).distinct().toList()) {
            for (String language : List.of("en", "fi", "ar")) {
                for (String country : List.of("", "FI", "EU", "PL")) {
                    Optional<String> jurisdiction = Optional.of(country).filter(code -> !code.isEmpty());
                    assertThat(guidance.read(entry, language, jurisdiction))
                            .as("%s in %s for %s", entry, language, country)
                            .isEqualTo(reader.read(entry, language, jurisdiction))
                            .isPresent();
                }
            }
        }
        assertThat(guidance.read("tax.vat", "fi", Optional.of("FI"))
                        .orElseThrow()
                        .facts())
                .hasSize(2);
        assertThat(guidance.read("nothing", "fi", Optional.of("FI"))).isEmpty();
    }
}
