package org.guidepost.bot.mentoring;

/**
 * A ready-made answer of somebody who answers often.
 *
 * @param id random
 * @param language in which it is written, an ISO 639-1 code
 * @param name by which she finds it
 */
public record CannedReply(String id, String language, String name, String text) {}
