package org.guidepost.connectors.channel.web;

import java.security.SecureRandom;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The desk that hands out new sessions. */
@RestController
class SessionsController {

    private final SecureRandom random = new SecureRandom();

    @PostMapping("/api/web/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Session open() {
        return new Session(SessionToken.random(random).secret());
    }

    /**
     * A new session.
     *
     * @param token the secret to send with every other request
     */
    record Session(String token) {

        @Override
        public String toString() {
            return "Session[hidden]";
        }
    }
}
