package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.guidepost.bot.people.SiteAddress;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionCookieTests {

    private static final String SECRET = "AAAAAAAAAAAAAAAAAAAAAA";

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void belongsToThisHostAndToHttpsAloneBehindHttps() {
        SessionCookie cookie = cookie(Optional.of(URI.create("https://guide.example.org")));
        cookie.write(request, response, SECRET, Duration.ofHours(1));

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-guidepost-session=" + SECRET)
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=3600")
                .doesNotContain("Domain");
        request.setCookies(new Cookie("guidepost-session", SECRET));
        assertThat(cookie.read(request)).as("one that came without https").isEmpty();
    }

    @Test
    void isReadWhereItLooksLikeOne() {
        SessionCookie cookie = cookie(Optional.empty());
        assertThat(cookie.read(request)).isEmpty();

        request.setCookies(new Cookie("other", SECRET), new Cookie("guidepost-session", "too-short"));
        assertThat(cookie.read(request)).isEmpty();

        request.setCookies(new Cookie("guidepost-session", SECRET));
        assertThat(cookie.read(request)).contains(SECRET);
    }

    private static SessionCookie cookie(Optional<URI> address) {
        return new SessionCookie(new SiteAddress(address, () -> "8080"));
    }
}
