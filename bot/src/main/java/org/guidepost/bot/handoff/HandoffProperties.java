package org.guidepost.bot.handoff;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long people have.
 *
 * @param takeWithin working time that a mentor has to say whether she takes a case; she is reminded after half of it
 * @param answerWithin working time that she has to answer after she took it; she is reminded after half of it
 * @param coordinatorAgain after which a case without a mentor is looked at again
 * @param assumeResolvedAfter after which an answered case counts as solved if the mentee says nothing
 * @param giveUpAfter after which a case that nobody takes is taken back; counted from when somebody last had it
 * @param contact of the organisation that runs the guide: a mail address or a page, for whoever is kept from mentors
 */
@Validated
@ConfigurationProperties("guidepost.mentoring")
public record HandoffProperties(
        @NotNull @DefaultValue("4h") Duration takeWithin,
        @NotNull @DefaultValue("8h") Duration answerWithin,
        @NotNull @DefaultValue("1h") Duration coordinatorAgain,
        @NotNull @DefaultValue("7d") Duration assumeResolvedAfter,
        @NotNull @DefaultValue("30d") Duration giveUpAfter,
        @Nullable String contact) {}
