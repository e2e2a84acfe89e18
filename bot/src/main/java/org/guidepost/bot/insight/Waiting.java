package org.guidepost.bot.insight;

import java.time.Duration;
import java.util.Optional;

/**
 * How long people waited for the first answer of a mentor, of all cases that were opened in one week.
 *
 * @param week how many weeks ago
 * @param opened how many cases
 * @param answered how many of them have been answered by now
 * @param half within which half of the answered ones were; empty if none was
 * @param most within which nine of ten of the answered ones were; empty if none was
 */
public record Waiting(int week, int opened, int answered, Optional<Duration> half, Optional<Duration> most) {}
