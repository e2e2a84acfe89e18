package org.guidepost.bot.publication;

import org.guidepost.bot.answer.Decision;

/** What became of a question, held against what should have. */
enum Verdict {
    /** Answered by the right entry; or not answered, where it must not be. */
    RIGHT(1),
    /** She was asked what she means, and the right entry was among the choices. */
    ASKED_BACK(0.5),
    /** Left to people. */
    OPEN(0.25),
    /** Answered by another entry, or turned away. */
    WRONG(0);

    private final double worth;

    Verdict(double worth) {
        this.worth = worth;
    }

    /** What it counts for, from 0 to 1. */
    double worth() {
        return worth;
    }

    static Verdict of(GoldenCase question, Decision decision) {
        return question.inScope() ? inScope(question.topic(), decision) : outOfScope(decision);
    }

    private static Verdict inScope(String topic, Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> answer.entry().equals(topic) ? RIGHT : WRONG;
            case Decision.Clarify clarify -> clarify.entries().contains(topic) ? ASKED_BACK : OPEN;
            case Decision.Escalate _ -> OPEN;
            case Decision.Decline _, Decision.Planning _, Decision.Casework _, Decision.Respond _ -> WRONG;
        };
    }

    private static Verdict outOfScope(Decision decision) {
        return switch (decision) {
            case Decision.Answer _, Decision.Planning _ -> WRONG;
            case Decision.Clarify _ -> ASKED_BACK;
            case Decision.Decline _, Decision.Escalate _, Decision.Casework _, Decision.Respond _ -> RIGHT;
        };
    }
}
