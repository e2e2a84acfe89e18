package org.guidepost.bot.answer;

import java.util.Optional;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.handoff.Asking;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;

/**
 * What a reply is composed for.
 *
 * @param turn the id of the turn, so that ratings find it
 */
public record Composition(String turn, Understanding understanding, Conversation conversation) {

    /** The same, for who settles that a human answers. */
    Asking asking() {
        return new Asking(turn, conversation, language(), understanding.jurisdiction());
    }

    /** The country that is answered for, if it is not her own. */
    Optional<String> otherCountry() {
        Optional<String> own = conversation.person().jurisdiction();
        return understanding
                .jurisdiction()
                .filter(country -> own.isPresent() && !own.get().equals(country))
                .filter(country -> !(understanding.intent() instanceof Intent.CountryChosen));
    }

    String language() {
        return understanding.language();
    }
}
