package org.guidepost.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.guidepost.bot.people.AccountSessions;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Begins and ends the sessions of browsers, by whatever way somebody came in. */
final class Entrance {

    private final AccountSessions sessions;
    private final SessionCookie cookie;
    private final CsrfTokenRepository csrf;

    Entrance(AccountSessions sessions, SessionCookie cookie, CsrfTokenRepository csrf) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.csrf = csrf;
    }

    /** A new session; the one before ends. */
    void letIn(String account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        cookie.write(request, response, sessions.open(account), AccountSessions.LENGTH);
        forgetForms(request, response);
    }

    void letOut(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        cookie.remove(request, response);
        forgetForms(request, response);
    }

    private void end(HttpServletRequest request) {
        cookie.read(request).ifPresent(sessions::close);
    }

    /** Forms of one session are not to be sent in another. */
    private void forgetForms(HttpServletRequest request, HttpServletResponse response) {
        csrf.saveToken(null, request, response);
    }
}
