package org.guidepost.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.bot.conversation.AConversation.aConversation;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.answer.Decision.Answer.Part;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;
import org.guidepost.knowledge.SmallTalk;
import org.junit.jupiter.api.Test;

class DecisionPolicyTests {

    private static final DecisionPolicy POLICY = new DecisionPolicy(new Thresholds(0.5, 0.25, 0.2, 0.03, 0.4, 0.45));
    private static final Conversation NEW = aConversation().build();

    @Test
    void answersWhenItIsSure() {
        Decision decision = decide(found(topic("tax.vat", 0.8, 0.9)));

        assertThat(decision).isEqualTo(new Decision.Answer("confident", "tax.vat", 0.9, Part.WHOLE));
    }

    @Test
    void asksBackWhenSeveralMayBeMeant() {
        Decision decision = decide(found(topic("tax.vat", 0.5, 0.3), topic("tax.income", 0.49, 0.2)));

        assertThat(decision)
                .isEqualTo(new Decision.Clarify("several-may-be-meant", List.of("tax.vat", "tax.income"), 0.3));
    }

    @Test
    void leavesAQuestionToPeopleWhenItIsNotSure() {
        assertThat(decide(found(topic("tax.vat", 0.1, 0.1))).reason()).isEqualTo("low-confidence");
        assertThat(decide(Retrieval.NOTHING).reason()).isEqualTo("no-entry");
    }

    @Test
    void declinesWhatIsNotItsBusiness() {
        Decision decision = decide(found(boundary("oos.medical", 0.7), topic("me.stress", 0.6, 0.4)));

        assertThat(decision).isEqualTo(new Decision.Decline("out-of-scope", "oos.medical", 0.7));
    }

    @Test
    void asksWhenABoundaryIsAsNearAsATopic() {
        Decision decision = decide(found(topic("legal.right-to-start", 0.51, 0.9), boundary("oos.immigration", 0.5)));

        assertThat(decision)
                .isEqualTo(new Decision.Clarify("perhaps-not-our-business", List.of("legal.right-to-start"), 0.9));
    }

    @Test
    void helpsInDistressEvenWhenABusinessTopicIsNearer() {
        Decision decision = decide(found(topic("me.stress", 0.7, 0.9), boundary("distress", 0.5)));

        assertThat(decision.reason()).isEqualTo("distress");
    }

    @Test
    void helpsInDistressWhoAnswersASurvey() {
        var answer = understood(new Intent.Surveying(new SurveyWish.Write("my husband hits me")));

        assertThat(POLICY.decide(answer, found(boundary("distress", 0.9)), NEW).reason())
                .isEqualTo("distress");
        assertThat(POLICY.decide(answer, Retrieval.NOTHING, NEW).reason()).isEqualTo("survey");
    }

    @Test
    void offersItsLanguagesInsteadOfGuessingInAnother() {
        var foreign = new Understanding(
                "en",
                Optional.empty(),
                Optional.empty(),
                new Intent.Question("Muss ich?", false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(POLICY.decide(foreign, found(topic("tax.vat", 0.9, 0.9)), NEW)
                        .reason())
                .isEqualTo("unspoken-language");
    }

    @Test
    void needsNoKnowledgeForSmallTalk() {
        Decision decision =
                POLICY.decide(understood(new Intent.Chat(SmallTalk.Kind.HOW_ARE_YOU)), Retrieval.NOTHING, NEW);

        assertThat(decision.kind()).isEqualTo("smalltalk");
        assertThat(decision.reason()).isEqualTo("how-are-you");
    }

    @Test
    void answersTheLastQuestionAgainForAChosenCountry() {
        Conversation conversation = aConversation()
                .thatAsked("do i need to register", "legal.registration")
                .build();

        Decision decision = POLICY.decide(understood(new Intent.CountryChosen("FI")), Retrieval.NOTHING, conversation);

        assertThat(decision).isEqualTo(new Decision.Answer("country-chosen", "legal.registration", 1, Part.FACTS));
    }

    @Test
    void confirmsACountryThatNoQuestionWaitsFor() {
        assertThat(POLICY.decide(understood(new Intent.CountryChosen("FI")), Retrieval.NOTHING, NEW))
                .isInstanceOf(Decision.Respond.class);
    }

    @Test
    void aWishForAPersonIsAlwaysPassedOn() {
        assertThat(POLICY.decide(understood(new Intent.PersonWanted()), Retrieval.NOTHING, NEW))
                .isEqualTo(new Decision.Escalate("asked-for-person", List.of(), 1));
    }

    @Test
    void holdsALetterThatWouldHurtTheMentor() {
        assertThat(letter(found(boundary("oos.abusive", 0.8))))
                .isEqualTo(new Decision.Casework("oos.abusive", new CaseWish.Hold("case", "words")));
    }

    @Test
    void passesOnWhatIsOnlyPerhapsHurtful() {
        assertThat(letter(found(boundary("oos.abusive", 0.45))).reason()).isEqualTo("casework");
        assertThat(letter(found(topic("tax.vat", 0.9, 0.9), boundary("oos.abusive", 0.8)))
                        .reason())
                .isEqualTo("casework");
    }

    @Test
    void neverHoldsACryForHelp() {
        assertThat(letter(found(boundary("oos.abusive", 0.9), boundary("distress", 0.5))))
                .isEqualTo(new Decision.Casework("distress", LETTER));
    }

    @Test
    void helpsInDistressWhateverSheWasAskedToWrite() {
        Retrieval danger = found(boundary("oos.abusive", 0.9), boundary("distress", 0.5));
        for (CaseWish wish : List.of(
                new CaseWish.OpenWith("words"),
                new CaseWish.OfferName("case", "words"),
                new CaseWish.Rewrite("letter", "words"))) {
            assertThat(POLICY.decide(understood(new Intent.Casework(wish)), danger, NEW))
                    .isEqualTo(new Decision.Casework("distress", wish));
        }
    }

    @Test
    void showsAMentorNoHelplinesForWhatSheWrites() {
        CaseWish wish = new CaseWish.Rewrite("letter", "call 112 if he hits you");

        assertThat(POLICY.decide(
                                understood(new Intent.Casework(wish)),
                                found(boundary("distress", 0.9)),
                                aConversation().writingForCase("case").build())
                        .reason())
                .isEqualTo("casework");
    }

    @Test
    void opensNoCaseWithWordsThatHurt() {
        assertThat(POLICY.decide(
                        understood(new Intent.Casework(new CaseWish.OpenWith("words"))),
                        found(boundary("oos.abusive", 0.8)),
                        NEW))
                .isEqualTo(new Decision.Decline("out-of-scope", "oos.abusive", 1));
    }

    @Test
    void holdsANameThatWouldHurtTheMentor() {
        assertThat(POLICY.decide(
                        understood(new Intent.Casework(new CaseWish.OfferName("case", "words"))),
                        found(boundary("oos.abusive", 0.8)),
                        aConversation().ownedByMentor("case").build()))
                .isEqualTo(new Decision.Casework("oos.abusive", new CaseWish.Hold("case", "words")));
    }

    private static final CaseWish LETTER = new CaseWish.Write("case", Letter.By.MENTEE, "words");

    private static Decision letter(Retrieval retrieval) {
        return POLICY.decide(
                understood(new Intent.Casework(LETTER)),
                retrieval,
                aConversation().ownedByMentor("case").build());
    }

    private static Decision decide(Retrieval retrieval) {
        return POLICY.decide(understood(new Intent.Question("a question", false)), retrieval, NEW);
    }

    private static Understanding understood(Intent intent) {
        return new Understanding(
                "en",
                Optional.of("en"),
                Optional.empty(),
                intent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Retrieval found(Candidate... candidates) {
        return new Retrieval(List.of(candidates));
    }

    private static Candidate topic(String entry, double score, double confidence) {
        return new Candidate(entry, false, score, confidence, "a passage");
    }

    private static Candidate boundary(String entry, double score) {
        return new Candidate(entry, true, score, score, "a passage");
    }
}
