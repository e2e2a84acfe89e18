package org.guidepost.bot.attachment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much mentee and mentor can send each other, both together.
 *
 * @param mostOfACase how many files
 * @param sizeOfACase how large all of them may be
 */
@Validated
@ConfigurationProperties("guidepost.files")
record FileProperties(
        @DefaultValue("30") @Min(1) int mostOfACase,
        @DefaultValue("100MB") @NotNull DataSize sizeOfACase) {}
