package org.guidepost.bot.gap;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * How much a gap matters now: <b>people × recency × severity</b>.
 *
 * <ul>
 *   <li>people: how many different people asked; who asks ten times counts once
 *   <li>recency: ½ for each {@value #HALF_LIFE_DAYS} days since the latest question
 *   <li>severity: the mean of its questions' {@link Shortfall#severity}
 * </ul>
 */
final class GapRanking {

    private static final int HALF_LIFE_DAYS = 14;
    private static final double DAY = Duration.ofDays(1).toMillis();

    private GapRanking() {}

    static double score(Collection<UnmetQuestion> questions, Instant now) {
        Instant latest = questions.stream()
                .map(UnmetQuestion::at)
                .max(Instant::compareTo)
                .orElse(now);
        double days = Math.max(0, Duration.between(latest, now).toMillis() / DAY);
        double severity = questions.stream()
                .mapToDouble(question -> question.shortfall().severity())
                .average()
                .orElse(0);
        return people(questions) * Math.pow(0.5, days / HALF_LIFE_DAYS) * severity;
    }

    static long people(Collection<UnmetQuestion> questions) {
        return questions.stream().map(UnmetQuestion::person).distinct().count();
    }
}
