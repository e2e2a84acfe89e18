package org.guidepost.bot.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.mentoring.Case.Solved;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.outcome.ConversationOutcome.By;
import org.guidepost.bot.outcome.ConversationOutcome.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeRulesTests {

    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(30));

    @Test
    void waitsUntilSheHasBeenQuietForADay() {
        List<SeenTurn> turns = List.of(answered(MONDAY, "tax.vat"));

        assertThat(OutcomeRules.of(turns, List.of(), MONDAY.plus(Duration.ofHours(23))))
                .isEmpty();
        assertThat(OutcomeRules.of(turns, List.of(), MONDAY.plus(Duration.ofHours(24))))
                .isPresent();
    }

    @Test
    void hasNothingToSayOfSilence() {
        assertThat(OutcomeRules.of(List.of(), List.of(), LATER)).isEmpty();
    }

    @Test
    void takesAnAnswerWithoutAWordForSolved() {
        ConversationOutcome outcome = outcome(answered(MONDAY, "tax.vat"));

        assertThat(outcome.resolved()).isEqualTo(Resolution.ASSUMED);
        assertThat(outcome.by()).isEqualTo(By.GUIDE);
        assertThat(outcome.contained()).isTrue();
        assertThat(outcome.topic()).contains("tax.vat");
        assertThat(outcome.country()).contains("FI");
        assertThat(outcome.questions()).isEqualTo(1);
    }

    @Test
    void believesWhatSheSays() {
        assertThat(outcome(rated(true)).resolved()).isEqualTo(Resolution.CONFIRMED);
        assertThat(outcome(rated(false)).resolved()).isEqualTo(Resolution.NOT);
        assertThat(outcome(rated(false)).contained()).isFalse();
    }

    @Test
    void looksAtTheLastQuestion() {
        assertThat(outcome(rated(false), answered(MONDAY.plusSeconds(60), "tax.vat"))
                        .resolved())
                .isEqualTo(Resolution.ASSUMED);
        ConversationOutcome unanswered = outcome(rated(true), unanswered(MONDAY.plusSeconds(60)));
        assertThat(unanswered.resolved()).isEqualTo(Resolution.NOT);
        assertThat(unanswered.escalated()).contains("no-entry");
        assertThat(unanswered.contained()).isFalse();
    }

    @Test
    void countsNoQuestionInSmallTalk() {
        ConversationOutcome outcome = outcome(smallTalk(MONDAY));

        assertThat(outcome.resolved()).isEqualTo(Resolution.NOTHING_ASKED);
        assertThat(outcome.by()).isEqualTo(By.NOBODY);
        assertThat(outcome.questions()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "RESOLVED, true, YES, CONFIRMED, PERSON",
        "RESOLVED, true, PARTLY, ASSUMED, PERSON",
        "RESOLVED, true, NO, NOT, PERSON",
        "RESOLVED, true, , ASSUMED, PERSON",
        "ANSWERED, true, , NOT, PERSON",
        "OPEN, false, , NOT, NOBODY",
        "WITHDRAWN, false, , NOT, NOBODY"
    })
    void letsTheLastCaseDecide(CaseState state, boolean answered, Solved solved, Resolution resolved, By by) {
        SeenCase opened = new SeenCase(
                MONDAY.plusSeconds(30),
                state,
                "low-confidence",
                Optional.of("tax.vat"),
                answered,
                Optional.ofNullable(solved));

        ConversationOutcome outcome = OutcomeRules.of(List.of(unanswered(MONDAY)), List.of(opened), LATER)
                .orElseThrow();

        assertThat(outcome.resolved()).isEqualTo(resolved);
        assertThat(outcome.by()).isEqualTo(by);
        assertThat(outcome.escalated()).contains("low-confidence");
        assertThat(outcome.topic()).contains("tax.vat");
    }

    @Test
    void countsWhatComesLateWithWhatItIsAbout() {
        SeenCase solved = new SeenCase(
                MONDAY.plusSeconds(30),
                CaseState.RESOLVED,
                "low-confidence",
                Optional.of("tax.vat"),
                true,
                Optional.of(Solved.YES));
        Instant wednesday = MONDAY.plus(Duration.ofDays(2));

        ConversationOutcome outcome = OutcomeRules.of(
                        List.of(unanswered(MONDAY), smallTalk(wednesday)), List.of(solved), LATER)
                .orElseThrow();

        assertThat(outcome.visits()).isEqualTo(1);
        assertThat(outcome.resolved()).isEqualTo(Resolution.CONFIRMED);
        assertThat(outcome.by()).isEqualTo(By.PERSON);
    }

    @Test
    void beginsANewVisitWithAQuestionShortlyAfterALateWord() {
        Instant wednesday = MONDAY.plus(Duration.ofDays(2));

        ConversationOutcome outcome =
                outcome(unanswered(MONDAY), smallTalk(wednesday), answered(wednesday.plusSeconds(60), "tax.income"));

        assertThat(outcome.visits()).isEqualTo(2);
        assertThat(outcome.resolved()).isEqualTo(Resolution.ASSUMED);
    }

    @Test
    void isAboutTheLatestVisit() {
        Instant thursday = MONDAY.plus(Duration.ofDays(3));

        ConversationOutcome outcome = outcome(unanswered(MONDAY), rated(true, thursday));

        assertThat(outcome.visits()).isEqualTo(2);
        assertThat(outcome.from()).isEqualTo(thursday);
        assertThat(outcome.resolved()).isEqualTo(Resolution.CONFIRMED);
        assertThat(outcome.escalated()).isEmpty();
        assertThat(outcome.reopened()).isFalse();
    }

    @Test
    void seesThatSheCameBackAboutWhatCountedAsSolved() {
        Instant thursday = MONDAY.plus(Duration.ofDays(3));

        assertThat(outcome(answered(MONDAY, "tax.vat"), answered(thursday, "tax.vat"))
                        .reopened())
                .isTrue();
        assertThat(outcome(answered(MONDAY, "tax.vat"), answered(thursday, "tax.income"))
                        .reopened())
                .isFalse();
    }

    private static ConversationOutcome outcome(SeenTurn... turns) {
        return OutcomeRules.of(List.of(turns), List.of(), LATER).orElseThrow();
    }

    private static SeenTurn answered(Instant at, String topic) {
        return turn(at, true, "answer", "confident", Optional.of(topic), Optional.empty());
    }

    private static SeenTurn rated(boolean helpful) {
        return rated(helpful, MONDAY);
    }

    private static SeenTurn rated(boolean helpful, Instant at) {
        return turn(at, true, "answer", "confident", Optional.of("tax.vat"), Optional.of(helpful));
    }

    private static SeenTurn unanswered(Instant at) {
        return turn(at, true, "escalate", "no-entry", Optional.empty(), Optional.empty());
    }

    private static SeenTurn smallTalk(Instant at) {
        return turn(at, false, "smalltalk", "greeting", Optional.empty(), Optional.empty());
    }

    private static SeenTurn turn(
            Instant at,
            boolean asked,
            String decision,
            String reason,
            Optional<String> topic,
            Optional<Boolean> helpful) {
        return new SeenTurn(at, asked, decision, reason, "en", Optional.of("FI"), topic, helpful);
    }
}
