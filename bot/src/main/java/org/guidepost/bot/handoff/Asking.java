package org.guidepost.bot.handoff;

import java.util.Optional;
import org.guidepost.bot.conversation.Conversation;

/**
 * Who wishes something about a case, and in which turn.
 *
 * @param turn the id of the turn
 * @param language in which she is answered
 * @param country whose rules she asks about
 */
public record Asking(String turn, Conversation conversation, String language, Optional<String> country) {}
