package org.guidepost.evaluation.metric;

import java.util.Locale;

/** What the guide did with a question, whatever the reason. */
public enum Outcome {
    /** It answered with the first candidate. */
    ANSWER,
    /** It let the person choose between candidates. */
    CLARIFY,
    /** It left the question to people: it was not sure enough. */
    ESCALATE,
    /** It said that such questions are not its business. */
    DECLINE,
    /** No knowledge was needed. */
    SMALLTALK;

    /** The outcome by the word under which decisions are counted. */
    public static Outcome of(String kind) {
        return valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** The word under which decisions are counted. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the outcome says that the question is not one for the guide's entries. */
    boolean claimsOutOfScope() {
        return switch (this) {
            case DECLINE, SMALLTALK -> true;
            case ANSWER, CLARIFY, ESCALATE -> false;
        };
    }
}
