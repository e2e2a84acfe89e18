package org.guidepost.bot.publication;

/**
 * A golden question for which the gate does not let a proposal pass.
 *
 * @param rule the code of the rule
 * @param topic the entry that should answer it
 * @param before what becomes of it now: {@code RIGHT}, {@code ASKED_BACK}, {@code OPEN} or {@code WRONG}
 * @param after what would become of it
 */
public record GateFinding(String rule, String question, String language, String topic, String before, String after) {}
