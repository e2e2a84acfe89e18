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
    ConversationOutcomes conversationOutcomes(Driver driver, Clock clock) {
        return new ConversationOutcomes(driver, clock);
    }

    @Bean
    OutcomeList outcomeList(Driver driver, Clock clock) {
        return new OutcomeList(driver, clock);
    }

    @Bean
    OutcomeClock outcomeClock(ConversationOutcomes outcomes, Leases leases) {
        return new OutcomeClock(outcomes, leases);
    }
}
