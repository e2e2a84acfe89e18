package org.guidepost.bot.privacy;

import java.time.Clock;
import org.guidepost.bot.attachment.StoredFiles;
import org.guidepost.bot.conversation.Ids;
import org.neo4j.driver.Driver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What is shown of people's texts, what they can see of their own, and what is due by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(PrivacyProperties.class)
class PrivacyConfiguration {

    @Bean
    Redaction redaction() {
        return new Redaction();
    }

    @Bean
    Exports exports(Driver driver, Ids ids, Clock clock) {
        return new Exports(driver, ids, clock);
    }

    @Bean
    ExportArchive exportArchive(StoredFiles files) {
        return new ExportArchive(files);
    }

    @Bean
    Consents consents(Clock clock) {
        return new Consents(clock);
    }

    @Bean
    Retention retention(Driver driver, Clock clock, PrivacyProperties properties, Erasure erasure) {
        return new Retention(driver, clock, properties.forgetAfter(), erasure);
    }
}
