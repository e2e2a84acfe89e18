package org.guidepost.bot.proposal;

/** Something was to be published that is not what was tried. */
public final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException(String message) {
        super(message);
    }
}
