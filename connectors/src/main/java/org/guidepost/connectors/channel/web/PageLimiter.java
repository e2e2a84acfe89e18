package org.guidepost.connectors.channel.web;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The doorkeeper of pages whose address is a secret: so many from one internet address, then 429 with {@code Retry-After}.
 * Thread-safe.
 */
public final class PageLimiter implements HandlerInterceptor {

    private final RateLimit byAddress;

    PageLimiter(WebProperties.PageRate rate, TimeMeter meter) {
        byAddress = new RateLimit(rate.requests(), rate.per(), meter);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Duration> wait =
                byAddress.take(ClientAddress.of(request.getRemoteAddr()).value());
        wait.ifPresent(time -> {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds() + 1));
        });
        return wait.isEmpty();
    }
}
