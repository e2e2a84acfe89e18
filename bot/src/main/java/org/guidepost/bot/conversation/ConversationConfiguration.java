package org.guidepost.bot.conversation;

import java.time.Clock;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.Transcript;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable inbox and outbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkProperties.class)
class ConversationConfiguration {

    @Bean
    Ids ids() {
        return new Ids();
    }

    /** The name of this run among the instances that share the database. */
    @Bean
    Instance instance(Ids ids) {
        return new Instance(ids.next());
    }

    @Bean
    WorkSignal inboxSignal() {
        return new WorkSignal();
    }

    @Bean
    WorkSignal outboxSignal() {
        return new WorkSignal();
    }

    @Bean
    MessageCodec messageCodec() {
        return new MessageCodec();
    }

    @Bean
    Inbox inbox(
            Driver driver,
            Ids ids,
            Clock clock,
            @Qualifier("inboxSignal") WorkSignal signal,
            WorkProperties properties) {
        return new Neo4jInbox(driver, ids, clock, signal, new Deadline(properties.replyWithin()));
    }

    @Bean
    Claims claims(Driver driver, Clock clock, Instance instance, WorkProperties properties) {
        return new Claims(driver, clock, instance.name(), properties.lease());
    }

    @Bean
    Conversations conversations(Driver driver) {
        return new Conversations(driver);
    }

    @Bean
    TurnJournal turnJournal(
            Driver driver,
            Clock clock,
            Ids ids,
            MessageCodec codec,
            @Qualifier("inboxSignal") WorkSignal inboxSignal,
            @Qualifier("outboxSignal") WorkSignal outboxSignal) {
        return new TurnJournal(driver, clock, ids, codec, inboxSignal, outboxSignal);
    }

    @Bean
    Outbox outbox(Driver driver, Clock clock, MessageCodec codec, Instance instance, WorkProperties properties) {
        return new Outbox(driver, clock, codec, instance.name(), properties.lease());
    }

    @Bean
    Notices notices(
            Driver driver,
            Ids ids,
            Clock clock,
            MessageCodec codec,
            @Qualifier("outboxSignal") WorkSignal outboxSignal) {
        return new Notices(driver, ids, clock, codec, outboxSignal);
    }

    @Bean
    Transcript transcript(Driver driver, MessageCodec codec) {
        return new Neo4jTranscript(driver, codec);
    }

    @Bean
    Leases leases(Driver driver, Clock clock, Instance instance) {
        return new Leases(driver, clock, instance.name());
    }
}
