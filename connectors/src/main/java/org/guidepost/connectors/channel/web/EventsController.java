package org.guidepost.connectors.channel.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of what is said, from any line on. */
@RestController
class EventsController {

    private static final long NO_TIMEOUT = 0L;

    private final EventStreams streams;

    EventsController(EventStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/api/web/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(
            SessionToken session, @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long lastSequence) {
        var emitter = new SseEmitter(NO_TIMEOUT);
        var stream = streams.open(session.address(), Math.max(0, lastSequence), new EmitterSink(emitter));
        emitter.onCompletion(stream::close);
        emitter.onError(gone -> stream.close());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // Some reverse proxies hold events back until a buffer is full unless they are asked not to.
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }
}
