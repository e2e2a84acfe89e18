package org.guidepost.connectors.channel.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;

/**
 * Who may use the interface from another site: the listed origins, letter by letter. Spring's own comparison ignores case,
 * which no browser needs.
 */
final class ExactCors extends CorsConfiguration {

    private final Set<String> origins;

    ExactCors(Set<String> origins) {
        this.origins = Set.copyOf(origins);
        setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.POST.name()));
        setAllowedHeaders(List.of(
                HttpHeaders.AUTHORIZATION,
                HttpHeaders.CONTENT_TYPE,
                IdempotencyKey.HEADER,
                FilesController.NAME,
                "Last-Event-ID"));
        setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER));
        setAllowCredentials(false);
        setMaxAge(3600L);
    }

    @Override
    public @Nullable String checkOrigin(@Nullable String origin) {
        return origin != null && origins.contains(origin) ? origin : null;
    }
}
