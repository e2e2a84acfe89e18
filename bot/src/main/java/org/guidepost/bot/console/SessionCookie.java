package org.guidepost.bot.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guidepost.bot.people.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that carries the secret of a session, or of a way into one: no script can read it, no other site's form sends it along, and behind https
 * it travels by https alone and belongs to this very host.
 */
final class SessionCookie {

    /** As ids are made: 128 random bits. Whatever looks otherwise is not even looked for. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final String SESSION = "guidepost-session";
    private static final String ATTEMPT = "guidepost-organisation";

    private final SiteAddress site;
    private final String name;

    private SessionCookie(SiteAddress site, String name) {
        this.site = site;
        this.name = name;
    }

    SessionCookie(SiteAddress site) {
        this(site, SESSION);
    }

    /** For who is away to sign in at her organisation. */
    static SessionCookie ofAttempt(SiteAddress site) {
        return new SessionCookie(site, ATTEMPT);
    }

    Optional<String> read(HttpServletRequest request) {
        String sought = name(isSecure(request));
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(sought))
                .map(Cookie::getValue)
                .filter(SECRET.asMatchPredicate())
                .findFirst();
    }

    void write(HttpServletRequest request, HttpServletResponse response, String secret, Duration length) {
        // Lax and not strict: she comes here by links in mails and Telegram. Nothing is changed by GET.
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(isSecure(request)), secret)
                        .path("/")
                        .maxAge(length)
                        .httpOnly(true)
                        .secure(isSecure(request))
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private boolean isSecure(HttpServletRequest request) {
        return site.isSecure() || request.isSecure();
    }

    private String name(boolean secure) {
        return secure ? "__Host-" + name : name;
    }
}
