package org.guidepost.connectors.channel.web;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** The doorkeeper of the interface: counts requests by internet address, and sent messages by session too. */
final class RateLimiter implements HandlerInterceptor {

    private final RateLimit byAddress;
    private final RateLimit bySession;

    RateLimiter(WebProperties.Limits limits, TimeMeter meter) {
        byAddress = new RateLimit(limits.address().requests(), limits.address().per(), meter);
        bySession = new RateLimit(limits.session().requests(), limits.session().per(), meter);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // A stream that ends comes by a second time.
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            take(byAddress, ClientAddress.of(request.getRemoteAddr()).value());
            if ("POST".equals(request.getMethod())) {
                takeOfSession(request);
            }
        }
        return true;
    }

    private void takeOfSession(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            SessionToken.ofHeader(header).ifPresent(session -> take(bySession, session.address()));
        }
    }

    private static void take(RateLimit limit, String sender) {
        limit.take(sender).ifPresent(wait -> {
            throw new RefusedException(Refusal.RATE_LIMITED, wait);
        });
    }
}
