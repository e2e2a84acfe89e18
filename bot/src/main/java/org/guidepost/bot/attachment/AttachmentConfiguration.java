package org.guidepost.bot.attachment;

import java.time.Clock;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.connectors.channel.Files;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stored files. */
@Configuration(proxyBeanMethods = false)
class AttachmentConfiguration {

    @Bean
    StoredFiles storedFiles(Driver driver, Ids ids, Clock clock) {
        return new StoredFiles(driver, ids, clock);
    }

    @Bean
    Files files(Driver driver, StoredFiles files) {
        return new PassedFiles(driver, files);
    }
}
