package org.guidepost.bot.answer;

import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.handoff.Asking;
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

    String language() {
        return understanding.language();
    }
}
