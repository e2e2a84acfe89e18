package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactCorsTests {

    private static final String ALLOWED = "https://ngo.example.org";

    private final ExactCors cors = new ExactCors(Set.of(ALLOWED));

    @Test
    void allowsWhatIsListed() {
        assertThat(cors.checkOrigin(ALLOWED)).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "http://ngo.example.org",
                "https://ngo.example.org:8443",
                "https://ngo.example.org.evil.test",
                "https://evilngo.example.org",
                "https://sub.ngo.example.org",
                "null",
                "https://NGO.example.org",
                "https://ngo.example.org/",
                "file://",
                "*"
            })
    void allowsNothingElse(@Nullable String origin) {
        assertThat(cors.checkOrigin(origin)).isNull();
    }
}
