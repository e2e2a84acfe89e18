package org.guidepost.bot.insight;

/**
 * How many turns of one kind there were in one week.
 *
 * @param week how many weeks ago: 0 for the last seven days, 1 for the seven before them
 * @param decision {@code answer}, {@code clarify}, {@code escalate} or {@code decline}
 * @param language of the answer, ISO 639-1
 * @param country that was answered for; empty if none was known
 */
public record Tally(int week, String decision, String language, String country, int count) {}
