package org.guidepost.bot.plan;

import java.time.Clock;
import org.guidepost.bot.conversation.Ids;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plans of people. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    Plans plans(Driver driver, Ids ids, Clock clock) {
        return new Plans(driver, ids, clock);
    }
}
