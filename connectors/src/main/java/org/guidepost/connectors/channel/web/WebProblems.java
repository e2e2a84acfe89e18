package org.guidepost.connectors.channel.web;

import java.time.Duration;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The edge at which whatever went wrong becomes a problem document with a sentence and a code. */
@RestControllerAdvice(basePackageClasses = WebProblems.class)
class WebProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(WebProblems.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused) {
        var wait = refused.retryAfterSeconds();
        var problem = refused.refusal().toProblem(wait);
        var response = ResponseEntity.status(problem.getStatus());
        if (wait > 0) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        }
        return response.body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(InboxUnavailableException away) {
        log.atInfo().addKeyValue("component", "web").log("The conversations can't be reached");
        return refused(new RefusedException(Refusal.UNAVAILABLE, RETRY_AFTER));
    }

    /** Whatever else went wrong is our fault; her next try under the same key is safe. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException mistake) {
        // The exception's message may quote what was written, so only its type and place are logged.
        log.atError()
                .addKeyValue("component", "web")
                .addKeyValue("failure", mistake.getClass().getName())
                .addKeyValue("at", mistake.getStackTrace().length == 0 ? "" : mistake.getStackTrace()[0])
                .log("A request failed");
        return refused(new RefusedException(Refusal.UNAVAILABLE, RETRY_AFTER));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && status.is4xxClientError()) {
            problem.setProperty("code", Refusal.MALFORMED.code());
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
