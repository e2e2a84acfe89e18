package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.connectors.channel.Message.Choice.Kind.ACTION;
import static org.guidepost.connectors.channel.Message.Choice.Kind.THUMB_UP;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.gap.Gap;
import org.guidepost.bot.gap.GapState;
import org.guidepost.bot.gap.GapUpdate;
import org.guidepost.bot.gap.Gaps;
import org.guidepost.bot.outcome.ConversationOutcomes;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.connectors.channel.Inbound.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of real turns: gaps and outcomes. */
@ExtendWith(SharedGuide.class)
class GapIT {

    private static final String ELEPHANT = "the turquoise elephant is louder than a whistle";

    private final Guide guide;
    private TestPerson she;
    private TestPerson another;

    GapIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
        this.another = guide.somebody();
    }

    @BeforeEach
    void twoNewPeople() {
        she = guide.somebody();
        another = guide.somebody();
    }

    @AfterEach
    void noGapStays() {
        guide.query("MATCH (n:Gap|Proposal|EntryVersion) DETACH DELETE n", Map.of());
    }

    @Test
    void gathersWhatAsksTheSameAndForgetsWithWhoeverIsErased() {
        she.asks(ELEPHANT);
        she.pressesButton("Tell me when you know");
        another.asks("that turquoise elephant is louder than the whistle!");
        assertThat(she.turns("decision")).contains("escalate");

        guide.bean(GapUpdate.class).run();

        Gap gap = gapOf(she);
        assertThat(gapOf(another).id()).isEqualTo(gap.id());
        assertThat(gap.people()).isEqualTo(2);
        assertThat(gap.terms()).containsAnyOf("elephant", "turquoise", "whistle");
        assertThat(gap.languages()).containsExactly("en");
        assertThat(gap.waiting()).isEqualTo(1);
        assertThat(gap.state()).isEqualTo(GapState.OPEN);
        assertThat(gaps().examples(gap.id(), 10)).hasSize(2);
        assertThat(listed("en", "open")).contains(gap);
        assertThat(listed("fi", "")).doesNotContain(gap);
        assertThat(listed("en", "answered")).doesNotContain(gap);

        gaps().mark(gap.id(), GapState.DISMISSED);
        guide.bean(GapUpdate.class).run();
        assertThat(gapOf(she).id()).as("the same gap at the next look").isEqualTo(gap.id());
        assertThat(gapOf(she).state()).isEqualTo(GapState.DISMISSED);

        erase(she);
        assertThat(gaps().examples(gap.id(), 10)).hasSize(1);
        assertThat(gaps().find(gap.id()).orElseThrow().terms())
                .as("no word of hers stays")
                .isEmpty();
        erase(another);
        assertThat(gaps().find(gap.id())).isEmpty();
    }

    @Test
    void promisesTheAnswerToWhoeverAskedJustBeforeItCame() {
        she.asks("an amber walrus is slower than a kettle");
        guide.bean(GapUpdate.class).run();
        another.asks("that amber walrus is slower than the kettle!");
        another.pressesButton("Tell me when you know");
        guide.query("""
                MATCH (g:Gap {id: $gap})
                CREATE (:Proposal {id: 'walrus', state: 'PUBLISHED', entry: 'tax.vat', language: 'en', publishedAt: datetime()})
                         -[:FROM]->(g),
                       (:EntryVersion {proposal: 'walrus', path: 'entries/en/tax.vat.yaml', version: 1})
                """, Map.of("gap", gapOf(she).id()));

        guide.bean(GapUpdate.class).run();
        assertThat(promised()).as("taken back meanwhile").isEmpty();

        guide.query("MATCH (v:EntryVersion {proposal: 'walrus'}) SET v:CurrentVersion", Map.of());
        guide.bean(GapUpdate.class).run();
        guide.query("MATCH (v:EntryVersion {proposal: 'walrus'}) DELETE v", Map.of());
        assertThat(promised()).containsExactly("tax.vat");
    }

    /** The entry that the other one is told of, or was by now. */
    private List<String> promised() {
        return guide.query("""
                        MATCH (:Conversation {address: $address})<-[:IN]-(:Turn)<-[w:WANTS_TO_KNOW|TOLD]-(:Person)
                        WITH coalesce(w.answeredBy, w.entry) AS entry WHERE entry IS NOT NULL
                        RETURN entry
                        """, Map.of("address", another.address())).stream()
                .map(row -> row.get("entry").asString())
                .toList();
    }

    @Test
    void writesOneOutcomeWhenAConversationHasBeenQuietForADay() {
        she.presses(she.asks("how do i register my business"), THUMB_UP);
        assertThat(outcomes()).isEmpty();

        aWhilePasses(Duration.ofHours(30));
        guide.bean(ConversationOutcomes.class).update();

        assertThat(outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome).containsEntry("resolved", "confirmed").containsEntry("by", "guide");
            assertThat(outcome).containsEntry("contained", true).containsEntry("topic", "legal.registration");
            assertThat(outcome).containsEntry("visits", 1L).containsEntry("language", "en");
        });
        erase(she);
        assertThat(guide.query(
                        "MATCH (o:ConversationOutcome)-[:OF]->(:Conversation {address: $address}) RETURN o",
                        Map.of("address", she.address())))
                .isEmpty();
    }

    private Gaps gaps() {
        return guide.bean(Gaps.class);
    }

    private List<Gap> listed(String language, String state) {
        Map<String, String> filters = Map.of("in", language, "country", "", "topic", "", "state", state);
        return gaps().find(new RowQuery(filters, "score", true, 0, 100)).rows();
    }

    private Gap gapOf(TestPerson person) {
        String id = guide.query("""
                        MATCH (g:Gap)<-[:IN_GAP]-(:Turn)-[:IN]->(:Conversation {address: $address}) RETURN DISTINCT g.id AS id
                        """, Map.of("address", person.address()))
                .getFirst()
                .get("id")
                .asString();
        return gaps().find(id).orElseThrow();
    }

    private static void erase(TestPerson person) {
        person.presses(person.answerTo(new Content.Command("delete", "")), ACTION);
    }

    /** As if she had done it all long ago, and nobody had looked since. */
    private void aWhilePasses(Duration length) {
        guide.query("""
                        MATCH (t:Turn)-[:IN]->(:Conversation {address: $address})
                        SET t.at = t.at - duration({seconds: $seconds})
                        """, Map.of("address", she.address(), "seconds", length.toSeconds()));
        guide.query("MATCH (b:Bookmark) DELETE b", Map.of());
    }

    private List<Map<String, Object>> outcomes() {
        return guide.query("""
                        MATCH (o:ConversationOutcome)-[:OF]->(:Conversation {address: $address}) RETURN properties(o) AS o
                        """, Map.of("address", she.address())).stream()
                .map(row -> row.get("o").asMap())
                .toList();
    }
}
