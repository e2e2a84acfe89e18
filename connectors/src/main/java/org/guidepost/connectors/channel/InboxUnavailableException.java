package org.guidepost.connectors.channel;

/** The conversations can't be stored or read now. The text of the person never appears in the message. */
public final class InboxUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InboxUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
