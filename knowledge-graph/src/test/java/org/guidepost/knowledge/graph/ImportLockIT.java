package org.guidepost.knowledge.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.guidepost.knowledge.database.EmptyGraph;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

@ExtendWith(TestDatabase.class)
class ImportLockIT {

    private final Driver driver;

    ImportLockIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void empty() {
        EmptyGraph.in(driver);
    }

    @Test
    void isClaimedByOneOfMany() throws Exception {
        List<Callable<Boolean>> claims = IntStream.range(0, 32)
                .<Callable<Boolean>>mapToObj(i -> () -> new ImportLock(driver, "owner " + i).claim())
                .toList();
        int claimed = 0;
        try (ExecutorService instances = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> claim : instances.invokeAll(claims)) {
                claimed += claim.get() ? 1 : 0;
            }
        }

        assertThat(claimed).isEqualTo(1);
    }

    @Test
    void canBeClaimedAgainAfterItsRelease() {
        var first = new ImportLock(driver, "first");
        var second = new ImportLock(driver, "second");
        assertThat(first.claim()).isTrue();
        assertThat(second.claim()).isFalse();

        second.release();
        assertThat(second.claim())
                .as("somebody else's release releases nothing")
                .isFalse();
        first.release();

        assertThat(second.claim()).isTrue();
    }

    @Test
    void isTakenOverWhenItsLeaseHasEndedAndThenTheFirstHolderWritesNothing() {
        var killed = new ImportLock(driver, "killed");
        assertThat(killed.claim()).isTrue();
        driver.executableQuery("MATCH (l:ImportLock) SET l.until = datetime() - duration('PT1S')")
                .execute();

        assertThat(new ImportLock(driver, "next").claim()).isTrue();

        var writer = new GraphWriter(driver, killed, written -> {});
        assertThatThrownBy(() -> writer.inTransaction(tx -> tx.run("CREATE (:Late)")))
                .isInstanceOf(KnowledgeGraphException.class)
                .hasMessageContaining("taken over");
        assertThat(driver.executableQuery("MATCH (n:Late) RETURN n").execute().records())
                .isEmpty();
    }
}
