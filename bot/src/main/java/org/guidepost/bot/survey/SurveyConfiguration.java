package org.guidepost.bot.survey;

import java.time.Clock;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.privacy.Redaction;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stored surveys, what was answered, and what is shown of it. */
@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    @Bean
    Surveys surveys(Driver driver, Clock clock) {
        return new Surveys(driver, clock);
    }

    @Bean
    Sheets sheets(Driver driver, Ids ids, Clock clock) {
        return new Sheets(driver, ids, clock);
    }

    @Bean
    SurveyCounting surveyCounting(Redaction redaction) {
        return new SurveyCounting(redaction::redact);
    }
}
