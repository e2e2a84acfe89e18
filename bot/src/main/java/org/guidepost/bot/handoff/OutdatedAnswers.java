package org.guidepost.bot.handoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.guidance.Guidance;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.guidepost.knowledge.guidance.GuidanceSource;

/** Knows the answers that rest on facts whose day of review is past, and on no others. */
final class OutdatedAnswers {

    private final GuidanceSource guidance;
    private final Clock clock;

    OutdatedAnswers(GuidanceSource guidance, Clock clock) {
        this.guidance = guidance;
        this.clock = clock;
    }

    boolean include(PastTurn turn) {
        // The days are the same in every language.
        List<StatedFact> facts = turn.entry()
                .flatMap(entry -> guidance.read(entry, Language.DEFAULT, turn.jurisdiction()))
                .map(Guidance::facts)
                .orElse(List.of());
        return !facts.isEmpty() && facts.stream().allMatch(this::isOverdue);
    }

    private boolean isOverdue(StatedFact fact) {
        return fact.reviewBy().filter(day -> day.isBefore(LocalDate.now(clock))).isPresent();
    }
}
