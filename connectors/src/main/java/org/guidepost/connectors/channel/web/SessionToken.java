package org.guidepost.connectors.channel.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret that opens one conversation on the web: 256 random bits in base64url.
 *
 * <p>Never stored and never logged by the server; only its {@link #address()} is.
 */
record SessionToken(String secret) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String SCHEME = "Bearer ";
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    SessionToken {
        if (!SHAPE.matcher(secret).matches()) {
            throw new IllegalArgumentException("A session token has 43 characters of base64url");
        }
    }

    static SessionToken random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SessionToken(BASE64URL.encodeToString(bytes));
    }

    /** The token of an {@code Authorization} header, if it carries one of the right shape. */
    static Optional<SessionToken> ofHeader(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        var secret = header.substring(SCHEME.length()).strip();
        return SHAPE.matcher(secret).matches() ? Optional.of(new SessionToken(secret)) : Optional.empty();
    }

    /** The conversation's address: the SHA-256 of the secret in base64url. */
    String address() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return BASE64URL.encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "SessionToken[hidden]";
    }
}
