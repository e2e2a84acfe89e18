package org.guidepost.bot.gap;

import java.time.Clock;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Leases;
import org.guidepost.bot.privacy.Redaction;
import org.guidepost.knowledge.Embedder;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finding and keeping gaps. */
@Configuration(proxyBeanMethods = false)
class GapConfiguration {

    @Bean
    Gaps gaps(Driver driver, Redaction redaction, Clock clock) {
        return new Gaps(driver, redaction::redact, clock);
    }

    @Bean
    AnsweredGaps answeredGaps(Clock clock) {
        return new AnsweredGaps(clock);
    }

    @Bean
    GapUpdate gapUpdate(Driver driver, Redaction redaction, Embedder embedder, Ids ids, Clock clock) {
        return new GapUpdate(driver, new UnmetQuestions(driver, redaction::redact, clock), embedder, ids, clock);
    }

    @Bean
    GapClock gapClock(GapUpdate update, Leases leases) {
        return new GapClock(update, leases);
    }
}
