package org.guidepost.connectors.channel.telegram;

import java.time.Instant;
import java.util.List;

/**
 * A message that the stub of Telegram has taken.
 *
 * @param text as it was sent, with mark-up if there is any
 * @param html whether it was sent as HTML
 * @param visible as the person sees it
 * @param buttons the labels, in reading order
 * @param callbacks what the buttons send back, in the same order
 * @param rows how many buttons each row has
 */
public record SentMessage(
        long chat,
        int messageId,
        String text,
        boolean html,
        String visible,
        List<String> buttons,
        List<String> callbacks,
        List<Integer> rows,
        Instant at) {}
