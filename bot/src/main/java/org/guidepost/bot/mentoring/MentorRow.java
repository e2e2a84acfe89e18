package org.guidepost.bot.mentoring;

/**
 * A mentor in a list.
 *
 * @param open how many cases she is asked to take or has
 */
public record MentorRow(Mentor mentor, int open) {}
