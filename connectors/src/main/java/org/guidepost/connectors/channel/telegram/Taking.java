package org.guidepost.connectors.channel.telegram;

/** What became of an update on its way into the inbox. */
enum Taking {
    /** Stored, now or earlier, or refused with a word to the person. Telegram may forget it. */
    STORED,
    /** Not meant for the bot. Telegram may forget it. */
    IGNORED,
    /** Not to be understood. Telegram may forget it; it is counted. */
    UNREADABLE,
    /** The inbox can't store anything now. Telegram must keep it. */
    DELAYED,
    /** Storing it failed in a way that nobody foresaw. Telegram should keep it. */
    BROKEN
}
