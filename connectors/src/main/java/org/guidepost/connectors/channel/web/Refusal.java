package org.guidepost.connectors.channel.web;

import java.util.Locale;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Inbound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * A reason for which a request is not done. The {@linkplain #code() code} lets the widget say it in the person's language;
 * the sentence is for everybody else.
 */
enum Refusal {
    NO_SESSION(HttpStatus.UNAUTHORIZED, "This needs a session: ask for one first and send its token."),
    MALFORMED(HttpStatus.BAD_REQUEST, "This request can't be understood."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "This request is too large."),
    EMPTY(HttpStatus.UNPROCESSABLE_CONTENT, "This message is empty. Please write a question."),
    TOO_LONG(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "This message is too long. Please use at most %,d characters.".formatted(Inbound.MAX_TEXT_LENGTH)),
    UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT, "This message has characters that can't be read."),
    NOBODY_THERE(
            HttpStatus.CONFLICT,
            "Files can be sent only while a mentor talks with you. This one was not passed on to anybody."),
    FILE_NO_ROOM(
            HttpStatus.CONFLICT,
            "You two have sent each other as many files as there is room for. This one was not passed on."),
    FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "This file is too large. Files may have 20 MB at the most."),
    FILE_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Only pictures (JPEG, PNG, WebP) and PDF documents can be sent. This file is none of these."),
    FILE_BROKEN(HttpStatus.UNPROCESSABLE_CONTENT, "This file did not arrive in one piece. Please send it again."),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "You have asked a lot in a short time. Try again in %s."),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Too many people are connected right now. Try again in %s."),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Your message can't be saved right now. Try again in %s.");

    private final HttpStatus status;
    private final String sentence;

    Refusal(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    static Refusal of(Acceptance.Reason reason) {
        return switch (reason) {
            case EMPTY -> EMPTY;
            case TOO_LONG -> TOO_LONG;
            case UNREADABLE -> UNREADABLE;
        };
    }

    static Refusal of(Files.Keeping.Reason reason) {
        return switch (reason) {
            case NOBODY_THERE -> NOBODY_THERE;
            case NO_ROOM -> FILE_NO_ROOM;
            case WRONG_TYPE -> FILE_TYPE;
            case TOO_LARGE -> FILE_TOO_LARGE;
            case BROKEN -> FILE_BROKEN;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The refusal as it is sent.
     *
     * @param waitSeconds when to try again, for those refusals that pass by themselves
     */
    ProblemDetail toProblem(long waitSeconds) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence.formatted(seconds(waitSeconds)));
        problem.setProperty("code", code());
        return problem;
    }

    private static String seconds(long wait) {
        return wait == 1 ? "1 second" : wait + " seconds";
    }
}
