package org.guidepost.bot.insight;

import java.time.Clock;
import org.guidepost.knowledge.ContentGraph;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The numbers of the programme. */
@Configuration(proxyBeanMethods = false)
class InsightConfiguration {

    /** @param content with which the graph's indexes are there */
    @Bean
    Insights insights(Driver driver, Clock clock, ContentGraph content) {
        return new Insights(driver, clock);
    }

    @Bean
    Questions questions(Driver driver, Clock clock, ContentGraph content) {
        return new Questions(driver, clock);
    }
}
