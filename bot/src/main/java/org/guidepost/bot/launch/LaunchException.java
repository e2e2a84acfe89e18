package org.guidepost.bot.launch;

/** The application can't start, for a reason that a person can mend. The message is one sentence that says what to do. */
public final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
