package org.guidepost.connectors.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbox;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The letter slot of the web: what is put in is stored before the sender is told that it was taken. */
@RestController
class MessagesController {

    private final Inbox inbox;
    private final BoundedBody bodies;
    private final Clock clock;

    MessagesController(Inbox inbox, WebProperties properties, Clock clock) {
        this.inbox = inbox;
        this.bodies = new BoundedBody(properties.messageSize());
        this.clock = clock;
    }

    @PostMapping(path = "/api/web/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> send(
            SessionToken session,
            @RequestHeader(IdempotencyKey.HEADER) String key,
            // Read by hand: a message converter would take a body of any size.
            HttpServletRequest request)
            throws IOException {
        var submission = Submission.parse(bodies.read(request));
        var inbound = inbound(session, new IdempotencyKey(key), submission);
        return switch (inbox.accept(inbound)) {
            case Acceptance.Accepted(long sequence) -> receipt(HttpStatus.ACCEPTED, sequence);
            case Acceptance.Duplicate(long sequence) -> receipt(HttpStatus.OK, sequence);
            case Acceptance.Rejected(Acceptance.Reason reason) -> throw new RefusedException(Refusal.of(reason));
        };
    }

    private Inbound inbound(SessionToken session, IdempotencyKey key, Submission submission) {
        return new Inbound(
                WebChannel.NAME,
                key.within(session),
                session.address(),
                submission.content(),
                submission.localeHint(),
                clock.instant());
    }

    private static ResponseEntity<Receipt> receipt(HttpStatus status, long sequence) {
        return ResponseEntity.status(status).body(new Receipt(sequence));
    }

    /**
     * The promise that a message is stored.
     *
     * @param sequence its place in the conversation
     */
    record Receipt(long sequence) {}
}
