package org.guidepost.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.guidepost.bot.people.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * The way in by the organisation's own sign-in: the authorization code flow of OpenID Connect, with PKCE. Nothing that the
 * provider hands out is kept; what follows is a session like all others.
 */
public final class OrganisationSecurity {

    /** Where a browser goes to be sent to the provider. */
    static final String LEAVE = "/sign-in/with/organisation";

    private static final String REGISTRATION = "organisation";
    private static final String LEAVE_BASE = "/sign-in/with";
    private static final String BACK = "/sign-in/back/organisation";

    private final OrganisationSignIn settings;
    private final SiteAddress site;
    private final SignInLimits limits;
    private final StoredAuthorizationRequests requests;
    private final OrganisationEntrance entrance;

    OrganisationSecurity(
            OrganisationSignIn settings,
            SiteAddress site,
            SignInLimits limits,
            StoredAuthorizationRequests requests,
            OrganisationEntrance entrance) {
        this.settings = settings;
        this.site = site;
        this.limits = limits;
        this.requests = requests;
        this.entrance = entrance;
    }

    /** Adds it to the pages' security, if the operator has set it. */
    public void addTo(HttpSecurity http) throws Exception {
        URI issuer = settings.issuer();
        String clientId = settings.clientId();
        if (issuer == null || clientId == null) {
            return;
        }
        ClientRegistrationRepository registrations =
                new SupplierClientRegistrationRepository(() -> provider(issuer, clientId));
        http.oauth2Login(login -> login.clientRegistrationRepository(registrations)
                .loginPage("/sign-in")
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(leaving -> leaving.authorizationRequestResolver(resolver(registrations))
                        .authorizationRequestRepository(requests))
                .redirectionEndpoint(back -> back.baseUri(BACK))
                .successHandler(entrance)
                .failureHandler(entrance));
    }

    /** The provider is asked about itself when it is needed first, and again if it was away: the start does not wait for it. */
    private InMemoryClientRegistrationRepository provider(URI issuer, String clientId) {
        ClientRegistration.Builder registration = ClientRegistrations.fromIssuerLocation(issuer.toString())
                .registrationId(REGISTRATION)
                .clientId(clientId)
                .clientName(settings.label())
                .scope("openid", "email")
                .redirectUri("{baseUrl}" + BACK);
        String secret = settings.clientSecret();
        if (secret == null) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            registration.clientSecret(secret);
        }
        return new InMemoryClientRegistrationRepository(registration.build());
    }

    /** Never the address that a request names: it must be the one that the operator has told the provider. */
    private OAuth2AuthorizationRequestResolver resolver(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, LEAVE_BASE);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(request -> request.redirectUri(site.page(BACK))));
        return new Limited(resolver, limits);
    }

    /** Each departure leaves a trace in the database, so nobody may leave as often as she likes. */
    private record Limited(OAuth2AuthorizationRequestResolver resolver, SignInLimits limits)
            implements OAuth2AuthorizationRequestResolver {

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return allows(request) ? resolver.resolve(request) : null;
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
            return allows(request) ? resolver.resolve(request, registration) : null;
        }

        private boolean allows(HttpServletRequest request) {
            return request.getRequestURI().equals(LEAVE)
                    && limits.take(request.getRemoteAddr()).isEmpty();
        }
    }

    /** The guide never speaks with the provider in her name. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {
            // See above.
        }

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication who, HttpServletRequest request, HttpServletResponse response) {
            // There is none.
        }
    }
}
