package org.guidepost.bot.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where on the guide trusts what it found; measured in decision 0008.
 *
 * @param answer the confidence from which on an entry answers
 * @param leastScore the score that an answering entry must have besides, as a lead over nothing much is no certainty
 * @param clarify the score from which on entries are offered to choose from
 * @param tie how near a boundary must be to the best topic for her to be asked which it is
 * @param boundary the score from which on a question counts as one of those that are not answered
 * @param distress the score from which on a person is taken to be in distress; low, because missing one is worse than
 *     offering help once too often
 */
@ConfigurationProperties("guidepost.thresholds")
public record Thresholds(
        @DefaultValue("0.60") double answer,
        @DefaultValue("0.15") double leastScore,
        @DefaultValue("0.11") double clarify,
        @DefaultValue("0.03") double tie,
        @DefaultValue("0.15") double boundary,
        @DefaultValue("0.25") double distress) {}
