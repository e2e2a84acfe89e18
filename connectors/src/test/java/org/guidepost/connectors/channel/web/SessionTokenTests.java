package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTokenTests {

    private static final String SECRET = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void has256RandomBits() {
        var random = new SecureRandom();
        var secrets = new HashSet<String>();
        for (var i = 0; i < 1_000; i++) {
            secrets.add(SessionToken.random(random).secret());
        }
        assertThat(secrets).hasSize(1_000).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void isAddressedByItsHash() {
        var session = new SessionToken(SECRET);

        // printf %s AAAA… | openssl dgst -sha256 -binary | basenc --base64url
        assertThat(session.address())
                .isEqualTo("DwBzhbb51LfusnSGBa_hqYSgo7-j8BTQnip4TOnlzRo")
                .isNotEqualTo(SECRET);
    }

    @Test
    void isReadFromAnAuthorizationHeader() {
        assertThat(SessionToken.ofHeader("Bearer " + SECRET)).contains(new SessionToken(SECRET));
        assertThat(SessionToken.ofHeader("bearer " + SECRET)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer 0",
                "Bearer null",
                "Bearer ../1",
                "Bearer 1' OR '1'='1",
                "Basic " + SECRET,
                "Bearer " + SECRET + "A",
                "Bearer " + SECRET + "=",
                "Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\u0000",
                SECRET
            })
    void isNotReadFromAnythingElse(String header) {
        assertThat(SessionToken.ofHeader(header)).isEmpty();
    }

    @Test
    void neverShowsItselfInALog() {
        assertThat(new SessionToken(SECRET)).hasToString("SessionToken[hidden]");
        assertThat(new SessionsController.Session(SECRET)).hasToString("Session[hidden]");
    }
}
