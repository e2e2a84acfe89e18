package org.guidepost.bot.console;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The sign-in of the operator's organisation (OpenID Connect), beside the links that work once. Without an issuer there is none.
 *
 * @param issuer the address of the provider, below which {@code .well-known/openid-configuration} lies
 * @param clientId by which the provider knows this guide
 * @param clientSecret what proves that it is this guide
 * @param name of the organisation, as the button says it
 */
@ConfigurationProperties("guidepost.oidc")
public record OrganisationSignIn(
        @Nullable URI issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String name) {

    public OrganisationSignIn {
        if (issuer != null && (clientId == null || clientId.isBlank())) {
            throw new IllegalArgumentException("guidepost.oidc.issuer needs guidepost.oidc.client-id");
        }
    }

    /** Whether there is such a sign-in. */
    boolean isSet() {
        return issuer != null;
    }

    /** What the button says; the provider's host where the operator has given no name. */
    String label() {
        if (name != null && !name.isBlank()) {
            return name;
        }
        return issuer == null ? "" : String.valueOf(issuer.getHost());
    }

    /** The secret must not come into a log. */
    @Override
    public String toString() {
        return "OrganisationSignIn[issuer=%s, clientId=%s]".formatted(issuer, clientId);
    }
}
