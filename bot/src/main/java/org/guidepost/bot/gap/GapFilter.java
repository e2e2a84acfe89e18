package org.guidepost.bot.gap;

/**
 * Which gaps to show; what is empty filters nothing.
 *
 * @param state the name of a {@link GapState}
 */
public record GapFilter(String language, String country, String topic, String state) {}
