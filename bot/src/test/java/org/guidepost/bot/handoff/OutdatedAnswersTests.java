package org.guidepost.bot.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.knowledge.Fact.Confidence;
import org.guidepost.knowledge.guidance.Guidance;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.junit.jupiter.api.Test;

class OutdatedAnswersTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final PastTurn ANSWERED =
            new PastTurn("a question", Optional.of("tax.vat"), Optional.of("FI"), "answer", "confident", false);

    @Test
    void areThoseWithoutAnyFactThatStillHolds() {
        assertThat(answersFrom(due("2026-11-21"), due("2025-01-01")).include(ANSWERED))
                .isTrue();
        assertThat(answersFrom(due("2026-11-21"), due("2026-11-22")).include(ANSWERED))
                .as("on its day a fact still holds")
                .isFalse();
        assertThat(answersFrom(due("2026-11-21"), fact(Optional.empty())).include(ANSWERED))
                .isFalse();
        assertThat(answersFrom().include(ANSWERED)).as("nothing can be too old").isFalse();
    }

    private static OutdatedAnswers answersFrom(StatedFact... facts) {
        return new OutdatedAnswers(
                (entry, language, jurisdiction) -> Optional.of(new Guidance(
                        entry, language, "title", "text", "next", false, true, Arrays.asList(facts), List.of())),
                CLOCK);
    }

    private static StatedFact due(String day) {
        return fact(Optional.of(LocalDate.parse(day)));
    }

    private static StatedFact fact(Optional<LocalDate> reviewBy) {
        return new StatedFact(
                "fact",
                "FI",
                "en",
                "a fact",
                true,
                Optional.empty(),
                Optional.empty(),
                Confidence.HIGH,
                false,
                reviewBy,
                "https://x",
                "x");
    }
}
