package org.guidepost.bot.launch;

import java.time.Clock;
import java.util.List;
import org.guidepost.bot.conversation.Claims;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Leases;
import org.guidepost.bot.demo.DemoProgramme;
import org.guidepost.bot.privacy.Erasure;
import org.guidepost.bot.turn.TurnHandler;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.telegram.ConditionalOnTelegramToken;
import org.guidepost.connectors.channel.telegram.TelegramConfiguration;
import org.guidepost.connectors.channel.terminal.TerminalChannel;
import org.guidepost.connectors.channel.web.WebConfiguration;
import org.guidepost.knowledge.ContentGraph;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The channels of this run. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

    @Bean
    Availability availability(Driver driver, List<Channel> channels) {
        return new Availability(driver, channels);
    }

    /** The server's: the web, and Telegram where there is a token. */
    @Configuration(proxyBeanMethods = false)
    @Profile("server")
    @Import({WebConfiguration.class, TelegramConfiguration.class})
    static class Server {

        @Bean
        Rehearsal rehearsal(
                ContentGraph content, Inbox inbox, Claims claims, TurnHandler handler, Erasure erasure, Clock clock) {
            return new Rehearsal(content, inbox, claims, handler, erasure, clock);
        }

        @Bean
        @ConditionalOnProperty("guidepost.demo")
        DemoStart demoStart(DemoProgramme programme, Progress progress) {
            return new DemoStart(programme, progress);
        }

        /** Who is called by Telegram, or has no bot, need not agree with others on whose turn it is to ask. */
        @Bean
        @ConditionalOnTelegramToken
        @ConditionalOnProperty(name = "guidepost.telegram.mode", havingValue = "polling", matchIfMissing = true)
        PollingTurn pollingTurn(Leases leases) {
            return new PollingTurn(leases);
        }
    }

    /** The terminal's. */
    @Configuration(proxyBeanMethods = false)
    @Profile("terminal")
    static class Terminal {

        @Bean
        TerminalChannel terminalChannel(Ids ids) {
            return new TerminalChannel(ids.next());
        }

        /** What was said at the terminal is deleted when the program ends, however it ends. */
        @Bean
        DisposableBean terminalErasure(TerminalChannel channel, Erasure erasure) {
            return () -> erasure.eraseChannel(channel.name());
        }
    }
}
