package org.guidepost.connectors.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What came of one call to the Bot API.
 *
 * <p>Neither a result nor a description is fit for a log: both may quote what a person wrote.
 */
sealed interface ApiAnswer {

    /** Telegram did it. */
    record Done(JsonNode result) implements ApiAnswer {}

    /** Telegram asks for patience. */
    record TooMany(Duration retryAfter) implements ApiAnswer {}

    /** Telegram understood and refuses. */
    record Refused(int code, String description) implements ApiAnswer {}

    /**
     * No answer, or none that can be understood.
     *
     * @param reason a short code, fit for a log
     * @param maybeDone whether Telegram may have done it all the same
     */
    record Trouble(String reason, boolean maybeDone) implements ApiAnswer {}
}
