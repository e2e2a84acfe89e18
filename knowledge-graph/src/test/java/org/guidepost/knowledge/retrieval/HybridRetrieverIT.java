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
    private static Content content;

    private final Retriever inMemory;
    private final Retriever inIndexes;

    HybridRetrieverIT(Driver driver) {
        this.inMemory = new HybridRetriever(driver, EMBEDDER, new PassageBanks(driver));
        this.inIndexes = new HybridRetriever(driver, EMBEDDER, new PassageBanks(driver, 500));
    }

    @BeforeAll
    static void load(Driver driver) {
        content = SampleContent.accepted(ContentFolder.of(SHIPPED).read(ImportProgress.UNWATCHED));
        var graph = new ContentGraph(driver, Clock.systemUTC());
        graph.migrate(List.of());
        graph.load(content, EMBEDDER, ImportProgress.UNWATCHED);
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
    void learnsAContentOnce(Driver driver) {
        EntryClassifier learnt = classifier(driver);
        List<String> trainings = trainings(driver);

        assertThat(classifier(driver).entries()).isEqualTo(learnt.entries());
        assertThat(classifier(driver).weights()).isDeepEqualTo(learnt.weights());
        assertThat(trainings(driver)).isEqualTo(trainings);
    }

    @Test
    void learnsAnewFromOtherPassages(Driver driver) {
        PassageBank bank = bank(driver);
        EntryClassifier learnt = new StoredClassifiers(driver).find("sk", bank);
        PassageBank fewer = PassageBank.of(bank.passages().subList(0, 200));

        EntryClassifier relearnt = new StoredClassifiers(driver).find("sk", fewer);

        assertThat(relearnt.weights()).hasDimensions(200, relearnt.entries().size());
        assertThat(learnt.weights().length).isEqualTo(bank.passages().size());
    }

    private static EntryClassifier classifier(Driver driver) {
        return new StoredClassifiers(driver).find("fi", bank(driver));
    }

    private static PassageBank bank(Driver driver) {
        return new PassageBanks(driver).ranker("fi").orElseThrow().bank();
    }

    private static List<String> trainings(Driver driver) {
        return driver
                .executableQuery("MATCH (c:Classifier) RETURN c.language + c.trainedOn AS training ORDER BY training")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("training").asString())
                .toList();
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
