package org.guidepost.bot.mentoring;

import java.time.Instant;

/**
 * What mentors and coordinators keep about a case for themselves; never shown to the mentee.
 *
 * @param by the name of who wrote it, empty if her account is gone
 */
public record PrivateNote(String by, String text, Instant at) {}
