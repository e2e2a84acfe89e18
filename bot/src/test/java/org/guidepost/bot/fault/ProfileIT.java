package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** She tells about herself what she likes, one thing after the other, and takes it back. */
@ExtendWith(SharedGuide.class)
class ProfileIT {

    private final Guide guide;
    private TestPerson she;

    ProfileIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
    }

    @BeforeEach
    void somebodyNew() {
        she = guide.somebody();
    }

    @Test
    void asksOneThingAfterTheOther() {
        assertThat(Spoken.words(opens())).contains("How far is your business?", "You need not answer");
        assertThat(Spoken.words(she.pressesButton("Just starting"))).contains("What is it about?");
        assertThat(Spoken.words(she.pressesButton("Leave this out"))).contains("What do you want most now?");
        she.pressesButton("Find customers");
        she.pressesButton("Find money");
        assertThat(she.last().choices().stream().map(Message.Choice::label))
                .contains("✓ Find customers", "✓ Find money", "Grow");
        she.pressesButton("✓ Find money");

        assertThat(Spoken.words(she.pressesButton("Done")))
                .contains("Stage: Just starting", "Goals: Find customers", "Nobody sees this")
                .doesNotContain("Find money", "Business:");
        assertThat(she.remembered())
                .containsEntry("stage", "starting")
                .containsEntry("goals", List.of("first-customers"))
                .doesNotContainKeys("sector", "profileShared");
    }

    @Test
    void changesAndDeletesWhatSheTold() {
        opens();
        she.pressesButton("Running");
        she.pressesButton("Food and drink");
        she.pressesButton("Done");
        she.pressesButton("Change the stage");
        assertThat(Spoken.words(she.pressesButton("Growing"))).contains("Stage: Growing", "Business: Food and drink");
        she.pressesButton("Change the business");
        assertThat(Spoken.words(she.pressesButton("Delete this answer"))).doesNotContain("Food and drink");
        assertThat(Spoken.words(she.pressesButton("Show it to my mentor"))).contains("A mentor who is asked");
        assertThat(she.remembered()).containsEntry("profileShared", true);

        assertThat(Spoken.words(she.pressesButton("Delete my profile"))).contains("deleted your profile");
        assertThat(she.remembered()).doesNotContainKeys("stage", "sector", "goals", "profileShared");
    }

    @Test
    void saysNothingWhereSheLeavesAllOut() {
        opens();
        she.pressesButton("Leave this out");
        she.pressesButton("Leave this out");

        assertThat(Spoken.words(she.pressesButton("Done"))).contains("Your profile is empty");
        assertThat(she.remembered()).doesNotContainKeys("stage", "sector", "goals");
    }

    @Test
    void isFoundUnderHelpAndErasedWithHer() {
        she.answerTo(new Content.Command("help", ""));
        she.pressesButton("My profile");
        she.pressesButton("An idea");

        she.answerTo(new Content.Command("delete", "confirmed"));

        assertThat(guide.query(
                        "MATCH (p:Person {stage: 'idea'})-[:TALKS_IN]->(:Conversation {address: $address}) RETURN p",
                        Map.of("address", she.address())))
                .isEmpty();
    }

    private Message opens() {
        return she.answerTo(new Content.Command("profile", ""));
    }
}
