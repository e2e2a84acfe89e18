package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.people.Continuations;
import org.guidepost.bot.people.Secret;
import org.guidepost.connectors.channel.Inbound.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known of somebody twice, in her browser and in a chat, when the two become one conversation. */
@ExtendWith(SharedGuide.class)
class JoiningIT {

    private static final String CODE = "wJoiningIsOneConversat1";

    private final Guide guide;
    private TestPerson browser;
    private TestPerson chat;

    JoiningIT(Guide guide) {
        this.guide = guide;
        this.browser = guide.somebody();
        this.chat = guide.somebody();
    }

    @BeforeEach
    void somebodyNew() {
        browser = guide.somebody();
        chat = guide.somebody();
    }

    @AfterEach
    void nobodyTalksAnyMore() {
        Talk.endAll(guide);
        guide.query("MATCH (n:Alias|Continuation) DETACH DELETE n", Map.of());
    }

    @Test
    void takesHerProfileFromWhereSheToldItLastAndTheStricterSharing() {
        tells(chat, "Growing", "Food and drink");
        chat.pressesButton("Show it to my mentor");
        tells(browser, "Just starting", "Leave this out");

        join();

        assertThat(chat.remembered()).containsEntry("stage", "starting").doesNotContainKeys("sector", "profileShared");
        assertThat(consents()).containsExactlyInAnyOrder("profile", "profile-to-mentors withdrawn", "profile");
    }

    @Test
    void takesNothingFromAnOlderProfile() {
        tells(browser, "Just starting", "Food and drink");
        browser.pressesButton("Show it to my mentor");
        tells(chat, "Growing", "Leave this out");

        join();

        assertThat(chat.remembered()).containsEntry("stage", "growing").doesNotContainKeys("sector", "profileShared");
    }

    @Test
    void keepsTheOnlyProfileThatSheTold() {
        tells(chat, "Growing", "Leave this out");
        chat.pressesButton("Show it to my mentor");
        browser.asks("hello");

        join();

        assertThat(chat.remembered()).containsEntry("stage", "growing").containsEntry("profileShared", true);
        assertThat(consents()).containsExactlyInAnyOrder("profile", "profile-to-mentors");
    }

    private static void tells(TestPerson person, String stage, String sector) {
        person.answerTo(new Content.Command("profile", ""));
        person.pressesButton(stage);
        person.pressesButton(sector);
        person.pressesButton("Done");
    }

    @Test
    void stillTellsHerWhatSheWantedToKnow() {
        chat.asks("the purple ladder is taller than a trumpet");
        chat.pressesButton("Tell me when you know");
        guide.query("""
                MATCH (p:Person)-[:TALKS_IN]->(c:Conversation {address: $address})<-[:IN]-(t:Turn)
                WITH p, t LIMIT 1 CREATE (p)-[:TOLD {entry: 'tax.vat', at: datetime()}]->(t)
                """, Map.of("address", chat.address()));
        browser.asks("hello");

        join();

        assertThat(guide.query("""
                        MATCH (:Conversation {address: $address})<-[:TALKS_IN]-(p:Person)-[told:WANTS_TO_KNOW|TOLD]->(:Turn)
                        RETURN type(told) AS told, told.at AS at
                        """, Map.of("address", chat.address())))
                .extracting(
                        row -> row.get("told").asString(), row -> row.get("at").isNull())
                .containsExactlyInAnyOrder(tuple("WANTS_TO_KNOW", false), tuple("TOLD", false));
    }

    @Test
    void leavesNoOutcomeOfAConversationThatIsGone() {
        browser.asks("hello");
        chat.asks("hello");
        guide.query(
                "MATCH (c:Conversation {address: $address}) CREATE (:ConversationOutcome {id: 'of-the-browser'})-[:OF]->(c)",
                Map.of("address", browser.address()));

        join();

        assertThat(guide.whereverIs("of-the-browser")).isEmpty();
    }

    @Test
    void refusesPlainlyWhereTheChatHasACase() {
        Talk.mentor(guide, "ana", Expertise.Level.GOOD);
        Talk.ask(browser);
        Talk.ask(chat);
        aCode();

        assertThat(Spoken.words(chat.answerTo(new Content.Command("start", CODE))))
                .contains("Please go on in the browser");

        assertThat(guide.query("MATCH (k:ActiveCase)-[:ASKED_IN]->(c) RETURN DISTINCT c.address AS a", Map.of()))
                .hasSize(2);
        chat.pressesButton("I no longer need a mentor");
        write();
        assertThat(guide.query("MATCH (k:Case)-[:ASKED_IN]->(c) RETURN DISTINCT c.address AS a", Map.of()))
                .extracting(row -> row.get("a").asString())
                .containsExactly(chat.address());
    }

    private void join() {
        aCode();
        write();
    }

    private void aCode() {
        guide.query("""
                MATCH (c:Conversation {address: $address})
                CREATE (:Continuation {hash: $hash, until: datetime() + duration('PT10M')})-[:OF]->(c)
                """, Map.of("address", browser.address(), "hash", Secret.hash(CODE)));
    }

    private void write() {
        String conversation = guide.query(
                        "MATCH (c:Conversation {address: $address}) RETURN c.id AS id",
                        Map.of("address", chat.address()))
                .getFirst()
                .get("id")
                .asString();
        guide.write(guide.bean(Continuations.class).accept(CODE, conversation));
    }

    private List<String> consents() {
        return guide.query("""
                        MATCH (c:Consent)<-[:AGREED]-(:Person)-[:TALKS_IN]->(:Conversation {address: $address})
                        RETURN c.to + CASE WHEN c.withdrawnAt IS NULL THEN '' ELSE ' withdrawn' END AS what
                        """, Map.of("address", chat.address())).stream()
                .map(row -> row.get("what").asString())
                .toList();
    }
}
