package org.guidepost.connectors.channel.web;

import java.util.Optional;
import org.guidepost.connectors.channel.Continuing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way out of the browser: the same conversation in another channel. */
@RestController
class ContinuationController {

    private final Continuing continuing;

    ContinuationController(ObjectProvider<Continuing> continuing) {
        this.continuing = continuing.getIfAvailable(() -> Continuing.NOWHERE);
    }

    @PostMapping("/api/web/continuation")
    ResponseEntity<Continuation> link(SessionToken session) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Continuation(
                        continuing.link(WebChannel.NAME, session.address()).map(Object::toString)));
    }

    /**
     * Where the conversation goes on.
     *
     * @param link works once; empty if there is no other channel
     */
    record Continuation(Optional<String> link) {

        @Override
        public String toString() {
            return "Continuation[hidden]";
        }
    }
}
