package org.guidepost.connectors.channel.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Telegram calls with an update: whoever doesn't know the secret is refused, what is stored or of no use is
 * acknowledged, and what could not be stored is sent back, so that Telegram brings it again.
 */
@RestController
final class WebhookController {

    static final String PATH = "/telegram/webhook";
    static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

    /** Far above any real update: 4,096 characters with their marks, and the message that is replied to. */
    private static final int LONGEST_BODY = 512 * 1024;

    private final byte[] secret;
    private final Intake intake;
    private final HealthLog health;

    WebhookController(String secret, Intake intake, HealthLog health) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.intake = intake;
        this.health = health;
    }

    @PostMapping(PATH)
    ResponseEntity<Void> receive(
            @RequestHeader(name = SECRET_HEADER, required = false) @Nullable String secret, InputStream body)
            throws IOException {
        if (!isRight(secret)) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        byte[] json = body.readNBytes(LONGEST_BODY + 1);
        return json.length > LONGEST_BODY ? answer(HttpStatus.CONTENT_TOO_LARGE) : answer(take(json));
    }

    private HttpStatus take(byte[] json) {
        Taking taking = RawUpdate.of(json).map(intake::take).orElse(Taking.UNREADABLE);
        return switch (taking) {
            case STORED, IGNORED -> {
                health.listens();
                yield HttpStatus.OK;
            }
            case UNREADABLE -> {
                health.skipped(1);
                yield HttpStatus.OK;
            }
            case DELAYED -> {
                health.failed("inbox-unavailable");
                yield HttpStatus.SERVICE_UNAVAILABLE;
            }
            case BROKEN -> {
                health.failed("update-not-stored");
                yield HttpStatus.SERVICE_UNAVAILABLE;
            }
        };
    }

    /** Takes the same time however much of it is right. */
    private boolean isRight(@Nullable String claimed) {
        return claimed != null && MessageDigest.isEqual(secret, claimed.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
