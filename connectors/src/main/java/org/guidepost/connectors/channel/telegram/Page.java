package org.guidepost.connectors.channel.telegram;

/**
 * One Telegram message's worth of text.
 *
 * @param html with Telegram's mark-up
 * @param plain the same without any, for the case that Telegram refuses the mark-up
 */
record Page(String html, String plain) {

    /** Telegram's limit, in UTF-16 units. The mark-up counts too here, so that either way of counting is kept. */
    static final int LIMIT = 4_096;
}
