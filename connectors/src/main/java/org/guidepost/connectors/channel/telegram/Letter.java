package org.guidepost.connectors.channel.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * One page on its way to a chat.
 *
 * @param outboundId the message it is a part of, for the log
 * @param keyboard the buttons under it, on the last page only
 */
record Letter(String outboundId, long chat, Page page, Optional<InlineKeyboardMarkup> keyboard) {}
