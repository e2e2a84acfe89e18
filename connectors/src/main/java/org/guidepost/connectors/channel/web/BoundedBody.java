package org.guidepost.connectors.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** A reader of request bodies that never holds more than its limit in memory. */
final class BoundedBody {

    private final int limit;

    BoundedBody(DataSize limit) {
        this.limit = Math.toIntExact(limit.toBytes());
    }

    /** @throws RefusedException as {@link Refusal#TOO_LARGE} if there is more than the limit */
    byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        // The length is a claim of the sender, and a chunked body makes none.
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        return body;
    }
}
