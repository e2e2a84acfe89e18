package org.guidepost.bot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.Ids;
import org.neo4j.driver.Driver;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What was sent along when somebody left for the sign-in of her organisation: {@code (:SignInAttempt {hash, request, until})}.
 * Her browser has the secret; so she can come back to another instance, and nobody else can in her place.
 */
public final class SignInAttempts {

    /** How long somebody may be away to sign in. */
    public static final Duration LENGTH = Duration.ofMinutes(10);

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public SignInAttempts(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps what was sent.
     *
     * @return the secret by which it is found: 128 random bits
     */
    public String begin(String request) {
        String secret = ids.next();
        driver.executableQuery("CREATE (:SignInAttempt {hash: $hash, request: $request, until: $until})")
                .withParameters(Map.of("hash", Secret.hash(secret), "request", request, "until", now().plus(LENGTH)))
                .execute();
        return secret;
    }

    /** What was sent, if she has not been away for too long. */
    public Optional<String> find(String secret) {
        return read("MATCH (s:SignInAttempt {hash: $hash}) WHERE s.until > $now RETURN s.request AS request", secret);
    }

    /** The same, used up. */
    public Optional<String> end(String secret) {
        return read("""
                MATCH (s:SignInAttempt {hash: $hash}) WHERE s.until > $now
                WITH s, s.request AS request
                DETACH DELETE s
                RETURN request
                """, secret);
    }

    private Optional<String> read(String cypher, String secret) {
        return driver
                .executableQuery(cypher)
                .withParameters(Map.of("hash", Secret.hash(secret), "now", now()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("request").asString())
                .findFirst();
    }

    /** Removes those of people who never came back. */
    @Scheduled(fixedDelayString = "PT10M")
    public void sweep() {
        driver.executableQuery("MATCH (s:SignInAttempt) WHERE s.until <= $now DETACH DELETE s")
                .withParameters(Map.of("now", now()))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
