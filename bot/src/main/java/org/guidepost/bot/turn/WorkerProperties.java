package org.guidepost.bot.turn;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much an instance does at a time.
 *
 * @param turns how many turns are worked on at once; four keep two cores and the database busy
 */
@Validated
@ConfigurationProperties("guidepost.workers")
record WorkerProperties(@Min(1) @Max(64) @DefaultValue("4") int turns) {}
