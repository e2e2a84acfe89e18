package org.guidepost.bot.conversation;

/**
 * What a turn was made from has changed before it could be written: nothing of it was, and the utterance is to be handled
 * anew.
 */
public final class StaleTurnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleTurnException(String what) {
        super(what);
    }
}
