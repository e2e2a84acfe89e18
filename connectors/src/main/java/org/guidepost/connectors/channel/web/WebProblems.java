package org.guidepost.connectors.channel.web;

import org.jspecify.annotations.Nullable;
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

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && status.is4xxClientError()) {
            problem.setProperty("code", Refusal.MALFORMED.code());
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
