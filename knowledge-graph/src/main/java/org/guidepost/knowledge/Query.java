package org.guidepost.knowledge;

/**
 * What to look for.
 *
 * @param text the question, complete in itself
 * @param language the language to look in, an ISO 639-1 code
 */
public record Query(String text, String language) {}
