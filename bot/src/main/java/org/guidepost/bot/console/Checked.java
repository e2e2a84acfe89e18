package org.guidepost.bot.console;

import java.util.Map;
import org.guidepost.bot.mentoring.Mentor;

/** What came of looking at what somebody typed. */
sealed interface Checked {

    /** All of it makes sense. */
    record Fine(Mentor mentor) implements Checked {}

    /**
     * Some of it does not.
     *
     * @param problems by field, in the order of the page: the key of the sentence that says what is wrong
     */
    record Wrong(Map<String, String> problems) implements Checked {}
}
