package org.guidepost.bot.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.bot.conversation.Person;
import org.guidepost.bot.text.Texts;
import org.junit.jupiter.api.Test;

class EscalationPolicyTests {

    private static final PastTurn ANSWERED = turn("tax.vat", "answer", "confident", false);
    private static final PastTurn DISLIKED = turn("tax.vat", "answer", "confident", true);
    private static final PastTurn ASKED_BACK = turn(null, "clarify", "several-may-be-meant", false);
    private static final PastTurn ASKED_FOR_PERSON = turn(null, "escalate", "asked-for-person", false);

    private final EscalationPolicy policy = new EscalationPolicy(
            turn -> turn.entry().filter("tax.rates"::equals).isPresent());

    @Test
    void sheJustAskedForAPerson() {
        assertThat(reason()).isEqualTo("asked-for-person");
        assertThat(reason(ASKED_FOR_PERSON, ANSWERED)).isEqualTo("asked-for-person");
    }

    @Test
    void theWishItselfDoesNotHideWhyTheGuideFailed() {
        assertThat(reason(ASKED_FOR_PERSON, turn(null, "escalate", "no-entry", false)))
                .isEqualTo("no-entry");
        assertThat(reason(turn(null, "escalate", "low-confidence", false))).isEqualTo("low-confidence");
    }

    @Test
    void distressComesBeforeEverythingElse() {
        assertThat(reason(DISLIKED, DISLIKED, turn("distress", "decline", "distress", false)))
                .isEqualTo("distress");
    }

    @Test
    void aSensitiveMatterIsCalledSo() {
        assertThat(reason(turn("me.discrimination", "answer", "confident", false)))
                .isEqualTo("sensitive");
        assertThat(reason(turn("oos.legal-other", "decline", "out-of-scope", false)))
                .isEqualTo("sensitive");
    }

    @Test
    void oneThumbDownIsNoReasonTwoAre() {
        assertThat(reason(DISLIKED, ANSWERED)).isEqualTo("asked-for-person");
        assertThat(reason(DISLIKED, ANSWERED, DISLIKED)).isEqualTo("thumbs-down-twice");
    }

    @Test
    void askingBackTwiceIsAReason() {
        assertThat(reason(ASKED_BACK, ANSWERED)).isEqualTo("asked-for-person");
        assertThat(reason(ASKED_BACK, ASKED_BACK)).isEqualTo("repeated-clarification");
    }

    @Test
    void anAnswerFromFactsOutOfDateIsAReasonWhereNoOtherIs() {
        PastTurn outdated = turn("tax.rates", "answer", "confident", false);

        assertThat(reason(ASKED_FOR_PERSON, outdated)).isEqualTo("out-of-date-fact");
        assertThat(reason(ANSWERED, outdated)).isEqualTo("asked-for-person");
        assertThat(reason(turn("tax.rates", "escalate", "low-confidence", false)))
                .isEqualTo("low-confidence");
        assertThat(reason(turn("tax.rates", "answer", "confident", true), DISLIKED))
                .isEqualTo("thumbs-down-twice");
    }

    @Test
    void everyReasonIsSaidInWords() throws MissingResourceException {
        assertThat(policy.reasons()).allSatisfy(reason -> assertThat(new Texts().get("fi", "case.reason." + reason))
                .isNotBlank());
    }

    private String reason(PastTurn... newestFirst) {
        var person = Person.unknown("p");
        return policy.reason(new Conversation(
                "c", "test", "address", true, person, List.of(newestFirst), Optional.empty(), Optional.empty()));
    }

    private static PastTurn turn(
            @org.jspecify.annotations.Nullable String entry, String decision, String reason, boolean ratedDown) {
        return new PastTurn("a question", Optional.ofNullable(entry), Optional.empty(), decision, reason, ratedDown);
    }
}
