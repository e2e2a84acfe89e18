package org.guidepost.bot.conversation;

import java.util.Optional;

/**
 * Somebody who talks with the guide, known by nothing but what the conversation needs.
 *
 * @param id random
 * @param chosenLanguage the language she chose herself, an ISO 639-1 code
 * @param language the language of her latest utterance
 * @param jurisdiction the country she told or chose, as in the content files ({@code FI})
 * @param askedForCountry whether she has been asked for her country: that happens once
 * @param askedForLanguage whether she has been asked which language she writes in: that happens once
 */
public record Person(
        String id,
        Optional<String> chosenLanguage,
        Optional<String> language,
        Optional<String> jurisdiction,
        boolean askedForCountry,
        boolean askedForLanguage) {

    /** Somebody new. */
    public static Person unknown(String id) {
        return new Person(id, Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }
}
