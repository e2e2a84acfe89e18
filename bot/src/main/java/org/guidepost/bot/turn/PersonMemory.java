package org.guidepost.bot.turn;

import java.util.Optional;
import org.guidepost.bot.answer.Reply;
import org.guidepost.bot.conversation.Person;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;

/** What is remembered of a person after a turn: her language, her country, and that she was asked for them. */
final class PersonMemory {

    private PersonMemory() {}

    static Person after(Understanding understanding, Reply reply, Person person) {
        return new Person(
                person.id(),
                chosenLanguage(understanding.intent()).or(person::chosenLanguage),
                understanding.writtenIn().or(person::language),
                country(understanding, person),
                person.askedForCountry() || reply.asksForCountry(),
                person.askedForLanguage() || reply.asksForLanguage());
    }

    private static Optional<String> chosenLanguage(Intent intent) {
        return switch (intent) {
            case Intent.LanguageChosen(String code) -> Optional.of(code);
            case Intent.LanguageCorrected(String code, String question) -> Optional.of(code);
            default -> Optional.empty();
        };
    }

    /** A country that she chose stays until she chooses another; one that she only wrote about fills a gap. */
    private static Optional<String> country(Understanding understanding, Person person) {
        if (understanding.intent() instanceof Intent.CountryChosen(String code)) {
            return code.isEmpty() ? Optional.empty() : Optional.of(code);
        }
        return person.jurisdiction().or(() -> understanding.named().flatMap(named -> named.code()));
    }
}
