package org.guidepost.bot.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.TurnTrace;
import org.guidepost.bot.conversation.TurnTrace.Found;
import org.junit.jupiter.api.Test;

class GapRankingTests {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void multipliesPeopleRecencyAndSeverity() {
        UnmetQuestion hers = asked("ana", Shortfall.UNANSWERED, 14);
        UnmetQuestion another = asked("bea", Shortfall.LOW_RATED, 20);

        assertThat(GapRanking.score(List.of(hers, another), NOW)).isCloseTo(2 * 0.5 * 0.8, within(1e-9));
    }

    @Test
    void countsAPersonOnce() {
        UnmetQuestion once = asked("ana", Shortfall.ESCALATED, 0);

        assertThat(GapRanking.score(List.of(once, once, once), NOW)).isCloseTo(1, within(1e-9));
    }

    @Test
    void seesWhetherItGrows() {
        assertThat(GapUpdate.weeks(
                        List.of(
                                asked("ana", Shortfall.ESCALATED, 0),
                                asked("bea", Shortfall.ESCALATED, 6),
                                asked("cem", Shortfall.ESCALATED, 7),
                                asked("dea", Shortfall.ESCALATED, 200)),
                        NOW))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 1L, 2L);
    }

    @Test
    void knowsHowTheGuideFellShort() {
        assertThat(shortfall("escalate", "low-confidence", false)).contains(Shortfall.UNANSWERED);
        assertThat(shortfall("escalate", "asked-for-person", false)).contains(Shortfall.ESCALATED);
        assertThat(shortfall("escalate", "technical-failure", true)).isEmpty();
        assertThat(shortfall("answer", "confident", true)).contains(Shortfall.LOW_RATED);
        assertThat(shortfall("answer", "confident", false)).isEmpty();
        assertThat(shortfall("decline", "distress", false)).isEmpty();
    }

    @Test
    void countsADeclinedQuestionOnlyIfATopicWasNear() {
        assertThat(UnmetQuestions.shortfall("decline", "out-of-scope", trace(0.3), false))
                .contains(Shortfall.DECLINED);
        assertThat(UnmetQuestions.shortfall("decline", "out-of-scope", trace(0.1), false))
                .isEmpty();
    }

    private static Optional<Shortfall> shortfall(String decision, String reason, boolean ratedDown) {
        return UnmetQuestions.shortfall(decision, reason, TurnTrace.NONE, ratedDown);
    }

    private static TurnTrace trace(double topic) {
        return new TurnTrace(
                List.of(new Found("oos.medical", true, 0.5, 0.9), new Found("tax.vat", false, topic, 0.1)),
                TurnTrace.NONE.language(),
                TurnTrace.CountryFrom.NOWHERE,
                "",
                1);
    }

    private static UnmetQuestion asked(String person, Shortfall shortfall, int daysAgo) {
        return new UnmetQuestion(
                Set.of(person),
                person,
                "a question",
                "en",
                Optional.empty(),
                Optional.empty(),
                shortfall,
                NOW.minus(Duration.ofDays(daysAgo)));
    }
}
