package org.guidepost.bot.understanding;

import java.util.Optional;

/**
 * What was understood of an utterance.
 *
 * @param language the language of the answer: one that the guide speaks
 * @param writtenIn the language she wrote in, empty if it is one that the guide does not speak
 * @param rival a language that she may have written in just as well, if nothing is known that decides
 * @param intent what she wants
 * @param jurisdiction the country the answer is for: that of the utterance, or by the follow-up, or known of her
 * @param named the country that the utterance itself names, or tells by a term that only that country has
 * @param placeless the question without the country that it names, empty if it names none, or several
 * @param alone what she wrote herself, where the question is joined with the one before; empty where it is all hers
 */
public record Understanding(
        String language,
        Optional<String> writtenIn,
        Optional<String> rival,
        Intent intent,
        Optional<String> jurisdiction,
        Optional<NamedCountry> named,
        Optional<String> placeless,
        Optional<String> alone) {

    /**
     * A country that an utterance is about.
     *
     * @param name as it is shown
     * @param code the jurisdiction's code, empty if the guide has no facts for it
     */
    public record NamedCountry(String name, Optional<String> code) {}
}
