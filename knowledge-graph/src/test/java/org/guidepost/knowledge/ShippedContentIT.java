package org.guidepost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.database.TestDatabase;
import org.guidepost.knowledge.guidance.ContentGuidance;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** The content that the project ships. */
@ExtendWith(TestDatabase.class)
class ShippedContentIT {

    private static final Path SHIPPED = Path.of(System.getProperty("guidepost.content", "content"));

    @TempDir
    Path folder;

    @Test
    void isValidLoadsOnceAndComesBackUnchanged(Driver driver, TestReporter reporter) {
        ContentReading reading = ContentFolder.of(SHIPPED).read(ImportProgress.UNWATCHED);
        Content content = SampleContent.accepted(reading);
        var graph = new ContentGraph(driver, Clock.systemUTC());
        graph.migrate(List.of());
        FakeEmbedder embedder = FakeEmbedder.called("fake");

        ImportReport first = graph.load(content, embedder, ImportProgress.UNWATCHED);
        ImportReport second = graph.load(content, embedder, ImportProgress.UNWATCHED);

        reporter.publishEntry("first import", first.toString());
        reporter.publishEntry("second import", second.toString());
        assertThat(second.changedNothing()).isTrue();
        assertThat(graph.content()).isEqualTo(content);
        ContentFolder.write(graph.content(), folder.resolve("exported"));
        assertThat(ContentFolder.of(folder.resolve("exported")).read(ImportProgress.UNWATCHED))
                .isEqualTo(reading);
        saysTheSameBeforeAndAfterItsImport(content, driver);
    }

    private static void saysTheSameBeforeAndAfterItsImport(Content content, Driver driver) {
        var files = new ContentGuidance(content);
        var graph = new GuidanceReader(driver);
        for (Topic topic : content.scheme().topics()) {
            for (String country : List.of("FI", "TR")) {
                assertThat(files.read(topic.id(), "ar", Optional.of(country)))
                        .isEqualTo(graph.read(topic.id(), "ar", Optional.of(country)));
            }
        }
    }

    @Test
    void coversEveryTopicAndCountry() {
        Content content = SampleContent.accepted(ContentFolder.of(SHIPPED).read(ImportProgress.UNWATCHED));

        assertThat(content.languages()).hasSameSizeAs(PassageIndex.all());
        assertThat(content.scheme().topics()).hasSizeGreaterThanOrEqualTo(74);
        assertThat(content.jurisdictions())
                .extracting(Jurisdiction::code)
                .contains("EU", "FI", "TR", "ES", "PT", "PL", "SK");
        assertThat(content.smallTalk()).hasSameSizeAs(PassageIndex.all());
        assertThat(content.facts()).hasSizeGreaterThan(200);
    }
}
