package org.guidepost.bot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.knowledge.Fact.Confidence;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;

/** Shows facts with their year, their link, and the reason for doubt where there is one. */
public final class FactBlocks {

    private final Texts texts;
    private final Clock clock;

    public FactBlocks(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The fact, in the language that is shown around it. */
    public DatedFact block(StatedFact fact, String language) {
        String dated = fact.asOf()
                .map(year -> texts.get(language, "fact.year", year.toString()))
                .orElseGet(() -> texts.get(language, "fact.undated"));
        return new DatedFact(fact.text(), dated, new Link(fact.linkName(), fact.link()), warning(fact, language));
    }

    private Optional<String> warning(StatedFact fact, String language) {
        if (fact.confidence() == Confidence.LOW) {
            return Optional.of(texts.get(language, "fact.uncertain"));
        }
        boolean overdue = fact.reviewBy()
                .filter(day -> day.isBefore(LocalDate.now(clock)))
                .isPresent();
        if (overdue) {
            return Optional.of(texts.get(language, "fact.overdue"));
        }
        return fact.changesOften() ? Optional.of(texts.get(language, "fact.changes")) : Optional.empty();
    }

    /** Whether some of these are in another language for want of a translation, which must be said. */
    static boolean fellBack(List<StatedFact> shown, String language) {
        return shown.stream().anyMatch(fact -> !fact.language().equals(language));
    }

    static Reply.Citation citation(StatedFact fact) {
        return new Reply.Citation(fact.link(), fact.asOf().map(Object::toString).orElse(""));
    }
}
