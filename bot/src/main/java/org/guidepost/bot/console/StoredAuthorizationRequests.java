package org.guidepost.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guidepost.bot.people.SignInAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.databind.json.JsonMapper;

/** Remembers in the database with what request a browser left for the provider; the browser has a cookie for it. */
final class StoredAuthorizationRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SignInAttempts attempts;
    private final SessionCookie cookie;

    StoredAuthorizationRequests(SignInAttempts attempts, SessionCookie cookie) {
        this.attempts = attempts;
        this.cookie = cookie;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return matching(request, cookie.read(request).flatMap(attempts::find));
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest left, HttpServletRequest request, HttpServletResponse response) {
        if (left == null) {
            removeAuthorizationRequest(request, response);
        } else {
            String secret = attempts.begin(JSON.writeValueAsString(Stored.of(left)));
            cookie.write(request, response, secret, SignInAttempts.LENGTH);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<String> stored = cookie.read(request).flatMap(attempts::end);
        cookie.remove(request, response);
        return matching(request, stored);
    }

    /** Only the answer to that very request, as its state says. */
    private static @Nullable OAuth2AuthorizationRequest matching(HttpServletRequest request, Optional<String> stored) {
        String state = request.getParameter("state");
        return stored.map(json -> JSON.readValue(json, Stored.class))
                .filter(left -> left.state().equals(state))
                .map(Stored::request)
                .orElse(null);
    }

    /** A request as it is stored. */
    private record Stored(
            String address,
            String clientId,
            String back,
            Set<String> scopes,
            String state,
            Map<String, String> parameters,
            Map<String, String> attributes) {

        static Stored of(OAuth2AuthorizationRequest request) {
            return new Stored(
                    request.getAuthorizationUri(),
                    request.getClientId(),
                    String.valueOf(request.getRedirectUri()),
                    request.getScopes(),
                    String.valueOf(request.getState()),
                    words(request.getAdditionalParameters()),
                    words(request.getAttributes()));
        }

        private static Map<String, String> words(Map<String, Object> values) {
            return values.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, value -> String.valueOf(value.getValue())));
        }

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(address)
                    .clientId(clientId)
                    .redirectUri(back)
                    .scopes(scopes)
                    .state(state)
                    .additionalParameters(Map.<String, Object>copyOf(parameters))
                    .attributes(all -> all.putAll(attributes))
                    .build();
        }
    }
}
