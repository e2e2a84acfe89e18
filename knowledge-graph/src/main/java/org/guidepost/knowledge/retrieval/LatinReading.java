package org.guidepost.knowledge.retrieval;

/**
 * A text in Latin letters, read as a language that has a script of its own: "kak otkryt firmu" as Russian.
 *
 * @param language ISO 639-1
 * @param text the text in the script of that language
 * @param lead how much likelier this reading is than the likeliest language of Latin letters: the difference of their mean
 *     log-likelihoods for the pieces of the text; negative if it is less likely
 */
public record LatinReading(String language, String text, double lead) {}
