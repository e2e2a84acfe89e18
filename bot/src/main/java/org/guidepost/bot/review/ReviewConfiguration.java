package org.guidepost.bot.review;

import java.time.Clock;
import org.guidepost.bot.privacy.Redaction;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people who look after the guide see of conversations. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    ReviewedConversations reviewedConversations(Driver driver, Redaction redaction, Clock clock) {
        return new ReviewedConversations(driver, redaction::redact, clock);
    }
}
