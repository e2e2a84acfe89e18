package org.guidepost.bot.insight;

/**
 * How many answers were rated in one week.
 *
 * @param week how many weeks ago they were rated
 * @param language of the rated answer
 * @param country that it was for; empty if none was known
 */
public record RatingTally(int week, boolean helpful, String language, String country, int count) {}
