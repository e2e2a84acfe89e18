package org.guidepost.bot.attachment;

import java.time.Clock;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.connectors.channel.Files;
import org.neo4j.driver.Driver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stored files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileProperties.class)
class AttachmentConfiguration {

    @Bean
    StoredFiles storedFiles(Driver driver, Ids ids, Clock clock, FileProperties room) {
        return new StoredFiles(driver, ids, clock, room);
    }

    @Bean
    Files files(Driver driver, StoredFiles files) {
        return new PassedFiles(driver, files);
    }
}
