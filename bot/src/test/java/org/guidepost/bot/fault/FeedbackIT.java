package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.connectors.channel.Message.Choice.Kind.COUNTRY;
import static org.guidepost.connectors.channel.Message.Choice.Kind.LANGUAGE;
import static org.guidepost.connectors.channel.Message.Choice.Kind.QUESTION;
import static org.guidepost.connectors.channel.Message.Choice.Kind.THUMB_DOWN;
import static org.guidepost.connectors.channel.Message.Choice.Kind.THUMB_UP;

import java.util.Map;
import org.guidepost.bot.conversation.TraceCodec;
import org.guidepost.bot.conversation.TurnTrace;
import org.guidepost.bot.conversation.TurnTrace.CountryFrom;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Value;

/** What happens when an answer did not help, as she lives through it. */
@ExtendWith(SharedGuide.class)
class FeedbackIT {

    private static final String REGISTRATION = "how do i register my business";
    private static final String UNKNOWN = "is the crimson walrus wider than a teapot";

    private final Guide guide;
    private TestPerson she;

    FeedbackIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
    }

    @BeforeEach
    void somebodyNew() {
        she = guide.somebody();
    }

    @Test
    void asksForTheCountryAndAnswersAgain() {
        Message why = she.presses(she.asks(REGISTRATION), THUMB_DOWN);
        assertThat(Spoken.words(why)).contains("What was wrong?");

        Message where = she.pressesButton("Not for my country");
        assertThat(Spoken.words(where)).contains("Where is your business");

        assertThat(Spoken.words(she.presses(where, COUNTRY))).contains("ytj.fi");
        assertThat(rating().get("reason").asString()).isEqualTo("not-my-country");
        assertThat(rating().get("triage").asString()).isEqualTo("new");
    }

    @Test
    void keepsHerOwnWordsWithTheAnswerThatTheyAreAbout() {
        she.presses(she.asks(REGISTRATION), THUMB_DOWN);
        she.pressesButton("It is out of date");
        she.pressesButton("Say what is wrong");

        Message thanks = she.asks("the fee has changed");

        assertThat(Spoken.words(thanks)).contains("I have noted it");
        assertThat(rating().get("reason").asString()).isEqualTo("outdated");
        assertThat(rating().get("comment").asString()).isEqualTo("the fee has changed");
        assertThat(Spoken.words(she.asks(REGISTRATION))).contains("Register your business");
    }

    @Test
    void answersWhoAsksOnInsteadOfSayingMore() {
        she.presses(she.asks(REGISTRATION), THUMB_DOWN);
        she.pressesButton("It is wrong");

        assertThat(Spoken.words(she.asks("do i have to charge vat"))).contains("VAT");
        assertThat(rating().get("comment").isNull()).isTrue();
    }

    @Test
    void helpsWhoWritesOfDangerInsteadOfTheAnswer() {
        she.presses(she.asks(REGISTRATION), THUMB_DOWN);
        she.pressesButton("It is wrong");
        she.pressesButton("Say what is wrong");

        assertThat(Spoken.words(she.asks("my husband hits me"))).contains("112");
    }

    @Test
    void offersWhatElseWasFound() {
        she.presses(she.asks(REGISTRATION), THUMB_DOWN);

        Message others = she.pressesButton("Not my question");

        assertThat(others.choices())
                .anySatisfy(choice -> assertThat(choice.kind()).isEqualTo(QUESTION));
        assertThat(others.choices())
                .noneSatisfy(choice -> assertThat(choice.id()).isEqualTo("q:legal.registration"));
    }

    @Test
    void offersItsLanguages() {
        she.presses(she.asks(REGISTRATION), THUMB_DOWN);

        assertThat(she.pressesButton("Wrong language").choices())
                .anySatisfy(choice -> assertThat(choice.kind()).isEqualTo(LANGUAGE));
    }

    @Test
    void forgetsTheReasonWhenItHelpedAfterAll() {
        Message answer = she.asks(REGISTRATION);
        she.presses(answer, THUMB_DOWN);
        she.pressesButton("It is wrong");

        she.presses(answer, THUMB_UP);

        assertThat(rating().get("helpful").asBoolean()).isTrue();
        assertThat(rating().get("reason").isNull()).isTrue();
    }

    @Test
    void notesThatSheWantsToKnow() {
        assertThat(Spoken.words(she.asks(UNKNOWN))).contains("I don't want to guess");

        Message noted = she.pressesButton("Tell me when you know");

        assertThat(Spoken.words(noted)).contains("I will write to you here");
        assertThat(waiting()).isEqualTo(1);
        she.pressesButton("Tell me when you know");
        assertThat(waiting()).as("pressed twice, wanted once").isEqualTo(1);
    }

    @Test
    void refusesWhatIsSaidAboutSomebodyElsesAnswer() {
        she.asks(UNKNOWN);
        String button = she.last().choices().stream()
                .filter(choice -> choice.label().equals("Tell me when you know"))
                .findFirst()
                .orElseThrow()
                .id();
        TestPerson another = guide.somebody();
        another.asks("hello");

        assertThat(Spoken.words(another.presses(button))).contains("I don't know this button");
        assertThat(waiting()).isZero();
    }

    @Test
    void notesWhatLedToAnAnswer() {
        she.answerTo(new Content.Command("country", "FI"));
        she.asks(REGISTRATION);

        TurnTrace trace = TraceCodec.read(she.turns("trace").getLast());

        assertThat(trace.found()).hasSizeBetween(1, 10);
        assertThat(trace.found().getFirst().entry()).isEqualTo("legal.registration");
        assertThat(trace.nearestTopic()).contains("legal.registration");
        assertThat(trace.language().written()).contains("en");
        assertThat(trace.language().program()).contains("en");
        assertThat(trace.countryFrom()).isEqualTo(CountryFrom.KNOWN);
        assertThat(trace.content()).hasSize(12);
        assertThat(trace.millis()).isNotNegative();
    }

    private Value rating() {
        return guide.query("""
                        MATCH (f:Feedback)-[:ON]->(:Turn)-[:IN]->(:Conversation {address: $address}) RETURN f
                        """, Map.of("address", she.address())).getFirst().get("f");
    }

    private long waiting() {
        return guide.query("""
                        MATCH (:Person)-[w:WANTS_TO_KNOW]->(:Turn)-[:IN]->(:Conversation {address: $address})
                        WHERE w.at IS NOT NULL RETURN count(w) AS waiting
                        """, Map.of("address", she.address()))
                .getFirst()
                .get("waiting")
                .asLong();
    }
}
