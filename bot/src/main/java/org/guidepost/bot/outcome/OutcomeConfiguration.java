package org.guidepost.bot.outcome;

import java.time.Clock;
import org.guidepost.bot.conversation.Leases;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What became of conversations. */
@Configuration(proxyBeanMethods = false)
class OutcomeConfiguration {

    @Bean
    Outcomes conversationOutcomes(Driver driver, Clock clock) {
        return new Outcomes(driver, clock);
    }

    @Bean
    OutcomeClock outcomeClock(Outcomes outcomes, Leases leases) {
        return new OutcomeClock(outcomes, leases);
    }
}
