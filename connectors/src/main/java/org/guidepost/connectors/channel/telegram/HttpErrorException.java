package org.guidepost.connectors.channel.telegram;

import java.io.IOException;

/** An HTTP error without Telegram's JSON: the page of a proxy or a gateway. */
final class HttpErrorException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    HttpErrorException(int status) {
        super("HTTP status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
