package org.guidepost.bot.proposal;

import java.time.Clock;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.privacy.Redaction;
import org.guidepost.knowledge.ContentGraph;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stored proposals. */
@Configuration(proxyBeanMethods = false)
class ProposalConfiguration {

    @Bean
    Proposals proposals(Driver driver, Ids ids, Clock clock) {
        return new Proposals(driver, ids, clock);
    }

    @Bean
    ProposalList proposalList(Driver driver, Clock clock) {
        return new ProposalList(driver, clock);
    }

    @Bean
    ProposalSources proposalSources(Driver driver, ContentGraph content, Proposals proposals, Redaction redaction) {
        return new ProposalSources(driver, content, proposals, redaction);
    }

    @Bean
    TaughtVariants taughtVariants(Driver driver, ProposalSources sources, Clock clock) {
        return new TaughtVariants(driver, sources, clock);
    }
}
