package org.guidepost.bot.turn;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Person;
import org.guidepost.bot.conversation.TurnTrace;
import org.guidepost.bot.conversation.TurnTrace.CountryFrom;
import org.guidepost.bot.conversation.TurnTrace.Found;
import org.guidepost.bot.conversation.TurnTrace.LanguageWitnesses;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.knowledge.Retrieval;

/** Notes what led to a decision. */
public final class TurnTraces {

    private static final double DIGITS = 1_000;

    private final Supplier<String> content;
    private final Clock clock;

    /**
     * Notes what led to decisions.
     *
     * @param content which content is known now
     */
    public TurnTraces(Supplier<String> content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    TurnTrace of(ClaimedUtterance utterance, Understanding understanding, Retrieval retrieval, Person person) {
        return new TurnTrace(
                retrieval.candidates().stream()
                        .map(candidate -> new Found(
                                candidate.entry(),
                                candidate.boundary(),
                                rounded(candidate.score()),
                                rounded(candidate.confidence())))
                        .toList(),
                new LanguageWitnesses(
                        understanding.writtenIn(),
                        understanding.rival(),
                        person.chosenLanguage(),
                        person.language(),
                        utterance.locale()),
                countryFrom(understanding, person),
                content.get(),
                Duration.between(utterance.receivedAt(), clock.instant()).toMillis());
    }

    private static double rounded(double number) {
        return Math.round(number * DIGITS) / DIGITS;
    }

    private static CountryFrom countryFrom(Understanding understanding, Person person) {
        Optional<String> country = understanding.jurisdiction();
        if (understanding.named().isPresent()) {
            return CountryFrom.NAMED;
        }
        if (understanding.intent() instanceof Intent.CountryChosen) {
            return CountryFrom.CHOSEN;
        }
        if (country.isEmpty()) {
            return CountryFrom.NOWHERE;
        }
        return country.equals(person.jurisdiction()) ? CountryFrom.KNOWN : CountryFrom.FOLLOW_UP;
    }
}
