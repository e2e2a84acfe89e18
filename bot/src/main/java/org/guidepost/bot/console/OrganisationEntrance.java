package org.guidepost.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Lets in whom the organisation has signed in, if there is an account with the very mail address that the organisation has
 * verified. No account is ever made here: who works in the programme, a coordinator decides.
 */
final class OrganisationEntrance implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationEntrance.class);

    private final Accounts accounts;
    private final Entrance entrance;

    OrganisationEntrance(Accounts accounts, Entrance entrance) {
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Optional<Account> known = verifiedMail(authentication).flatMap(accounts::findByMail);
        if (known.isPresent()) {
            entrance.letIn(known.get().id(), request, response);
            response.sendRedirect(Routes.CONSOLE);
        } else {
            response.sendRedirect(Routes.UNKNOWN);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        // Its message may hold what the provider said of her.
        LOG.atWarn().addKeyValue("failure", failure.getClass().getName()).log("A sign-in at the organisation failed");
        response.sendRedirect(Routes.UNKNOWN);
    }

    private static Optional<String> verifiedMail(Authentication authentication) {
        return authentication.getPrincipal() instanceof OidcUser user && Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.ofNullable(user.getEmail())
                : Optional.empty();
    }
}
