package org.guidepost.connectors.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Files.Keeping;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content.Attached;
import org.guidepost.connectors.channel.Inbound.Content.Unreadable;
import org.guidepost.connectors.channel.Inbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where a browser puts a picture or document for the person it talks with, and fetches what that person sent. */
@RestController
class FilesController {

    /** What the file is called, percent-encoded. A header, as addresses end up in logs. */
    static final String NAME = "File-Name";

    private static final DataSize LARGEST = DataSize.ofMegabytes(20);

    /** Each is in memory as a whole. */
    private static final int MOST_AT_ONCE = 6;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final BoundedBody bodies = new BoundedBody(LARGEST);
    private final Files files;
    private final Inbox inbox;
    private final Clock clock;

    FilesController(ObjectProvider<Files> files, Inbox inbox, Clock clock) {
        this.files = files.getIfAvailable(() -> Files.NONE);
        this.inbox = inbox;
        this.clock = clock;
    }

    @PostMapping(path = "/api/web/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<MessagesController.Receipt> send(
            SessionToken session,
            @RequestHeader(IdempotencyKey.HEADER) String key,
            @RequestHeader(name = NAME, defaultValue = "") String name,
            HttpServletRequest request)
            throws IOException {
        String externalId = new IdempotencyKey(key).within(session);
        if (!places.tryAcquire()) {
            throw new RefusedException(Refusal.BUSY, RETRY_AFTER);
        }
        try {
            return accept(session, externalId, keep(session, decoded(name), request));
        } finally {
            places.release();
        }
    }

    private Attached keep(SessionToken session, String name, HttpServletRequest request) throws IOException {
        Keeping keeping = files.keep(WebChannel.NAME, session.address(), name, read(request));
        return switch (keeping) {
            case Keeping.Kept(String handle) -> new Attached(handle, name, Unreadable.Kind.DOCUMENT, false);
            case Keeping.Refused(Keeping.Reason reason) -> throw new RefusedException(Refusal.of(reason));
        };
    }

    /** A connection that breaks in the middle must not leave half a document. */
    private byte[] read(HttpServletRequest request) throws IOException {
        try {
            byte[] content = bodies.read(request);
            if (request.getContentLengthLong() >= 0 && request.getContentLengthLong() != content.length) {
                throw new RefusedException(Refusal.FILE_BROKEN);
            }
            return content;
        } catch (RefusedException e) {
            throw e.refusal() == Refusal.TOO_LARGE ? new RefusedException(Refusal.FILE_TOO_LARGE) : e;
        } catch (EOFException e) {
            throw new RefusedException(Refusal.FILE_BROKEN);
        }
    }

    private ResponseEntity<MessagesController.Receipt> accept(
            SessionToken session, String externalId, Attached attached) {
        var inbound = new Inbound(
                WebChannel.NAME, externalId, session.address(), attached, Optional.empty(), clock.instant());
        return switch (inbox.accept(inbound)) {
            case Acceptance.Accepted(long sequence) -> receipt(HttpStatus.ACCEPTED, sequence);
            case Acceptance.Duplicate(long sequence) -> receipt(HttpStatus.OK, sequence);
            case Acceptance.Rejected(Acceptance.Reason reason) -> throw new RefusedException(Refusal.of(reason));
        };
    }

    private static ResponseEntity<MessagesController.Receipt> receipt(HttpStatus status, long sequence) {
        return ResponseEntity.status(status).body(new MessagesController.Receipt(sequence));
    }

    /** To be saved and never to be shown within a page: whatever it is, it can run nothing here. */
    @GetMapping("/api/web/files/{id}")
    ResponseEntity<byte[]> fetch(SessionToken session, @PathVariable String id, HttpServletResponse response) {
        return files.shownIn(WebChannel.NAME, session.address(), id)
                .map(content -> {
                    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                    return ResponseEntity.ok()
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(content.name(), StandardCharsets.UTF_8)
                                            .build()
                                            .toString())
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .contentType(MediaType.parseMediaType(content.mediaType()))
                            .body(content.bytes());
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
