package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.database.EmptyGraph;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

@ExtendWith(TestDatabase.class)
class StoredClassifiersIT {

    private final Driver driver;
    private final StoredClassifiers classifiers;

    StoredClassifiersIT(Driver driver) {
        this.driver = driver;
        this.classifiers = new StoredClassifiers(driver, ImportProgress.UNWATCHED);
    }

    @BeforeEach
    void empty() {
        EmptyGraph.in(driver);
    }

    @Test
    void givesBackWhatWasLearntWithoutLearningAgain() {
        PassageBank bank = bank(40);
        EntryClassifier learnt = classifiers.find("fi", bank);
        // Learning again would not know of this.
        run("MATCH (c:Classifier) SET c.entries = [entry IN c.entries | entry + ' from the graph']");

        EntryClassifier found = classifiers.find("fi", bank);

        assertThat(found.entries()).allMatch(entry -> entry.endsWith(" from the graph"));
        assertThat(found.weights()).isDeepEqualTo(learnt.weights());
    }

    @Test
    void learnsAnewFromOtherPassages() {
        classifiers.find("fi", bank(40));

        assertThat(classifiers.find("fi", bank(41)).weights()).hasDimensions(41, 4);
        assertThat(run("MATCH (c:Classifier) RETURN c")).isEqualTo(1);
    }

    @Test
    void learnsAnewWhereTheStoredWeightsAreCutOff() {
        PassageBank bank = bank(40);
        EntryClassifier learnt = classifiers.find("fi", bank);
        run("MATCH (c:Classifier) SET c.entries = c.entries[..2]");

        assertThat(classifiers.find("fi", bank).entries()).isEqualTo(learnt.entries());
    }

    private int run(String cypher) {
        return driver.executableQuery(cypher).execute().records().size();
    }

    private static PassageBank bank(int passages) {
        List<String> entries = List.of("tax.vat", "tax.income", "mkt.price", "legal.form");
        return PassageBank.of(IntStream.range(0, passages)
                .mapToObj(number -> new Passage(
                        entries.get(number % 4),
                        false,
                        "variant",
                        entries.get(number % 4) + " question " + number,
                        UnitVector.NONE))
                .toList());
    }
}
