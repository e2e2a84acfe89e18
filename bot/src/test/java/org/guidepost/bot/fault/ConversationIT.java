package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.connectors.channel.Message.Choice.Kind.ACTION;
import static org.guidepost.connectors.channel.Message.Choice.Kind.COUNTRY;
import static org.guidepost.connectors.channel.Message.Choice.Kind.LANGUAGE;
import static org.guidepost.connectors.channel.Message.Choice.Kind.QUESTION;
import static org.guidepost.connectors.channel.Message.Choice.Kind.THUMB_DOWN;
import static org.guidepost.connectors.channel.Message.Choice.Kind.THUMB_UP;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guidepost.bot.escalation.OpenQuestions;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people live through who talk with the guide, from the inbox to the channel. */
@ExtendWith(SharedGuide.class)
class ConversationIT {

    private static final String REGISTRATION = "how do i register my business";

    private final Guide guide;
    private TestPerson she;

    ConversationIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
    }

    @BeforeEach
    void somebodyNew() {
        she = guide.somebody();
    }

    @Test
    void saysInTheFirstMessageOnlyThatItIsAProgram() {
        assertThat(Spoken.words(she.asks("hello"))).contains("I am an automatic assistant, not a person");
        assertThat(Spoken.words(she.asks("hello"))).doesNotContain("automatic assistant");
    }

    @Test
    void answersWithTheEntryAndWhatNext() {
        Message answer = she.asks(REGISTRATION);

        assertThat(answer.origin()).isEqualTo(Message.Origin.DRAFT_CONTENT);
        assertThat(Spoken.words(answer)).contains("Register your business and get a business number", "What next");
    }

    @Test
    void asksForTheCountryOnceAndRemembersIt() {
        Message answer = she.asks(REGISTRATION);
        assertThat(labels(answer, COUNTRY)).containsExactly("Finland", "Poland", "Another country");

        Message facts = she.presses(answer, COUNTRY);
        assertThat(Spoken.words(facts)).contains("ytj.fi", "2025").doesNotContain("You register with the office");
        assertThat(she.remembered()).containsEntry("jurisdiction", "FI");

        Message again = she.asks("how long does registration take");
        assertThat(labels(again, COUNTRY)).isEmpty();
        assertThat(Spoken.words(again)).contains("ytj.fi");
    }

    @Test
    void doesNotAskForTheCountryAgainWhenSheDidNotSay() {
        she.asks(REGISTRATION);

        assertThat(labels(she.asks("do i have to charge vat"), COUNTRY)).isEmpty();
        assertThat(she.remembered()).containsEntry("askedForCountry", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i am in finland", "Olen Suomessa."})
    void takesTheCountryWhereSheSaysThatSheIs(String text) {
        Message reply = she.asks(text);

        assertThat(Spoken.words(reply))
                .containsAnyOf("I will use the rules of this country: Finland", "maan sääntöjä: Suomi");
        assertThat(she.remembered()).containsEntry("jurisdiction", "FI");
    }

    @Test
    void answersWhatWaitedForTheCountryWhereSheSaysThatSheIs() {
        she.asks(REGISTRATION);

        Message facts = she.asks("i live in Finland");

        assertThat(Spoken.words(facts)).contains("I will use the rules of this country: Finland", "ytj.fi");
        assertThat(she.remembered()).containsEntry("jurisdiction", "FI");
    }

    @Test
    void forgetsACountryWhenSheSaysThatItIsAnother() {
        she.answerTo(new Content.Command("country", "FI"));
        assertThat(she.remembered()).containsEntry("jurisdiction", "FI");

        she.presses("c:other");

        assertThat(she.remembered()).doesNotContainKey("jurisdiction");
    }

    @Test
    void answersForAnotherCountryWithoutTheQuestionAgain() {
        she.answerTo(new Content.Command("country", "FI"));
        she.asks(REGISTRATION);

        Message poland = she.asks("and in Poland?");

        assertThat(Spoken.words(poland)).contains("CEIDG").doesNotContain("ytj.fi");
        assertThat(she.remembered()).as("a country in passing is not hers").containsEntry("jurisdiction", "FI");
    }

    @Test
    void theButtonsUnderAnAnswerForAnotherCountryAreForThatCountry() {
        she.answerTo(new Content.Command("country", "FI"));
        she.asks("may i start a business here");

        Message poland = she.asks("how do i register my business in Poland");
        assertThat(poland.choices())
                .filteredOn(choice -> choice.kind() == QUESTION)
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.id()).endsWith("@PL"));
        assertThat(labels(poland, ACTION)).contains("My steps – Finland");

        Message registration = she.presses("q:legal.registration@PL");
        assertThat(Spoken.words(registration)).contains("CEIDG").doesNotContain("ytj.fi");
    }

    @Test
    void saysOnceThatAnAnswerIsForHerOwnCountryAgain() {
        she.answerTo(new Content.Command("country", "FI"));
        she.asks(REGISTRATION);
        she.asks("and in Poland?");

        String own = "This is for your country: Finland";
        assertThat(Spoken.words(she.asks(REGISTRATION))).contains(own, "Poland");
        assertThat(Spoken.words(she.asks(REGISTRATION))).doesNotContain(own);
    }

    @Test
    void hearsTheCountryInATermThatOnlyItHas() {
        Message answer = she.asks("how do i register my business in CEIDG");

        assertThat(Spoken.words(answer)).contains("Biznes.gov.pl").doesNotContain("ytj.fi");
        assertThat(labels(answer, COUNTRY)).isEmpty();
    }

    @Test
    void doesNotTakeATermInPassingForTheCountrySheLivesIn() {
        she.answerTo(new Content.Command("country", "FI"));

        Message poland = she.asks("how do i register my business in CEIDG");
        Message finland = she.asks(REGISTRATION);

        assertThat(Spoken.words(poland)).doesNotContain("ytj.fi");
        assertThat(Spoken.words(finland)).contains("ytj.fi");
        assertThat(she.remembered()).containsEntry("jurisdiction", "FI");
    }

    @Test
    void knowsWhatHowMuchIsItIsAbout() {
        she.asks(REGISTRATION);
        she.asks("how much is it?");

        assertThat(she.turns("entry")).containsExactly("legal.registration", "legal.registration");
    }

    @Test
    void saysWhenNoFactTellsWhatSheAsks() {
        she.answerTo(new Content.Command("country", "FI"));
        she.asks(REGISTRATION);

        assertThat(Spoken.words(she.asks("and how much is it?")))
                .contains("I don't know what this costs in Finland.", "ytj.fi");
        assertThat(Spoken.words(she.asks("where?"))).doesNotContain("I don't know");
        assertThat(Spoken.words(she.asks("how much in Poland?")))
                .contains("free of charge")
                .doesNotContain("I don't know");
    }

    @Test
    void keepsARatingOfHerOwnAnswer() {
        Message answer = she.asks(REGISTRATION);

        assertThat(Spoken.words(she.presses(answer, THUMB_UP))).contains("Thank you");
        assertThat(ratings(she)).containsExactly(true);

        she.presses(answer, THUMB_DOWN);
        assertThat(ratings(she)).as("the later one counts").containsExactly(false);
    }

    @Test
    void refusesARatingOfSomebodyElsesAnswer() {
        Message hers = she.asks(REGISTRATION);
        TestPerson another = guide.somebody();
        another.asks("hello");

        Message reply = another.presses(hers, THUMB_DOWN);

        assertThat(ratings(she)).isEmpty();
        assertThat(Spoken.words(reply)).contains("I don't know this button").doesNotContain("Thank you");
    }

    @Test
    void asksOnceWhichLanguageItIs() {
        she.withLocale(Locale.of("de"));
        Message unsure = she.asks("alv");
        assertThat(labels(unsure, LANGUAGE)).containsExactlyInAnyOrder("English", "suomi");
        String other = unsure.language().equals("fi") ? "en" : "fi";

        Message anew = she.presses("la:" + other);

        assertThat(anew.language()).isEqualTo(other);
        assertThat(she.remembered()).containsEntry("chosenLanguage", other).containsEntry("askedForLanguage", true);
        assertThat(she.turns("question")).containsExactly("alv", "alv");
        assertThat(labels(she.asks("alv"), LANGUAGE)).isEmpty();
    }

    @Test
    void answersInTheLanguageThatSheChose() {
        Message menu = she.answerTo(new Content.Command("language", ""));
        assertThat(labels(menu, LANGUAGE)).containsExactly("English", "suomi");

        she.presses("l:fi");
        Message answer = she.asks("do i have to charge vat");

        assertThat(answer.language()).isEqualTo("fi");
        assertThat(Spoken.words(answer)).containsIgnoringCase("arvonlisävero");
    }

    @Test
    void choosesWhatIsTypedAtAMenu() {
        she.answerTo(new Content.Command("language", ""));
        assertThat(she.asks("suomi").language()).isEqualTo("fi");

        she.answerTo(new Content.Command("country", ""));
        she.asks("Poland");
        assertThat(she.remembered()).containsEntry("chosenLanguage", "fi").containsEntry("jurisdiction", "PL");
    }

    @Test
    void showsTheMenuWhereNothingHasThatName() {
        Message countries = she.answerTo(new Content.Command("country", "XX"));
        Message languages = she.answerTo(new Content.Command("language", "klingon"));

        assertThat(Spoken.words(countries)).contains("I don't know this country.");
        assertThat(labels(countries, COUNTRY)).isNotEmpty();
        assertThat(Spoken.words(languages)).contains("I don't speak this language.");
        assertThat(labels(languages, LANGUAGE)).isNotEmpty();
    }

    @Test
    void answersACorrectedQuestion() {
        she.asks("hello");

        Message answer = she.answerTo(new Content.Edited(she.address() + "-1", REGISTRATION));

        assertThat(Spoken.words(answer)).contains("Register your business");
    }

    @ParameterizedTest
    @EnumSource(Content.Unreadable.Kind.class)
    void saysWhatItCannotRead(Content.Unreadable.Kind kind) {
        assertThat(Spoken.words(she.answerTo(new Content.Unreadable(kind)))).contains("Please write your question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "q:", "q:no.such.entry", "m:no.such.entry", "c:XX", "l:xx", "f+:", ":", "q:\u0000"})
    void answersAnyButtonWithSomething(String choiceId) {
        assertThat(she.presses(choiceId).blocks()).isNotEmpty();
        assertThat(she.turns("reason")).doesNotContain("technical-failure");
    }

    @Test
    void keepsTheWishToTalkWithAPerson() {
        she.answerTo(new Content.Command("human", ""));

        assertThat(openQuestions(she)).containsExactly("asked-for-person");
    }

    @Test
    void keepsAQuestionThatItCannotAnswer() {
        String question = "the purple ladder is taller than a trumpet";
        Message answer = she.asks(question);

        assertThat(Spoken.words(answer)).contains("I don't want to guess");
        assertThat(guide.bean(OpenQuestions.class).newest(5))
                .anySatisfy(open -> assertThat(open.text()).isEqualTo(question));
    }

    @Test
    void leavesDistressToPeopleWhoHelp() {
        assertThat(Spoken.words(she.asks("my husband hits me"))).contains("112");
    }

    @Test
    void saysWhoHelpsBeforeItSaysThatItIsAProgram() {
        String help = Spoken.words(she.asks("my husband hits me"));

        assertThat(help.indexOf("112")).isLessThan(help.indexOf("I am an automatic assistant, not a person"));
    }

    @Test
    void namesTheHelplinesOfHerCountryThoseThatSpeakHerLanguageFirst() {
        she.asks("my husband hits me");
        Message help = she.presses("c:FI");

        assertThat(Spoken.words(help))
                .containsSubsequence(
                        "Emergency number (Finland)",
                        "If somebody hurts, threatens or controls you",
                        "080 005 005",
                        "If everything is too much",
                        "Crisis line in English",
                        "Crisis line in Finnish");
    }

    @Test
    void leadsWhoeverIsInDistressToNoBusinessAdviser() {
        she.asks("i want to die");
        Message people = she.answerTo(new Content.Command("human", ""));
        Message inFinland = she.presses("c:FI");

        assertThat(Spoken.words(people)).contains("These people are there for exactly this", "112");
        assertThat(labels(people, COUNTRY)).contains("Finland");
        assertThat(Spoken.words(inFinland)).contains("080 005 005").doesNotContain("organisations give advice");
    }

    @Test
    void showsTheNumbersOfACountryThatIsNamedLaterToo() {
        she.asks("i want to die");
        she.asks("hello");

        assertThat(Spoken.words(she.asks("i live in Finland"))).contains("080 005 005");
    }

    @Test
    void doesNotAskWhereSheIsWhenSheSaidThatItIsElsewhere() {
        she.asks("i want to die");
        Message elsewhere = she.presses("c:other");

        assertThat(Spoken.words(elsewhere)).contains("112").doesNotContain("In which country are you?");
        assertThat(labels(elsewhere, COUNTRY)).isEmpty();
    }

    @Test
    void showsHerOwnNumbersBesideThoseOfACountryThatSheNames() {
        she.answerTo(new Content.Command("country", "FI"));

        assertThat(Spoken.words(she.asks("my husband in Poland hits me")))
                .containsSubsequence("Emergency number (Finland)", "080 005 005", "Emergency number (Poland)");
    }

    @Test
    void tellsOfThePermitWhoeverSaysInPassingThatSheHasNone() {
        Message answer = she.asks("how do i register my business, I am here WITHOUT papers!");

        assertThat(Spoken.words(answer))
                .containsSubsequence("Without a permit, get free legal advice first.", "Register your business");
        assertThat(answer.choices()).extracting(Choice::id).contains("q:legal.right-to-start");
        assertThat(Spoken.words(she.presses("q:tax.vat"))).doesNotContain("free legal advice first");
        assertThat(Spoken.words(she.asks("how do i extend my visa, i have no visa")))
                .contains("Without a permit, get free legal advice first.");
        assertThat(Spoken.words(she.asks("how do i register my business, with papers")))
                .doesNotContain("free legal advice first");
    }

    @Test
    void shutsNobodyUpWhenAChannelFailsToShowThatItWorks() {
        guide.channel().whenWorking(() -> {
            throw new IllegalStateException("told to");
        });
        try {
            she.asks(REGISTRATION);
            assertThat(she.turns("reason")).doesNotContain("technical-failure").hasSize(1);
        } finally {
            guide.channel().whenWorking(() -> {});
        }
    }

    private List<Boolean> ratings(TestPerson person) {
        return guide.query("""
                        MATCH (f:Feedback)-[:ON]->(:Turn)-[:IN]->(:Conversation {address: $address})
                        RETURN f.helpful AS helpful
                        """, Map.of("address", person.address())).stream()
                .map(row -> row.get("helpful").asBoolean())
                .toList();
    }

    private List<String> openQuestions(TestPerson person) {
        return guide.query("""
                        MATCH (q:OpenQuestion)-[:FROM]->(:Turn)-[:IN]->(:Conversation {address: $address})
                        RETURN q.reason AS reason
                        """, Map.of("address", person.address())).stream()
                .map(row -> row.get("reason").asString())
                .toList();
    }

    private static List<String> labels(Message message, Choice.Kind kind) {
        return message.choices().stream()
                .filter(choice -> choice.kind() == kind)
                .map(Choice::label)
                .toList();
    }
}
