package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How she gets her own steps, takes them, and comes back to them. */
@ExtendWith(SharedGuide.class)
class PlanIT {

    private static final Content STEPS = new Content.Command("steps", "");

    private final Guide guide;
    private TestPerson she;

    PlanIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
    }

    @BeforeEach
    void somebodyNew() {
        she = guide.somebody();
    }

    @Test
    void asksForTheCountryAndThreeThingsAndDrawsHerList() {
        assertThat(labels(she.answerTo(STEPS))).contains("Finland", "Poland", "Another country");
        assertThat(labels(she.presses("c:FI"))).containsExactly("Yes", "No");
        assertThat(labels(she.presses("s:citizen:non-eu")))
                .containsExactly("I am unemployed", "I have a job", "Neither");
        assertThat(labels(she.presses("s:from:job"))).hasSize(4);
        Message list = she.presses("s:food:home");

        assertThat(Spoken.words(list))
                .containsSubsequence(
                        "Your steps: Finland",
                        "1. Check your permit (Some days)",
                        "2. Count your money",
                        "3. Register as a sole trader",
                        "4. Tell the food office",
                        "Next: step 1. Check your permit",
                        "Bring: passport")
                .doesNotContain("Found the company");
        assertThat(labels(list))
                .startsWith("Step 1 is done")
                .contains("Show the steps for a company")
                .as("nobody here can open a page")
                .doesNotContain("Print my list");
    }

    @Test
    void showsTheListAsItStandsWhenSheComesBack() {
        sheHasHerList();
        Message after = she.presses("s:did:fi-step-permit");
        assertThat(Spoken.words(after)).contains("1. Check your permit – done ✓", "Next: step 2. Count your money");

        she.presses("s:did:fi-step-permit");
        she.asks("hello");

        assertThat(Spoken.words(she.answerTo(STEPS))).contains("Done: 1 of 4", "Next: step 2. Count your money");
        assertThat(ticks()).isEqualTo(1);
        assertThat(Spoken.words(she.presses("s:undo:fi-step-permit"))).contains("Done: 0 of 4");
    }

    @Test
    void showsAStepWithItsFactsAndItsOwnPage() {
        sheHasHerList();
        assertThat(labels(she.presses("s:choose"))).contains("3. Register as a sole trader");

        Message step = she.presses("s:step:fi-step-register");

        assertThat(step.blocks()).filteredOn(DatedFact.class::isInstance).hasSize(1);
        assertThat(step.blocks().toString()).contains("https://ytj.fi/en/start", "2025");
        assertThat(labels(step)).contains("Step 3 is done", "Back to my list");
    }

    @Test
    void showsTheCompanyInsteadAndBack() {
        sheHasHerList();

        assertThat(Spoken.words(she.presses("s:form:company")))
                .contains("Found the company")
                .doesNotContain("Register as a sole trader");
        assertThat(Spoken.words(she.presses("s:form:sole-trader"))).contains("Register as a sole trader");
    }

    @Test
    void keepsTwoTicksThatComeAtOnce() {
        sheHasHerList();
        she.sends(new Content.Pressed("s:did:fi-step-permit"));
        she.sends(new Content.Pressed("s:did:fi-step-money"));

        await().until(() -> ticks() == 2);
        assertThat(Spoken.words(she.answerTo(STEPS))).contains("Done: 2 of 4");
    }

    @Test
    void readsAboutTheBeginningOnlyIfSheWants() {
        she.answerTo(new Content.Command("country", "FI"));

        Message begun = she.asks("where do i start");

        assertThat(Spoken.words(begun))
                .contains("You are ready to begin when you know your next step", "Question 1 of 3")
                .doesNotContain("A good order is", "What next");
        assertThat(labels(begun)).startsWith("Yes", "No", "Read: Am I ready? First steps");
        assertThat(Spoken.words(she.presses("q:idea.readiness")))
                .contains("A good order is", "What next")
                .doesNotContain("Question 1 of 3");
    }

    @Test
    void celebratesTheEnd() {
        sheHasHerList();
        List.of("permit", "money", "register").forEach(step -> she.presses("s:did:fi-step-" + step));

        assertThat(Spoken.words(she.presses("s:did:fi-step-kitchen"))).contains("Done: 4 of 4", "Well done");
    }

    @Test
    void answersAButtonOfAStepThatHasGone() {
        sheHasHerList();

        assertThat(Spoken.words(she.presses("s:did:fi-step-gone"))).contains("Done: 0 of 4");
        assertThat(Spoken.words(she.presses("s:step:fi-step-gone"))).contains("Your steps: Finland");
        assertThat(Spoken.words(she.presses("s:nonsense"))).contains("I don't know this button");
    }

    @Test
    void saysSoWhereThereIsNoList() {
        she.answerTo(new Content.Command("country", "PL"));

        assertThat(Spoken.words(she.answerTo(STEPS))).contains("I have no list of steps for Poland");
    }

    @Test
    void goesOnWithoutAListWhenHerCountryIsAnother() {
        she.answerTo(STEPS);

        assertThat(Spoken.words(she.presses("c:other"))).contains("I know the rules of six countries only");
    }

    @Test
    void beginsWhenSheAsksHowToBegin() {
        Message answer = she.asks("where do i start");
        assertThat(labels(answer)).contains("Finland");

        Message begun = she.presses("c:FI");

        assertThat(Spoken.words(begun)).contains("Question 1 of 3");
        assertThat(labels(begun)).startsWith("Yes", "No");
    }

    @Test
    void leadsToTheStepsFromNeighbouringTopics() {
        she.answerTo(new Content.Command("country", "FI"));

        assertThat(labels(she.asks("how do i register my business"))).contains("My steps");
        assertThat(labels(she.asks("do i have to charge vat"))).doesNotContain("My steps");
    }

    @Test
    void forgetsThePlanWithThePerson() {
        sheHasHerList();
        she.presses("s:did:fi-step-permit");
        assertThat(plans()).isEqualTo(1);

        she.presses("erase");

        assertThat(guide.query("MATCH (p:Plan) WHERE NOT (p)<-[:PLANS]-() RETURN p", Map.of()))
                .isEmpty();
        assertThat(plans()).isZero();
    }

    private Message sheHasHerList() {
        she.answerTo(new Content.Command("country", "FI"));
        she.presses("s:citizen:non-eu");
        she.presses("s:from:neither");
        return she.presses("s:food:home");
    }

    private int plans() {
        return guide.query("""
                        MATCH (:Conversation {address: $address})<-[:TALKS_IN]-(:Person)-[:PLANS]->(p:Plan) RETURN p
                        """, Map.of("address", she.address())).size();
    }

    private int ticks() {
        return guide.query("""
                        MATCH (:Conversation {address: $address})<-[:TALKS_IN]-(:Person)-[:PLANS]->(:Plan)-[d:DONE]->(:Step)
                        RETURN d
                        """, Map.of("address", she.address())).size();
    }

    private static List<String> labels(Message message) {
        return message.choices().stream().map(Choice::label).toList();
    }
}
