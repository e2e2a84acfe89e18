package org.guidepost.connectors.channel.web;

import java.io.IOException;
import java.util.Map;
import org.guidepost.connectors.channel.Transcript;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A sink that writes server-sent events through Spring. */
final class EmitterSink implements EventSink {

    private final SseEmitter emitter;

    EmitterSink(SseEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void line(Transcript.Line line) throws IOException {
        emitter.send(SseEmitter.event()
                .id(Long.toString(line.sequence()))
                .name("line")
                .data(line, MediaType.APPLICATION_JSON));
    }

    @Override
    public void passing(EventStream.Signal signal) throws IOException {
        switch (signal) {
            case HEARTBEAT -> emitter.send(SseEmitter.event().comment("still here"));
            case WORKING -> send("working", Map.of());
            case AVAILABLE -> send("availability", Map.of("available", true));
            case UNAVAILABLE -> send("availability", Map.of("available", false));
            case LINES -> throw new IllegalArgumentException("Lines are sent one by one");
        }
    }

    private void send(String name, Map<String, Boolean> data) throws IOException {
        emitter.send(SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON));
    }

    @Override
    public void close() {
        try {
            emitter.complete();
        } catch (IllegalStateException e) {
            // The web server found the connection broken before we did, and has ended it already.
        }
    }
}
