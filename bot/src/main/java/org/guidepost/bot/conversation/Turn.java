package org.guidepost.bot.conversation;

import java.util.Optional;

/**
 * The outcome of one utterance.
 *
 * @param id random; feedback hangs on it
 * @param question the question complete in itself, empty where it was none
 * @param decision {@code answer}, {@code clarify}, {@code escalate}, {@code decline}, {@code plan}, {@code casework} or
 *     {@code smalltalk}
 * @param reason the code of the rule that decided
 * @param entry the entry that was used
 * @param jurisdiction the country that was answered for
 * @param confidence from 0 to 1
 * @param language the language of the answer
 * @param trace what led to the decision
 */
public record Turn(
        String id,
        String question,
        String decision,
        String reason,
        Optional<String> entry,
        Optional<String> jurisdiction,
        double confidence,
        String language,
        TurnTrace trace) {

    /** What is decided of turns in which a human talks with a human, or settles with the guide that she will. */
    public static final String CASEWORK = "casework";

    /** The code of the rule that decides of turns in which she only asked for a human. */
    public static final String ASKED_FOR_PERSON = "asked-for-person";

    /** The reason of a turn in which she wrote that she is in danger or can't go on. */
    public static final String DISTRESS = "distress";

    boolean isCasework() {
        return decision.equals(CASEWORK);
    }
}
