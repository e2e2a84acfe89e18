package org.guidepost.bot.insight;

/**
 * How many questions were left to people for one reason in one week.
 *
 * @param week how many weeks ago
 * @param reason the code of the rule that left them
 */
public record ReasonTally(int week, String reason, String language, String country, int count) {}
