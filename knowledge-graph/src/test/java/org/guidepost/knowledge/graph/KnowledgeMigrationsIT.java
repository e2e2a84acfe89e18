package org.guidepost.knowledge.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.guidepost.knowledge.PassageIndex;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

@ExtendWith(TestDatabase.class)
class KnowledgeMigrationsIT {

    private static final List<String> ALL = List.of("0001", "0002", "0003", "0004", "0005", "0006");

    private final Driver driver;

    KnowledgeMigrationsIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void empty() {
        TestDatabase.empty(driver);
    }

    @Test
    void makeTheIndexesThatTheTableOfLanguagesNames() {
        migrations().apply();

        Map<String, String> analyzers = driver.executableQuery("""
                        SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties, options, state
                        WHERE state = 'ONLINE'
                        RETURN name, labelsOrTypes[0] + '.' + properties[0] + ' '
                               + options.indexConfig['fulltext.analyzer'] AS description
                        """).execute().records().stream()
                .collect(Collectors.toMap(index -> index.get("name").asString(), index -> index.get("description")
                        .asString()));

        Map<String, String> expected = PassageIndex.all().stream()
                .flatMap(index -> Stream.of(
                        Map.entry(index.textIndex(), index.label() + ".text " + index.analyzer()),
                        Map.entry(index.gramsIndex(), index.label() + ".grams whitespace")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(analyzers).hasSize(20).isEqualTo(expected);
    }

    @Test
    void makeAnExactVectorIndex() {
        migrations().apply();

        var index = driver.executableQuery(
                        "SHOW VECTOR INDEXES YIELD name, options RETURN name, options.indexConfig AS config")
                .execute()
                .records()
                .getFirst();

        assertThat(index.get("name").asString()).isEqualTo("passage_embedding_en");
        assertThat(index.get("config").get("vector.dimensions").asInt()).isEqualTo(PassageIndex.VECTOR_DIMENSION);
        assertThat(index.get("config").get("vector.quantization.type").asString())
                .isEqualTo("NONE");
        assertThat(index.get("config").get("vector.similarity_function").asString())
                .isEqualToIgnoringCase("cosine");
    }

    @Test
    void nameEveryPartsNodesUniquely() {
        migrations().apply();

        Set<String> constraints = driver
                .executableQuery("SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type CONTAINS 'UNIQUE'"
                        + " RETURN labelsOrTypes[0] + '.' + properties[0] AS name")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("name").asString())
                .collect(Collectors.toSet());

        assertThat(constraints)
                .containsAll(Parts.IN_ORDER_OF_DEPENDENCE.stream()
                        .map(part -> part.label() + "." + part.keyName())
                        .toList())
                .contains("ContentState.id", "ImportLock.id");
    }

    @Test
    void changeNothingTheSecondTime() {
        migrations().apply();
        int before = schemaSize();

        migrations().apply();

        assertThat(schemaSize()).isEqualTo(before);
    }

    @Test
    void runOnceWhenInstancesStartTogether() throws Exception {
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> starts = IntStream.range(0, 4)
                    .mapToObj(i -> instances.submit(() -> migrations().apply()))
                    .toList();
            for (Future<?> start : starts) {
                start.get();
            }
        }

        assertThat(applied()).isEqualTo(ALL);
    }

    @Test
    void takeOverTheLockOfAnInstanceThatWasKilled() {
        migrations().apply();
        driver.executableQuery("MATCH (m:__Neo4jMigration {version: $last}) DETACH DELETE m")
                .withParameters(Map.of("last", ALL.getLast()))
                .execute();
        driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})")
                .execute();

        new KnowledgeMigrations(driver, List.of(), Duration.ofMillis(1)).apply();

        assertThat(applied()).isEqualTo(ALL);
        assertThat(count("MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock) AS n"))
                .isZero();
    }

    @Test
    void refuseASchemaOfAnotherVersion() {
        migrations().apply();
        driver.executableQuery("MATCH (m:__Neo4jMigration {version: '0002'}) SET m.checksum = '1'")
                .execute();

        assertThatThrownBy(() -> migrations().apply())
                .isInstanceOf(KnowledgeGraphException.class)
                .hasMessageContaining("another version of Guidepost");
    }

    private KnowledgeMigrations migrations() {
        return new KnowledgeMigrations(driver, List.of(), Duration.ofSeconds(30));
    }

    private List<String> applied() {
        return driver
                .executableQuery("MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE'"
                        + " RETURN m.version AS version ORDER BY version")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("version").asString())
                .toList();
    }

    private int schemaSize() {
        return count("SHOW INDEXES YIELD name RETURN count(name) AS n")
                + count("SHOW CONSTRAINTS YIELD name RETURN count(name) AS n");
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
