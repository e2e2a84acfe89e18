package org.guidepost.connectors.channel.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The session of a request, for every controller method that asks for one. Without one, the request is refused. */
final class SessionTokenResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SessionToken.class;
    }

    @Override
    public SessionToken resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return (header == null ? Optional.<SessionToken>empty() : SessionToken.ofHeader(header))
                .orElseThrow(() -> new RefusedException(Refusal.NO_SESSION));
    }
}
