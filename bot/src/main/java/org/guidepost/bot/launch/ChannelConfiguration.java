package org.guidepost.bot.launch;

import java.util.List;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.terminal.TerminalChannel;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The channels of this run. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

    @Bean
    @Profile("terminal")
    TerminalChannel terminalChannel(Ids ids) {
        return new TerminalChannel(ids.next());
    }

    @Bean
    Availability availability(Driver driver, List<Channel> channels) {
        return new Availability(driver, channels);
    }
}
