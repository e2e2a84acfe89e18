package org.guidepost.knowledge.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.FakeEmbedder;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.ImportReport;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.guidepost.knowledge.PassageIndex;
import org.guidepost.knowledge.SampleContent;
import org.guidepost.knowledge.database.EmptyGraph;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@ExtendWith(TestDatabase.class)
class EmbeddingsIT {

    private static final String VAT = "entries/en/tax.vat.yaml";

    @TempDir
    Path folder;

    private final Driver driver;

    EmbeddingsIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void empty() {
        EmptyGraph.in(driver);
    }

    @Test
    void everyPassageOfALanguageOfTheModelGetsAVector() {
        FakeEmbedder embedder = FakeEmbedder.called("one");

        ImportReport report = load(SampleContent.in(folder).content(), embedder);

        int english = count("MATCH (p:PassageEn) RETURN count(p) AS n");
        assertThat(report.embedded()).isEqualTo(english).isPositive();
        assertThat(embedder.embedded()).hasSize(english);
        assertThat(count("MATCH (p:Passage) WHERE p.embedding IS NOT NULL RETURN count(p) AS n"))
                .isEqualTo(english);
        assertThat(nearest("what is vat")).isEqualTo("what is vat");
    }

    @Test
    void onlyNewTextsAreEmbedded() {
        SampleContent files = SampleContent.in(folder);
        load(files.content(), FakeEmbedder.called("one"));
        FakeEmbedder embedder = FakeEmbedder.called("one");

        Content changed = files.with(VAT, "  - what is vat\n", "")
                .with(VAT, "  - vat registration limit\n", "  - vat limit for registering\n  - what is vat\n")
                .content();
        ImportReport report = load(changed, embedder);

        assertThat(embedder.embedded()).containsExactly("vat limit for registering");
        assertThat(report.embedded()).isEqualTo(1);
        assertThat(nearest("what is vat")).as("moved, and still found").isEqualTo("what is vat");
    }

    @Test
    void anotherModelEmbedsEverythingAnew() {
        Content content = SampleContent.in(folder).content();
        int all = load(content, FakeEmbedder.called("one")).embedded();

        ImportReport report = load(content, FakeEmbedder.called("two"));

        assertThat(report.embedded()).isEqualTo(all);
        assertThat(report.created() + report.changed() + report.removed()).isZero();
        assertThat(count("MATCH (p:Passage {embeddingModel: 'two'}) RETURN count(p) AS n"))
                .isEqualTo(all);
    }

    @Test
    void progressIsTold() {
        List<Integer> done = new ArrayList<>();

        int all = new ContentImport(driver, Clock.systemUTC(), FakeEmbedder.called("one"), new ImportProgress() {
                    @Override
                    public void passagesEmbedded(int embedded, int total) {
                        done.add(embedded);
                    }
                })
                .run(SampleContent.in(folder).content())
                .embedded();

        assertThat(done).isSorted().endsWith(all);
    }

    @Test
    void aModelOfAnotherDimensionHasTheIndexMadeAnew() {
        Content content = SampleContent.in(folder).content();
        int all = load(content, FakeEmbedder.called("one")).embedded();

        ImportReport report = load(content, new FakeEmbedder("wide", 768));

        assertThat(report.embedded()).isEqualTo(all);
        assertThat(nearest("what is vat", new FakeEmbedder("wide", 768))).isEqualTo("what is vat");

        load(content, FakeEmbedder.called("one"));
        assertThat(nearest("what is vat")).as("and back").isEqualTo("what is vat");
    }

    @Test
    void aModelOfOtherLanguagesTakesTheVectorsOfThoseBefore() {
        Content content = SampleContent.in(folder).content();
        load(content, FakeEmbedder.called("one"));

        load(content, FakeEmbedder.called("finnish").in("fi"));

        assertThat(count("MATCH (p:Passage {language: 'en'}) WHERE p.embedding IS NOT NULL RETURN count(p) AS n"))
                .isZero();
        assertThat(count("MATCH (p:PassageFi) WHERE p.embedding IS NULL RETURN count(p) AS n"))
                .isZero();
        assertThat(count("SHOW VECTOR INDEXES YIELD name WHERE name = 'passage_embedding_fi' RETURN count(*) AS n"))
                .isEqualTo(1);
    }

    @Test
    void theSameModelForOtherLanguagesIsAnotherSource() {
        Content content = SampleContent.in(folder).content();
        importer(FakeEmbedder.called("one")).run(content, Optional.of("files"));

        var both = importer(FakeEmbedder.called("one").in("en", "fi"));
        assertThat(both.hasTaken("files")).isFalse();
        both.run(content, Optional.of("files"));
        assertThat(both.hasTaken("files")).isTrue();
        assertThat(count("MATCH (p:PassageFi) WHERE p.embedding IS NULL RETURN count(p) AS n"))
                .isZero();

        importer(FakeEmbedder.called("one")).run(content, Optional.of("files"));
        assertThat(count("MATCH (p:PassageFi) WHERE p.embedding IS NOT NULL RETURN count(p) AS n"))
                .isZero();
    }

    @Test
    void aChangeOfModelThatWasCutOffIsMendedByGoingBack() {
        Content content = SampleContent.in(folder).content();
        var one = importer(FakeEmbedder.called("one"));
        one.run(content, Optional.of("files"));
        var broken = new FakeEmbedder("two", 384) {
            @Override
            public List<float[]> embed(List<String> texts) {
                throw new IllegalStateException("out of memory");
            }
        };

        assertThatThrownBy(() -> importer(broken).run(content, Optional.of("files")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(one.hasTaken("files")).isFalse();
        one.run(content, Optional.of("files"));
        assertThat(nearest("what is vat")).isEqualTo("what is vat");
    }

    @Test
    void aGuestLeavesTheVectorsOfAnotherModelAlone() {
        Content content = SampleContent.in(folder).content();
        int all = importer(FakeEmbedder.called("one"))
                .run(content, Optional.of("files"))
                .embedded();

        assertThat(importer(FakeEmbedder.called("two")).runUnlessTaken(content, Optional.of("files")))
                .hasValueSatisfying(report -> assertThat(report.embedded()).isZero());

        assertThat(count("MATCH (p:Passage {embeddingModel: 'one'}) RETURN count(p) AS n"))
                .isEqualTo(all);
        assertThat(importer(FakeEmbedder.called("one")).hasTaken("files")).isTrue();
    }

    @Test
    void aModelThatNoIndexTakesIsRefusedBeforeAnythingIsWritten() {
        Content content = SampleContent.in(folder).content();

        assertThatThrownBy(() -> load(content, new FakeEmbedder("wide", 5000)))
                .isInstanceOf(KnowledgeGraphException.class)
                .hasMessageContaining("5000");
        assertThat(count("MATCH (p:Passage) RETURN count(p) AS n")).isZero();
    }

    @Test
    void aVectorThatIsNotAsLongAsTheModelSaysIsRefused() {
        Content content = SampleContent.in(folder).content();
        var liar = new FakeEmbedder("liar", 100) {
            @Override
            public int dimension() {
                return PassageIndex.VECTOR_DIMENSION;
            }
        };

        assertThatThrownBy(() -> load(content, liar))
                .isInstanceOf(KnowledgeGraphException.class)
                .hasMessageContaining("100");
        assertThat(count("MATCH (p:Passage) WHERE p.embedding IS NOT NULL RETURN count(p) AS n"))
                .isZero();
    }

    private ImportReport load(Content content, Embedder embedder) {
        return importer(embedder).run(content);
    }

    private ContentImport importer(Embedder embedder) {
        return new ContentImport(driver, Clock.systemUTC(), embedder, ImportProgress.UNWATCHED);
    }

    private String nearest(String text) {
        return nearest(text, FakeEmbedder.called("any"));
    }

    private String nearest(String text, Embedder embedder) {
        float[] vector = embedder.embed(List.of(text)).getFirst();
        return driver.executableQuery(
                        "CALL db.index.vector.queryNodes($index, 1, $vector) YIELD node RETURN node.text AS n")
                .withParameters(Map.of("index", "passage_embedding_en", "vector", vector))
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asString();
    }

    private int count(String query) {
        return driver.executableQuery(query)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asInt();
    }
}
