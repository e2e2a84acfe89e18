package org.guidepost.bot.turn;

import java.util.Optional;
import org.guidepost.bot.answer.Reply;
import org.guidepost.bot.conversation.Person;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;

/** What is remembered of a person after a turn: her language, her country, and that she was asked for it. */
final class PersonMemory {

    private PersonMemory() {}

    static Person after(Understanding understanding, Reply reply, Person person) {
        return new Person(
                person.id(),
                understanding.intent() instanceof Intent.LanguageChosen(String code)
                        ? Optional.of(code)
                        : person.chosenLanguage(),
                understanding.writtenIn().or(person::language),
                country(understanding, person),
                person.askedForCountry() || reply.asksForCountry());
    }

    /** A country that she chose stays until she chooses another; one that she only wrote about fills a gap. */
    private static Optional<String> country(Understanding understanding, Person person) {
        if (understanding.intent() instanceof Intent.CountryChosen(String code)) {
            return code.isEmpty() ? Optional.empty() : Optional.of(code);
        }
        return person.jurisdiction().or(() -> understanding.named().flatMap(named -> named.code()));
    }
}
