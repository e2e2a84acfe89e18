package org.guidepost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guidepost.knowledge.database.EmptyGraph;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

@ExtendWith(TestDatabase.class)
class ContentGraphIT {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final String VAT = "entries/en/tax.vat.yaml";

    @TempDir
    Path folder;

    private final Driver driver;
    private final ContentGraph graph;

    ContentGraphIT(Driver driver) {
        this.driver = driver;
        this.graph = new ContentGraph(driver, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void empty() {
        EmptyGraph.in(driver);
    }

    @Test
    void holdsWhatWasLoaded() {
        Content content = SampleContent.in(folder).content();

        ImportReport report = load(content);

        assertThat(report.created()).isEqualTo(nodes()).isPositive();
        assertThat(report.changed() + report.removed() + report.unchanged() + report.embedded())
                .isZero();
        assertThat(graph.content()).isEqualTo(content);
        assertThat(graph.scheme()).isEqualTo(content.scheme());
    }

    @Test
    void writesFilesThatReadAsTheSameContentAgain() {
        Content content = SampleContent.in(folder).content();
        load(content);

        ContentFolder.write(graph.content(), folder.resolve("exported"));

        ContentReading again = ContentFolder.of(folder.resolve("exported")).read(ImportProgress.UNWATCHED);
        assertThat(again).isEqualTo(new ContentReading.Accepted(content));
    }

    @Test
    void changesNothingTheSecondTime() {
        Content content = SampleContent.in(folder).content();
        ImportReport first = load(content);
        List<Record> before = all();

        ImportReport second = load(content);

        assertThat(second.changedNothing()).isTrue();
        assertThat(second.unchanged()).isEqualTo(first.created());
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void writesOnlyWhatChanged() {
        SampleContent files = SampleContent.in(folder);
        load(files.content());

        Content changed = files.with(VAT, "title: VAT", "title: Value added tax (VAT)")
                .with("facts/FI.yaml", "confidence: high", "confidence: medium")
                .content();
        ImportReport report = load(changed);

        assertThat(report.changed()).as("the entry's text and the fact").isEqualTo(2);
        assertThat(report.created()).as("the new title's passage").isEqualTo(1);
        assertThat(report.removed()).as("the old title's passage").isEqualTo(1);
        assertThat(graph.content()).isEqualTo(changed);
    }

    @Test
    void removesWhatIsGone() {
        SampleContent files = SampleContent.in(folder);
        int before = load(files.content()).created();

        Content fewer = files.without("entries/fi/tax.vat.yaml")
                .without("boundaries/en/oos.medical.yaml")
                .without("facts/translations/fi/FI.yaml")
                .content();
        ImportReport report = load(fewer);

        assertThat(report.removed()).isPositive();
        assertThat(nodes()).isEqualTo(before - report.removed());
        assertThat(count("MATCH (n:PassageFi) RETURN count(n) AS n")).isZero();
        assertThat(count("MATCH (n:Boundary) RETURN count(n) AS n")).isZero();
        assertThat(graph.content()).isEqualTo(fewer);
    }

    @Test
    void leavesNodesOfOthersAlone() {
        SampleContent files = SampleContent.in(folder);
        load(files.content());
        driver.executableQuery("CREATE (:Passage:PassageEn {key: 'learned', text: 'from a mentor'}), (:Mentor)")
                .execute();

        load(files.without("boundaries/en/oos.medical.yaml").content());

        assertThat(count("MATCH (n) WHERE n:Mentor OR n.key = 'learned' RETURN count(n) AS n"))
                .isEqualTo(2);
    }

    @Test
    void linksPassagesToTheirEntries() {
        load(SampleContent.in(folder).content());

        assertThat(count("MATCH (p:Passage) WHERE NOT (p)-[:LEADS_TO]->(:Entry {id: p.target}) RETURN count(p) AS n"))
                .isZero();
        assertThat(count("MATCH (p:PassageFi {kind: 'fact', jurisdiction: 'FI'})-[:LEADS_TO]->(e:Entry {id: 'tax.vat'})"
                        + " RETURN count(p) AS n"))
                .isEqualTo(2);
        assertThat(count("MATCH (:Entry {id: 'tax.vat'})-[:ABOUT]->(t:Topic) RETURN count(t) AS n"))
                .isEqualTo(1);
        assertThat(count("MATCH (:Entry:Boundary)-[:ABOUT]->(t) RETURN count(t) AS n"))
                .isZero();
    }

    @Test
    void findsPassagesByTheWordsOfALanguageAndByPieces() {
        load(SampleContent.in(folder).content());
        PassageIndex english = PassageIndex.of("en").orElseThrow();
        PassageIndex finnish = PassageIndex.of("fi").orElseThrow();

        assertThat(targets(english.textIndex(), "returning")).as("stemmed").contains("tax.vat");
        assertThat(targets(finnish.textIndex(), "rajat")).as("inflected").containsOnly("tax.vat");
        assertThat(targets(english.gramsIndex(), CharacterNGrams.joined("tresholds")))
                .as("misspelt")
                .startsWith("tax.vat");
    }

    @Test
    void saysWhenItWasLoadedAndThatItIsComplete() {
        load(SampleContent.in(folder).content());

        Record state = driver.executableQuery(
                        "MATCH (s:ContentState {id: 'content'}) RETURN s.importedAt AS at, s.checksum AS sum")
                .execute()
                .records()
                .getFirst();

        assertThat(state.get("at").asZonedDateTime().toInstant()).isEqualTo(NOW);
        assertThat(state.get("sum").asString()).matches("[0-9a-f]{32}");
    }

    @Test
    void givesNoContentBeforeOneIsLoaded() {
        assertThatThrownBy(graph::content)
                .isInstanceOf(KnowledgeGraphException.class)
                .hasMessageContaining("import it first");
    }

    private ImportReport load(Content content) {
        return graph.load(content, Embedder.NONE, ImportProgress.UNWATCHED);
    }

    private List<String> targets(String index, String words) {
        return driver
                .executableQuery("CALL db.index.fulltext.queryNodes($index, $words) YIELD node, score"
                        + " RETURN node.target AS target ORDER BY score DESC")
                .withParameters(Map.of("index", index, "words", words))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("target").asString())
                .toList();
    }

    /** Every node that an import made. */
    private int nodes() {
        return count("MATCH (n) WHERE n.checksum IS NOT NULL AND NOT n:ContentState AND NOT n:__Neo4jMigration"
                + " RETURN count(n) AS n");
    }

    private List<Record> all() {
        return driver.executableQuery("MATCH (n) WHERE NOT n:ImportLock OPTIONAL MATCH (n)-[r]->(m)"
                        + " RETURN elementId(n) AS id, properties(n) AS properties,"
                        + " collect(elementId(r) + elementId(m)) AS links ORDER BY id")
                .execute()
                .records();
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
