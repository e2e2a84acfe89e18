package org.guidepost.connectors.channel.telegram;

import java.io.IOException;

/** A request that certainly never reached Telegram: there was no connection to send it on. */
final class NotSentException extends IOException {

    private static final long serialVersionUID = 1L;

    NotSentException(IOException cause) {
        super(cause);
    }
}
