package org.guidepost.connectors.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * An update as it came, of which nothing but its number is understood yet.
 *
 * @param id Telegram's number of it: 0 or more and within 31 bits, or it could not be confirmed
 */
record RawUpdate(int id, JsonNode body) {

    /** Reads a webhook's body; junk is nothing. */
    static Optional<RawUpdate> of(byte[] json) {
        try {
            return of(Json.MAPPER.readTree(json));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<RawUpdate> of(JsonNode body) {
        JsonNode id = body.path("update_id");
        boolean confirmable = id.isIntegralNumber()
                && id.canConvertToInt()
                && id.intValue() >= 0
                && id.intValue() < Integer.MAX_VALUE;
        return confirmable ? Optional.of(new RawUpdate(id.intValue(), body)) : Optional.empty();
    }

    /** The update in the library's words, if the library has words for it. */
    Optional<Update> read() {
        try {
            return Optional.of(Json.MAPPER.treeToValue(body, Update.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
