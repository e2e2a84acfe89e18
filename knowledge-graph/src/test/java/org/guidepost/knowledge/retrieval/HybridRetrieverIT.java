package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.FakeEmbedder;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retriever;
import org.guidepost.knowledge.SampleContent;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

/** Both ways to search, in memory and in the database's indexes, on the content that the project ships. */
@ExtendWith(TestDatabase.class)
class HybridRetrieverIT {

    private static final Path SHIPPED = Path.of(System.getProperty("guidepost.content", "content"));
    private static final FakeEmbedder EMBEDDER = FakeEmbedder.called("fake");
    private static final List<String> LANGUAGES = List.of("en", "fi", "ru");

    private static Content content;
    private static Retriever inMemory;
    private static Retriever inIndexes;

    @BeforeAll
    static void load(Driver driver) {
        content = SampleContent.accepted(ContentFolder.of(SHIPPED).read(ImportProgress.UNWATCHED));
        var graph = new ContentGraph(driver, Clock.systemUTC());
        graph.migrate(List.of());
        graph.load(content, EMBEDDER, ImportProgress.UNWATCHED);
        inMemory = retriever(driver, new PassageBanks(driver, EMBEDDER.model(), ImportProgress.UNWATCHED));
        inIndexes = retriever(driver, new PassageBanks(driver, EMBEDDER.model(), ImportProgress.UNWATCHED, 500));
    }

    private static Retriever retriever(Driver driver, PassageBanks banks) {
        banks.read(LANGUAGES);
        return new HybridRetriever(driver, EMBEDDER, banks);
    }

    @Test
    void findsTheEntryOfEachOfItsVariants() {
        List<Query> wrong = variants().stream()
                .filter(variant -> !entryOf(inMemory, variant).equals(variant.entry()))
                .map(Variant::query)
                .toList();

        assertThat(wrong)
                .as("of %d", variants().size())
                .hasSizeLessThan(variants().size() / 50);
    }

    /** The other way, for languages with too many passages, has learnt nothing and may do a little worse. */
    @Test
    void findsTheEntryOfAlmostEachVariantThroughTheIndexes() {
        List<Query> wrong = variants().stream()
                .filter(variant -> !entryOf(inIndexes, variant).equals(variant.entry()))
                .map(Variant::query)
                .toList();

        assertThat(wrong)
                .as("of %d", variants().size())
                .hasSizeLessThan(variants().size() / 25);
    }

    @Test
    void answersNothingInALanguageThatItDoesNotKnow() {
        assertThat(inMemory.retrieve(new Query("Jak se zaregistruji?", "cs"))).isEqualTo(Retrieval.NOTHING);
    }

    private static String entryOf(Retriever retriever, Variant variant) {
        return retriever.retrieve(variant.query()).best().orElseThrow().entry();
    }

    private static List<Variant> variants() {
        var random = new Random(20_261_121);
        return content.entries().stream()
                .filter(entry -> LANGUAGES.contains(entry.language()))
                .filter(entry -> !entry.variants().isEmpty())
                .map(entry -> Variant.of(entry, random))
                .toList();
    }

    private record Variant(String entry, Query query) {

        static Variant of(Entry entry, Random random) {
            String text = entry.variants().get(random.nextInt(entry.variants().size()));
            return new Variant(entry.id(), new Query(text, entry.language()));
        }
    }
}
