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
    PresentText presentText(ContentGraph content) {
        return new PresentText(content);
    }

    @Bean
    Proposals proposals(Driver driver, PresentText present, Ids ids, Clock clock) {
        return new Proposals(driver, present, ids, clock);
    }

    @Bean
    ProposalList proposalList(Driver driver, Clock clock) {
        return new ProposalList(driver, clock);
    }

    @Bean
    ProposalSources proposalSources(
            Driver driver, ContentGraph content, PresentText present, Proposals proposals, Redaction redaction) {
        return new ProposalSources(driver, content, present, proposals, redaction);
    }

    @Bean
    TaughtVariants taughtVariants(Driver driver, ProposalSources sources, Clock clock) {
        return new TaughtVariants(driver, sources, clock);
    }
}
