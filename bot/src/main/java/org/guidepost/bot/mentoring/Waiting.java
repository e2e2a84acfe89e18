package org.guidepost.bot.mentoring;

import java.time.Instant;

/**
 * A case that waits for a mentor.
 *
 * @param since when its question was asked
 */
public record Waiting(String caseId, Need need, Instant since) {}
