package org.guidepost.bot.privacy;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long people are remembered.
 *
 * @param forgetAfter how long after she last wrote a person and all that is stored about her are deleted; at least a day
 */
@Validated
@ConfigurationProperties("guidepost.privacy")
record PrivacyProperties(
        @DefaultValue("365d") @NotNull @DurationMin(days = 1)
        Duration forgetAfter) {}
