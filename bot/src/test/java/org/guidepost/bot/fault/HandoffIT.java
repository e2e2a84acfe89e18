package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.WorkingHours;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Outbound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question goes to a mentor and back, as the two of them see it. */
@ExtendWith(SharedGuide.class)
class HandoffIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String QUESTION = "the purple ladder is taller than a trumpet";

    private final Guide guide;
    private TestPerson she;

    HandoffIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
    }

    @BeforeEach
    void somebodyNew() {
        she = guide.somebody();
    }

    @AfterEach
    void nobodyIsAMentorAnyMore() {
        guide.query("MATCH (n:Account|Case|Letter|CaseStep) DETACH DELETE n", Map.of());
    }

    @Test
    void goesToAMentorAndBack() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        ask();
        assertThat(Spoken.words(mentor.hears("Can you take this question?").message()))
                .contains(QUESTION, "Language: English");
        mentor.pressesButton("Yes, I take it");
        she.hears("A mentor has taken your question");

        int before = she.shown().size();
        she.sends(new Content.Utterance("how do i register my business"));
        mentor.hears("how do i register my business");
        mentor.answerTo(new Content.Utterance("Use a longer trumpet."));

        Message letter = she.hears("Use a longer trumpet.").message();
        assertThat(letter.origin()).isEqualTo(Message.Origin.PERSON);
        assertThat(letter.originLabel()).isEqualTo("A mentor, a person");
        assertThat(Spoken.words(letter)).doesNotContain("ana");
        assertThat(she.shown())
                .as("the guide is silent while a mentor has the conversation")
                .hasSize(before + 1);

        she.pressesButton("Solved, thank you");
        mentor.hears("solved, thank you!");
        assertThat(Spoken.words(she.asks("how do i register my business"))).contains("Register your business");
        assertThat(theCase().solved()).contains(Case.Solved.YES);
        assertThat(theCase().state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    void asksOnceHowContentSheIs() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        ask();
        mentor.hears("Can you take this question?");
        mentor.pressesButton("Yes, I take it");
        she.hears("A mentor has taken your question");
        mentor.answerTo(new Content.Utterance("Use a longer trumpet."));
        she.hears("Use a longer trumpet.");
        she.pressesButton("Partly solved");
        she.hears("How satisfied are you");

        assertThat(Spoken.words(she.pressesButton("4"))).contains("I have noted it");
        she.pressesButton("2");

        assertThat(guide.query(
                                "MATCH (k:Case)-[:ASKED_IN]->(:Conversation {address: $address}) RETURN k.satisfaction AS stars",
                                Map.of("address", she.address()))
                        .getFirst()
                        .get("stars")
                        .asLong())
                .as("the first word counts")
                .isEqualTo(4);
    }

    @Test
    void goesToTheNextMentorWhenTheFirstPassesItOnAndWaitsWhenNobodyIsLeft() {
        TestPerson first = aMentor("first", Expertise.Level.EXPERT);
        TestPerson second = aMentor("second", Expertise.Level.BASIC);
        ask();
        TestPerson asked = theCase().mentor().orElseThrow().equals("first") ? first : second;
        TestPerson other = asked == first ? second : first;
        asked.hears("Can you take this question?");
        asked.pressesButton("No, pass it on");
        she.hears("I am asking the next one");
        other.hears("Can you take this question?");

        asked.presses(choice(asked, "Yes, I take it"));
        assertThat(Spoken.words(asked.last())).contains("not yours");

        other.pressesButton("No, pass it on");
        she.hears("No mentor is free");
        assertThat(theCase().state()).isEqualTo(CaseState.OPEN);
        assertThat(theCase().need().refused()).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void remindsThenAsksTheNextMentor() {
        TestPerson first = aMentor("first", Expertise.Level.GOOD);
        ask();
        first.hears("Can you take this question?");

        itsTimeHasCome();
        first.hears("still waits for you");
        itsTimeHasCome();
        first.hears("The time for a question is over");
        she.hears("No mentor is free");
    }

    @Test
    void endsWhenSheSaysNothingForLong() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        mentor.answerTo(new Content.Utterance("Use a longer trumpet."));
        she.hears("Use a longer trumpet.");

        itsTimeHasCome();

        she.hears("You have not written for");
        assertThat(theCase().state()).isEqualTo(CaseState.RESOLVED);
        assertThat(Spoken.words(she.asks("how do i register my business"))).contains("Register your business");
    }

    @Test
    void takesAQuestionBack() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        ask();
        mentor.hears("Can you take this question?");
        she.hears("I have asked a mentor");

        she.pressesButton("I no longer need a mentor");

        mentor.hears("no longer needs an answer");
        assertThat(theCase().state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void refusesMentorsButtonsToEverybodyElse() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        ask();
        mentor.hears("Can you take this question?");
        TestPerson stranger = guide.somebody();
        stranger.asks("hello");

        for (String button : List.of("Yes, I take it", "No, pass it on", "What the guide knows")) {
            stranger.presses(choice(mentor, button));
            assertThat(Spoken.words(stranger.last())).contains("not yours").doesNotContain(QUESTION);
        }
        assertThat(theCase().state()).isEqualTo(CaseState.OFFERED);
    }

    @Test
    void leavesOneOwnerWhenTwoStepsAreTakenAtOnce() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        ask();
        mentor.hears("Can you take this question?");
        String accept = choice(mentor, "Yes, I take it");
        String withdraw = choice(she, "I no longer need a mentor");

        mentor.sends(new Content.Pressed(accept));
        she.sends(new Content.Pressed(withdraw));

        await().atMost(PATIENCE).until(() -> theCase().state() == CaseState.WITHDRAWN);
        assertThat(steps())
                .as("accepted before, or refused after")
                .endsWith("WITHDRAWN")
                .doesNotHaveDuplicates();
        assertThat(guide.query(
                        "MATCH (c:Conversation {address: $address}) WHERE c.ownedBy IS NOT NULL RETURN c",
                        Map.of("address", she.address())))
                .isEmpty();
    }

    @Test
    void passesOnTheQuestionThatSheWasShownWhateverSheAskedSince() {
        aMentor("ana", Expertise.Level.GOOD);
        she.asks("do i have to charge vat");
        she.answerTo(new Content.Command("human", ""));
        she.asks("how do i register my business");
        she.pressesButton("Yes, ask a mentor");

        assertThat(theCase().question()).isEqualTo("do i have to charge vat");
        assertThat(theCase().need().topic()).contains("tax.vat");
    }

    @Test
    void showsHelplinesAtOnceWhileAMentorHasTheConversation() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");

        assertThat(Spoken.words(she.asks("my husband hits me"))).contains("112");
        assertThat(Spoken.words(mentor.hears("my husband hits me").message())).contains(QUESTION);
    }

    @Test
    void asksNobodyHerOwnQuestion() {
        she = aMentor("ana", Expertise.Level.GOOD);
        she.asks(QUESTION);
        she.answerTo(new Content.Command("human", ""));
        she.pressesButton("Yes, ask a mentor");

        she.hears("No mentor is free");
        assertThat(theCase().mentor()).isEmpty();
    }

    @Test
    void doesNotLetWhoAsksAgainPushTheAnswerAway() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        var due = theCase().dueAt();

        she.sends(new Content.Utterance("are you there?"));
        mentor.hears("are you there?");

        assertThat(theCase().dueAt()).isEqualTo(due);
    }

    @Test
    void writesTheQuestionFirstWhereThereIsNone() {
        aMentor("ana", Expertise.Level.GOOD);
        she.asks("hello");
        she.answerTo(new Content.Command("human", ""));
        she.pressesButton("Write my question");
        she.asks("Who can look at my contract?");

        assertThat(theCase().question()).isEqualTo("Who can look at my contract?");
    }

    @Test
    void erasesTheCaseWithThePerson() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        mentor.answerTo(new Content.Utterance("Use a longer trumpet."));
        she.hears("Use a longer trumpet.");

        she.answerTo(new Content.Command("delete", "confirmed"));

        assertThat(guide.query("MATCH (n:Case|Letter|CaseStep) RETURN n", Map.of()))
                .isEmpty();
        assertThat(guide.query("MATCH (m:Message) WHERE m.body CONTAINS $words RETURN m", Map.of("words", QUESTION)))
                .as("nor in what the mentor was told")
                .isEmpty();
        mentor.hears("no longer needs an answer");
    }

    private TestPerson aMentorWhoTookTheQuestion() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        ask();
        mentor.hears("Can you take this question?");
        mentor.pressesButton("Yes, I take it");
        return mentor;
    }

    private void ask() {
        she.asks(QUESTION);
        she.answerTo(new Content.Command("human", ""));
        she.pressesButton("Yes, ask a mentor");
        she.hears("I have asked a mentor");
    }

    /** A mentor who is always there, in a chat that is linked with her account. */
    private TestPerson aMentor(String name, Expertise.Level level) {
        TestPerson person = guide.somebody();
        person.asks("hello");
        var always = new WorkingHours(
                ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59));
        guide.bean(Mentors.class)
                .save(new Mentor(
                        name,
                        name,
                        Mentor.Kind.VOLUNTEER,
                        List.of("en"),
                        List.of("FI"),
                        List.of(new Expertise("tax.vat", level)),
                        3,
                        always,
                        Optional.empty(),
                        false));
        guide.query(
                "MATCH (a:Account {id: $id}), (c:Conversation {address: $address}) CREATE (a)-[:WRITES_IN]->(c)",
                Map.of("id", name, "address", person.address()));
        return person;
    }

    private void itsTimeHasCome() {
        guide.query("MATCH (k:ActiveCase) SET k.dueAt = datetime() - duration('PT1M')", Map.of());
    }

    private Case theCase() {
        String id = guide.query("""
                        MATCH (k:Case)-[:ASKED_IN]->(:Conversation {address: $address}) RETURN k.id AS id
                        """, Map.of("address", she.address()))
                .getFirst()
                .get("id")
                .asString();
        return guide.bean(Cases.class).find(id).orElseThrow();
    }

    private List<String> steps() {
        return guide.query("MATCH (s:CaseStep) RETURN s.event AS event ORDER BY s.position", Map.of()).stream()
                .map(row -> row.get("event").asString())
                .toList();
    }

    private static String choice(TestPerson person, String label) {
        return person.shown().reversed().stream()
                .map(Outbound::message)
                .flatMap(message -> message.choices().stream())
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .map(Choice::id)
                .orElseThrow();
    }
}
