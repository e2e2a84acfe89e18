package org.guidepost.connectors.channel.telegram;

import org.jspecify.annotations.Nullable;

/**
 * From where on Telegram is asked; by asking, everything before is confirmed.
 *
 * <p>Kept in memory only: after a restart Telegram sends again what was not confirmed, and the inbox knows it again. Used by
 * one thread.
 */
final class Offset {

    private @Nullable Integer next;

    /** Nothing means: from the oldest that is not confirmed. */
    @Nullable Integer next() {
        return next;
    }

    /** An update is stored, or of no use, and so is everything before it. */
    void pass(RawUpdate update) {
        next = update.id() + 1;
    }

    /**
     * Everything is confirmed, or somebody else goes on. After a quiet week Telegram counts on from a random number, which
     * may be lower: an old offset would hide what comes.
     */
    void forget() {
        next = null;
    }
}
