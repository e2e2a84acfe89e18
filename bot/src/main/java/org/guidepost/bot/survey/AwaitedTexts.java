package org.guidepost.bot.survey;

/** Who was asked last to answer a question of a survey in her own words. */
@FunctionalInterface
public interface AwaitedTexts {

    /** Whether the person of a conversation was. */
    boolean awaits(String conversation);
}
