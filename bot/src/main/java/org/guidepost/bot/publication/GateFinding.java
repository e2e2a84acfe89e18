package org.guidepost.bot.publication;

/**
 * A golden question for which the gate does not let a proposal pass, or a language in which it can't be tried.
 *
 * @param rule the code of the rule
 * @param question empty where it is about the language as a whole
 * @param topic the entry that should answer it
 * @param before what becomes of it now: {@code RIGHT}, {@code ASKED_BACK}, {@code OPEN} or {@code WRONG}
 * @param after what would become of it
 */
public record GateFinding(String rule, String question, String language, String topic, String before, String after) {

    GateFinding under(String otherRule) {
        return new GateFinding(otherRule, question, language, topic, before, after);
    }
}
