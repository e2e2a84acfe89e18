package org.guidepost.connectors.channel.telegram;

import java.time.Clock;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Inbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/**
 * The Telegram channel in an application: there as soon as a token is, absent without one.
 *
 * <p>To be imported, not scanned for. Needs an {@link Inbox}; takes {@link Files}, a {@link PollingLease} and a {@link Clock} where
 * there are some.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnTelegramToken
@EnableConfigurationProperties(TelegramProperties.class)
@PropertySource("classpath:org/guidepost/connectors/channel/telegram/telegram.properties")
public class TelegramConfiguration {

    @Bean
    TelegramParts telegramParts(
            TelegramProperties properties, Inbox inbox, ObjectProvider<Files> files, ObjectProvider<Clock> clock) {
        return new TelegramParts(
                properties, inbox, files.getIfAvailable(() -> Files.NONE), clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Channel telegramChannel(TelegramParts parts) {
        return parts.channel();
    }

    @Bean
    TelegramMonitor telegramMonitor(TelegramParts parts) {
        return parts.health();
    }

    @Bean
    TelegramBot telegramBot(TelegramParts parts) {
        return parts.bot();
    }

    @Bean
    TelegramLifecycle telegramLifecycle(TelegramParts parts, ObjectProvider<PollingLease> lease) {
        return new TelegramLifecycle(parts.wayIn(lease.getIfAvailable(() -> () -> true)), parts.menu());
    }

    @Bean
    @ConditionalOnProperty(name = "guidepost.telegram.mode", havingValue = "webhook")
    WebhookController telegramWebhook(TelegramParts parts) {
        return parts.webhook();
    }

    /** Only where an actuator is there to show it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class Health {

        @Bean
        HealthIndicator telegramHealthIndicator(TelegramParts parts, ObjectProvider<Clock> clock) {
            return new TelegramHealthIndicator(
                    parts.health(), clock.getIfAvailable(Clock::systemUTC), parts.patience());
        }
    }
}
