package org.guidepost.bot.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.fault.Guide;
import org.guidepost.bot.fault.SharedGuide;
import org.guidepost.bot.fault.TestPerson;
import org.guidepost.knowledge.ContentGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An instance wrote a version and died before the graph held it: another one brings it there. */
@ExtendWith(SharedGuide.class)
class WaitingVersionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PATH = "entries/en/tax.vat.yaml";
    private static final String TITLE = "VAT in other words";

    private final Guide guide;
    private final Publisher publisher;
    private String delivered = "";
    private TestPerson she;

    WaitingVersionIT(Guide guide) {
        this.guide = guide;
        this.publisher = guide.bean(Publisher.class);
        this.she = guide.somebody();
    }

    @BeforeEach
    void somebodyWaits() {
        delivered = title();
        she = guide.somebody();
        she.asks("the purple ladder is taller than a trumpet");
    }

    @AfterEach
    void asDelivered() {
        restore(Optional.empty());
        guide.query("MATCH (n:EntryVersion|Gap|Proposal) DETACH DELETE n", Map.of());
        assertThat(title()).isEqualTo(delivered);
    }

    @Test
    void isBroughtOnceItHasWaitedLong() throws IOException {
        waits(Duration.ofMinutes(10));

        bringWhatWaits();

        assertThat(title()).isEqualTo(TITLE);
        assertThat(one("MATCH (v:CurrentVersion) RETURN v.waits IS NULL AS it")).isEqualTo(true);
        assertThat(stateOfGap()).isEqualTo("answered");
        assertThat(guide.query("""
                        MATCH (:Conversation {address: $address})<-[:IN]-(:Turn)<-[w:WANTS_TO_KNOW|TOLD]-(:Person)
                        RETURN coalesce(w.answeredBy, w.entry) AS entry
                        """, Map.of("address", she.address())))
                .extracting(row -> row.get("entry").asString(""))
                .containsExactly("tax.vat");
    }

    @Test
    void isLeftToWhoPublishesIt() throws IOException {
        guide.query("""
                MERGE (l:Lease {name: 'publishing'}) SET l.owner = 'another', l.until = datetime() + duration('PT1M')
                """, Map.of());
        waits(Duration.ofSeconds(30));

        publisher.bringWhatWaits();

        assertThat(title()).isEqualTo(delivered);
        assertThat(one("MATCH (v:CurrentVersion) RETURN v.waits AS it")).isEqualTo(true);
        assertThat(stateOfGap()).isEqualTo("open");
        assertThat(publisher.restore(PATH, Optional.empty(), "nobody")).isInstanceOf(Restoring.Busy.class);
        guide.query("MATCH (l:Lease {name: 'publishing'}) DELETE l", Map.of());
    }

    @Test
    void answersNothingOnceItIsTakenBack() throws IOException {
        waits(Duration.ofMinutes(10));

        restore(Optional.empty());

        assertThat(title()).isEqualTo(delivered);
        assertThat(stateOfGap()).isEqualTo("open");
    }

    @Test
    void answersAgainWhatIsLetHoldAgain() throws IOException {
        waits(Duration.ofMinutes(10));
        bringWhatWaits();
        Versions versions = guide.bean(Versions.class);
        Versions.Version published = versions.of(PATH).getFirst();
        restore(Optional.empty());
        assertThat(stateOfGap()).isEqualTo("open");

        restore(Optional.of(published));

        assertThat(title()).isEqualTo(TITLE);
        assertThat(stateOfGap()).isEqualTo("answered");
        assertThat(versions.of(PATH).getFirst().proposal()).hasValue("waiting-proposal");
    }

    /** What a publication writes, without the import after it. */
    private void waits(Duration since) throws IOException {
        String yaml =
                Files.readString(Guide.FEW_TOPICS.resolve(PATH)).replaceFirst("(?m)^title: .*$", "title: " + TITLE);
        guide.query("""
                MATCH (t:Turn)-[:IN]->(c:Conversation {address: $address})<-[:TALKS_IN]-(person:Person)
                WITH t, person LIMIT 1
                MERGE (person)-[:WANTS_TO_KNOW]->(t)
                CREATE (g:Gap {id: 'waiting-gap', state: 'open'})
                CREATE (t)-[:IN_GAP]->(g)
                CREATE (:Proposal {id: 'waiting-proposal', state: 'PUBLISHED', entry: 'tax.vat', language: 'en'})-[:FROM]->(g)
                CREATE (:EntryVersion:CurrentVersion {path: $path, version: 1, yaml: $yaml, proposal: 'waiting-proposal',
                        at: datetime() - duration({seconds: $seconds}), waits: true})
                """, Map.of("address", she.address(), "path", PATH, "yaml", yaml, "seconds", since.toSeconds()));
    }

    /** The look that the guide takes each minute may be at it just now. */
    private void bringWhatWaits() {
        publisher.bringWhatWaits();
        await().atMost(PATIENCE)
                .until(() -> guide.query("MATCH (v:CurrentVersion {waits: true}) RETURN v.path", Map.of())
                        .isEmpty());
    }

    private void restore(Optional<Versions.Version> version) {
        await().atMost(PATIENCE).until(() -> publisher.restore(PATH, version, "nobody") instanceof Restoring.Done);
    }

    private Object stateOfGap() {
        return one("MATCH (g:Gap {id: 'waiting-gap'}) RETURN g.state AS it");
    }

    private String title() {
        return guide.bean(ContentGraph.class)
                .entry("tax.vat", "en")
                .orElseThrow()
                .title();
    }

    private Object one(String cypher) {
        return List.copyOf(guide.query(cypher, Map.of())).getFirst().get("it").asObject();
    }
}
