package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.attachment.Pictures;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.handoff.TalkSteps;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.mentoring.Separations;
import org.guidepost.bot.mentoring.Stage;
import org.guidepost.bot.people.Secret;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Fetched;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Attachment;
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
    private static final String QUESTION = Talk.QUESTION;

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
        Talk.endAll(guide);
        guide.query("MATCH (n:Alias) DETACH DELETE n", Map.of());
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
    void doesNotEndWhileACoordinatorHasALetterToRead() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        mentor.answerTo(new Content.Utterance("Use a longer trumpet."));
        she.hears("Use a longer trumpet.");
        she.sends(new Content.Utterance("shut up you idiot"));
        she.hears("its words may hurt");

        itsTimeHasCome();

        await().atMost(PATIENCE).until(() -> theCase().dueAt().orElseThrow().isAfter(java.time.Instant.now()));
        assertThat(theCase().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(theCase().standing().held()).isTrue();
    }

    @Test
    void waitsWithoutAStepForEachHourAndEndsWhereNobodyTakesTheQuestion() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        ask();
        mentor.hears("Can you take this question?");
        mentor.pressesButton("No, pass it on");
        she.hears("No mentor is free");
        itsTimeHasCome();
        await().atMost(PATIENCE).until(() -> theCase().dueAt().orElseThrow().isAfter(java.time.Instant.now()));
        assertThat(steps()).containsExactly("OFFERED", "DECLINED", "LEFT_TO_COORDINATOR");

        guide.query("MATCH (k:ActiveCase) SET k.openedAt = datetime() - duration('P31D')", Map.of());
        itsTimeHasCome();

        assertThat(Spoken.words(she.hears("nobody could take your question").message()))
                .contains("the organisation that runs this guide");
        assertThat(theCase().state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void doesNotGiveUpWhatSomebodyHadOfLate() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        guide.query("MATCH (k:ActiveCase) SET k.openedAt = datetime() - duration('P31D')", Map.of());
        mentor.pressesButton("Pass it on to somebody else");

        she.hears("No mentor is free");
        itsTimeHasCome();

        await().atMost(PATIENCE).until(() -> theCase().dueAt().orElseThrow().isAfter(java.time.Instant.now()));
        assertThat(theCase().state()).isEqualTo(CaseState.OPEN);
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
        Message shown = she.asks("Who can look at my contract?");
        assertThat(Spoken.words(shown)).contains("Who can look at my contract?", "not who you are");
        assertThat(Spoken.buttons(shown)).contains("Yes, ask a mentor");
        assertThat(guide.query("MATCH (k:Case) RETURN k", Map.of()))
                .as("she decides after she has seen it")
                .isEmpty();

        she.pressesButton("Yes, ask a mentor");
        assertThat(theCase().question()).isEqualTo("Who can look at my contract?");
    }

    @Test
    void helpsAtOnceWhoeverWritesOfDangerWhereAQuestionWasAwaited() {
        aMentor("ana", Expertise.Level.GOOD);
        she.asks("hello");
        she.answerTo(new Content.Command("human", ""));
        she.pressesButton("Write my question");

        assertThat(Spoken.words(she.asks("my husband hits me"))).contains("112");

        she.hears("This is the question: “my husband hits me”");
        she.pressesButton("Yes, ask a mentor");
        assertThat(theCase().reason()).isEqualTo("distress");
    }

    @Test
    void asksNobodyToAnswerWordsThatHurt() {
        aMentor("ana", Expertise.Level.GOOD);
        she.asks("hello");
        she.answerTo(new Content.Command("human", ""));
        she.pressesButton("Write my question");

        Message answer = she.asks("shut up you idiot");

        assertThat(Spoken.buttons(answer)).doesNotContain("Yes, ask a mentor");
        assertThat(Spoken.words(she.answerTo(new Content.Command("human", "")))).doesNotContain("idiot");
        assertThat(guide.query("MATCH (k:Case) RETURN k", Map.of())).isEmpty();
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

    @Test
    void showsAMentorWhatSheTellsAboutHerselfOnceSheHasAgreed() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        she.answerTo(new Content.Command("profile", ""));
        she.pressesButton("Just starting");
        ask();
        assertThat(Spoken.words(mentor.hears("Can you take this question?").message()))
                .doesNotContain("Just starting");
        assertThat(theCase().need().stage()).contains(Stage.STARTING);
        she.pressesButton("I no longer need a mentor");
        mentor.hears("no longer needs an answer");

        she = guide.somebody();
        she.answerTo(new Content.Command("profile", ""));
        she.pressesButton("Growing");
        she.pressesButton("Food and drink");
        she.pressesButton("Done");
        she.pressesButton("Show it to my mentor");
        ask();
        mentor.hears("Stage: Growing");
        assertThat(theCase().need().sector()).contains(Sector.FOOD);
    }

    @Test
    void passesCorrectionsOn() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.sends(new Content.Utterance("it is three metres long"));
        mentor.hears("it is three metres long");
        she.sends(new Content.Edited(she.lastSent(), "it is four metres long"));
        assertThat(Spoken.words(mentor.hears("it is four metres long").message()))
                .contains("Changed:");

        mentor.answerTo(new Content.Utterance("Use a longer trumpet."));
        String answer = mentor.lastSent();
        mentor.pressesButton("Stop writing to this person");
        mentor.sends(new Content.Edited(answer, "Use a shorter trumpet."));

        Message changed = she.hears("Use a shorter trumpet.").message();
        assertThat(Spoken.words(changed)).contains("Changed:");
        assertThat(changed.origin()).isEqualTo(Message.Origin.PERSON);
        assertThat(letters())
                .extracting(Letter::text)
                .containsExactly("it is four metres long", "Use a shorter trumpet.");
        assertThat(letters()).allMatch(Letter::changed);
    }

    @Test
    void stopsATalkThatOneOfThemReports() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        she.pressesButton("More…");
        she.pressesButton("Report to a coordinator");

        she.hears("The talk has stopped");
        mentor.hears("This talk has been stopped");
        assertThat(theCase().state()).isEqualTo(CaseState.STOPPED);
        assertThat(theCase().standing().reportedBy()).contains(Letter.By.MENTEE);
        assertThat(Spoken.words(mentor.asks("Listen to me"))).doesNotContain("Sent.");
        assertThat(Spoken.words(she.asks("how do i register my business"))).contains("Register your business");
        assertThat(Spoken.words(she.presses(choice(she, "Ask another mentor")))).contains("no longer possible");

        assertThat(guide.bean(CaseJournal.class)
                        .apply(guide.bean(TalkSteps.class).close(theCase())))
                .isTrue();
        she.hears("A coordinator has closed this talk");
        assertThat(theCase().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void neverBringsTogetherWhomOneOfThemRefused() {
        aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        she.pressesButton("More…");
        she.pressesButton("Never this person again");
        she.hears("No mentor is free");
        she.pressesButton("I no longer need a mentor");

        she.asks("the orange ladder is taller than a trumpet");
        she.answerTo(new Content.Command("human", ""));
        she.pressesButton("Yes, ask a mentor");

        await().atMost(PATIENCE)
                .until(() -> guide.query("MATCH (k:ActiveCase {leftToCoordinator: true}) RETURN k", Map.of())
                                .size()
                        == 1);
        assertThat(guide.query("MATCH (k:ActiveCase)-[:WITH]->(a) RETURN a", Map.of()))
                .isEmpty();
    }

    @Test
    void holdsWhatWouldHurtAMentorUntilACoordinatorHasReadIt() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        she.sends(new Content.Utterance("shut up you idiot"));
        she.hears("its words may hurt");
        she.sends(new Content.Utterance("please send me the form"));
        mentor.hears("please send me the form");

        assertThat(mentor.shown())
                .noneMatch(told -> Spoken.words(told.message()).contains("idiot"));
        assertThat(Spoken.words(mentor.presses(choice(mentor, "What the guide knows"))))
                .contains("please send me the form")
                .doesNotContain("idiot");
        assertThat(theCase().standing().held()).isTrue();

        guide.bean(CaseJournal.class)
                .apply(guide.bean(TalkSteps.class)
                        .release(
                                theCase(),
                                guide.bean(Letters.class).held(theCase().id())));

        mentor.hears("shut up you idiot");
        she.hears("passed it on to the mentor");
        assertThat(theCase().standing().held()).isFalse();
    }

    @Test
    void showsNamesOnlyWhenBothHaveGivenTheirs() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        she.pressesButton("More…");
        she.pressesButton("Exchange names");
        she.sends(new Content.Utterance("Nadia, nadia@example.org"));
        she.hears("Until then you can take it back");
        mentor.hears("would like to exchange names");
        assertThat(mentor.shown())
                .noneMatch(told -> Spoken.words(told.message()).contains("Nadia"));

        she.pressesButton("Take it back");
        she.hears("No names have been shown");
        assertThat(theCase().standing().menteeCard()).isEmpty();

        she.pressesButton("Exchange names");
        she.sends(new Content.Utterance("Nadia, +358 40 0000000"));
        await().atMost(PATIENCE).until(() -> theCase().standing().menteeCard().isPresent());
        mentor.pressesButton("Exchange names");
        mentor.sends(new Content.Utterance("Ana, ana@example.org"));

        she.hears("Ana, ana@example.org");
        mentor.hears("Nadia, +358 40 0000000");
        assertThat(letters()).as("a name is no letter").isEmpty();
    }

    @Test
    void passesPicturesOnWithoutWhatTheCameraNoted() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        guide.channel().holds("photo", new Fetched.Found(Pictures.jpegWithNotes()));
        she.sends(new Content.Attached("photo", "my/permit.exe", Content.Unreadable.Kind.PICTURE, false));

        Attachment shown = attachment(mentor.hears("my permit.jpg").message());
        Files.Content content = guide.bean(Files.class).read(shown.id()).orElseThrow();
        assertThat(content.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(content.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.PLACE);
        assertThat(guide.bean(Files.class).shownIn(RecordingChannel.NAME, she.address(), shown.id()))
                .isPresent();
        TestPerson stranger = guide.somebody();
        assertThat(guide.bean(Files.class).shownIn(RecordingChannel.NAME, stranger.address(), shown.id()))
                .isEmpty();

        guide.channel().holds("paper", new Fetched.Found(Pictures.pdf()));
        mentor.sends(new Content.Attached("paper", "form.pdf", Content.Unreadable.Kind.DOCUMENT, false));
        she.hears("form.pdf");
        mentor.hears("passed the document on as it is");

        she.answerTo(new Content.Command("delete", "confirmed"));
        assertThat(guide.query("MATCH (n:File|FileChunk) RETURN n", Map.of())).isEmpty();
    }

    @Test
    void passesNoFileOnThatIsNoneOfThoseThatItTakes() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        byte[] picture = Pictures.jpeg();
        guide.channel().holds("half", new Fetched.Found(Arrays.copyOf(picture, picture.length / 2)));
        guide.channel().holds("page", new Fetched.Found("<svg/>".getBytes(StandardCharsets.UTF_8)));
        guide.channel().holds("large", new Fetched.TooLarge());
        Map.of("half", "one piece", "page", "PDF documents only", "large", "too large")
                .forEach((handle, told) -> {
                    she.sends(new Content.Attached(handle, handle, Content.Unreadable.Kind.DOCUMENT, false));
                    she.hears(told);
                });

        assertThat(letters()).isEmpty();
        assertThat(mentor.shown())
                .noneMatch(told -> told.message().blocks().stream().anyMatch(Attachment.class::isInstance));
        assertThat(guide.query("MATCH (n:File) RETURN n", Map.of())).isEmpty();
    }

    @Test
    void saysOnceThatTheGuideReadsNoPictures() {
        she.asks("hello");
        int before = she.shown().size();
        she.answerTo(new Content.Attached("one", "", Content.Unreadable.Kind.PICTURE, true));
        she.sends(new Content.Attached("two", "", Content.Unreadable.Kind.PICTURE, true));
        she.asks("how do i register my business");

        assertThat(she.shown()).hasSize(before + 2);
    }

    @Test
    void tellsThatTheNextMentorReadsOnAndNamesWhoWrote() {
        TestPerson first = aMentor("first", Expertise.Level.EXPERT);
        ask();
        first.hears("Can you take this question?");
        first.pressesButton("Yes, I take it");
        first.answerTo(new Content.Utterance("Use a longer trumpet."));
        she.hears("Use a longer trumpet.");
        TestPerson second = aMentor("second", Expertise.Level.EXPERT);
        she.pressesButton("Ask another mentor");
        she.hears("The next mentor will also read");
        second.hears("Can you take this question?");
        second.pressesButton("Yes, I take it");
        second.pressesButton("What the guide knows");

        assertThat(Spoken.words(second.last()))
                .contains("An earlier mentor: Use a longer trumpet.")
                .doesNotContain("You: Use a longer trumpet.");
    }

    @Test
    void letsNothingOfABlockedPersonReachAMentor() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        var separations = guide.bean(Separations.class);
        String id = theCase().id();
        guide.bean(CaseJournal.class)
                .apply(guide.bean(TalkSteps.class).closeAndBlock(theCase()), List.of(separations.blocking(id)));
        she.hears("can no longer pass your messages on to mentors");
        mentor.hears("has closed this case");

        assertThat(Spoken.words(she.answerTo(new Content.Command("human", ""))))
                .contains("can no longer pass your messages on to mentors");
        separations.block(id, false);
        assertThat(Spoken.words(she.answerTo(new Content.Command("human", "")))).doesNotContain("no longer pass");
    }

    @Test
    void goesOnInAnotherChatAsTheSamePerson() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        TestPerson chat = guide.somebody();
        String code = aLinkOfHers();

        assertThat(Spoken.words(chat.answerTo(new Content.Command("start", code))))
                .contains("Did you open this link yourself?");
        assertThat(Spoken.words(chat.pressesButton("Yes, go on here"))).contains("same conversation");
        mentor.answerTo(new Content.Utterance("Use a longer trumpet."));
        chat.hears("Use a longer trumpet.");
        she.sends(new Content.Utterance("this I wrote in the browser"));
        mentor.hears("this I wrote in the browser");
        chat.sends(new Content.Utterance("and this in the chat"));
        mentor.hears("and this in the chat");
        assertThat(she.transcript().toString())
                .contains(QUESTION, "Use a longer trumpet.", "this I wrote in the browser", "and this in the chat");
        assertThat(Spoken.words(guide.somebody().answerTo(new Content.Command("start", code))))
                .contains("no longer works");

        chat.sends(new Content.Command("delete", "confirmed"));
        chat.hears("is deleted");
        assertThat(guide.query("MATCH (n:Alias|Case|Letter) RETURN n", Map.of()))
                .isEmpty();
        assertThat(she.transcript()).isEmpty();
    }

    @Test
    void joinsNothingWhereALinkWasSentBySomebodyElse() {
        she.asks("hello");
        TestPerson victim = guide.somebody();
        victim.asks("my secret is a purple ladder");
        String code = aLinkOfHers();
        victim.answerTo(new Content.Command("start", code));
        assertThat(guide.query("MATCH (n:Alias) RETURN n", Map.of()))
                .as("nothing is joined by opening a link")
                .isEmpty();

        assertThat(Spoken.words(victim.pressesButton("No"))).contains("All stays as it was");
        assertThat(Spoken.words(victim.presses("k:go-on:" + code))).contains("no longer works");

        assertThat(guide.query("MATCH (n:Alias) RETURN n", Map.of())).isEmpty();
        assertThat(she.transcript().toString()).doesNotContain("purple ladder");
    }

    @Test
    void leadsNoBrowserIntoAMentorsChatNorIntoOneWithACase() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        she.asks("hello");
        String code = aLinkOfHers();

        for (TestPerson chat : List.of(mentor, somebodyWhoAskedAMentor())) {
            assertThat(Spoken.words(chat.answerTo(new Content.Command("start", code))))
                    .contains("can't join this chat");
            assertThat(Spoken.words(chat.presses("k:go-on:" + code))).contains("can't join this chat");
        }
        assertThat(guide.query("MATCH (n:Alias) RETURN n", Map.of())).isEmpty();
    }

    @Test
    void showsABrowserNothingOfTheTimeBeforeItWasLedIntoAChat() {
        TestPerson chat = guide.somebody();
        chat.asks("my secret is a purple ladder");
        she.asks("hello");
        String code = aLinkOfHers();
        chat.answerTo(new Content.Command("start", code));
        chat.pressesButton("Yes, go on here");
        aMentor("ana", Expertise.Level.GOOD);
        she.sends(new Content.Command("human", ""));
        chat.hears("I can pass a question to a mentor");
        chat.asks("how do i register my business");

        assertThat(she.transcript().toString())
                .contains("hello", "same conversation", "how do i register my business")
                .doesNotContain("purple ladder", "Did you open this link");
        for (String command : List.of("export", "delete", "profile", "steps")) {
            she.sends(new Content.Command(command, ""));
        }
        she.sends(new Content.Pressed("erase"));
        await().atMost(PATIENCE)
                .until(() -> chat.shown().stream()
                                .filter(told -> Spoken.words(told.message()).contains("only in the Telegram chat"))
                                .count()
                        == 5);
        chat.answerTo(new Content.Command("export", ""));
        assertThat(chat.transcript().toString()).containsAnyOf("30 minutes", "no public address");
        assertThat(she.transcript().toString()).doesNotContain("30 minutes", "no public address", "purple ladder");
        assertThat(chat.transcript().toString()).contains("purple ladder");

        TestPerson other = guide.somebody();
        other.asks("another secret of an orange ladder");
        String another = aLinkOf(other);
        chat.answerTo(new Content.Command("start", another));
        chat.pressesButton("Yes, go on here");
        assertThat(she.transcript().toString())
                .as("places move on, and what another browser brings is not shown")
                .contains("hello", "how do i register my business")
                .doesNotContain("purple ladder", "orange ladder");
        assertThat(other.transcript().toString())
                .contains("orange ladder", "same conversation")
                .doesNotContain("purple ladder", "how do i register my business");
    }

    @Test
    void tellsAMentorOnceThatSheCannotBeReached() {
        TestPerson mentor = aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        guide.channel()
                .behave(message -> message.address().equals(she.address())
                        ? new Delivery.Failed("blocked", true)
                        : new Delivery.Delivered(Optional.empty()));
        try {
            mentor.answerTo(new Content.Utterance("Use a longer trumpet."));

            assertThat(Spoken.words(mentor.hears("did not reach the person").message()))
                    .contains(QUESTION);
            assertThat(theCase().standing().unreachable()).isTrue();
            mentor.asks("Are you there?");
            await().atMost(PATIENCE).until(() -> guide.query("MATCH (m:Queued) RETURN m", Map.of())
                    .isEmpty());
        } finally {
            guide.channel().behave(message -> new Delivery.Delivered(Optional.empty()));
        }
        assertThat(mentor.shown().stream()
                        .filter(told -> Spoken.words(told.message()).contains("did not reach the person")))
                .hasSize(1);

        she.sends(new Content.Utterance("here I am again"));
        mentor.hears("here I am again");
        assertThat(theCase().standing().unreachable()).isFalse();
    }

    @Test
    void callsACoordinatorInHerChat() {
        TestPerson coordinator = aMentor("cora", Expertise.Level.BASIC);
        guide.query("MATCH (a:Account {id: 'cora'}) SET a.roles = ['coordinator'] REMOVE a:Mentor", Map.of());
        aMentorWhoTookTheQuestion();
        she.hears("A mentor has taken your question");
        she.sends(new Content.Utterance("shut up you idiot"));

        assertThat(Spoken.words(coordinator.hears("a message was kept back").message()))
                .contains("/console/cases")
                .doesNotContain("idiot", QUESTION);
    }

    @Test
    void sendsNothingToAMentorWhereItDoesNotArrive() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        MentorDirectory directory = guide.bean(MentorDirectory.class);
        assertThat(directory.conversations("ana")).hasSize(1);

        mentor.sends(new Content.Reachability(false));
        assertThat(directory.conversations("ana")).isEmpty();

        mentor.sends(new Content.Reachability(true));
        assertThat(directory.conversations("ana")).hasSize(1);
    }

    private TestPerson somebodyWhoAskedAMentor() {
        TestPerson chat = guide.somebody();
        chat.asks(QUESTION);
        chat.answerTo(new Content.Command("human", ""));
        chat.pressesButton("Yes, ask a mentor");
        chat.hears("I have asked a mentor");
        return chat;
    }

    private String aLinkOfHers() {
        return aLinkOf(she);
    }

    /** What the button in the browser makes. */
    private String aLinkOf(TestPerson person) {
        String code = "w" + guide.bean(Ids.class).next();
        guide.query("""
                MATCH (c:Conversation {address: $address})
                CREATE (:Continuation {hash: $hash, until: datetime() + duration('PT10M')})-[:OF]->(c)
                """, Map.of("address", person.address(), "hash", Secret.hash(code)));
        return code;
    }

    private List<Letter> letters() {
        return guide.bean(Letters.class).of(theCase().id());
    }

    private static Attachment attachment(Message message) {
        return message.blocks().stream()
                .filter(Attachment.class::isInstance)
                .map(Attachment.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private TestPerson aMentorWhoTookTheQuestion() {
        TestPerson mentor = aMentor("ana", Expertise.Level.GOOD);
        ask();
        mentor.hears("Can you take this question?");
        mentor.pressesButton("Yes, I take it");
        return mentor;
    }

    private void ask() {
        Talk.ask(she);
    }

    private TestPerson aMentor(String name, Expertise.Level level) {
        return Talk.mentor(guide, name, level);
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
