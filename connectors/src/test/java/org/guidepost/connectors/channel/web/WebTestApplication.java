package org.guidepost.connectors.channel.web;

import java.time.Clock;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.InMemoryInbox;
import org.guidepost.connectors.channel.InMemoryTranscript;
import org.guidepost.connectors.channel.Inbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The web channel in an application of its own, with a scripted bot and a conversation store in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(WebConfiguration.class)
public class WebTestApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    InMemoryTranscript transcript(Clock clock) {
        return new InMemoryTranscript(clock);
    }

    @Bean
    ScriptedBot bot(InMemoryTranscript transcript, ObjectProvider<Channel> channel) {
        return new ScriptedBot(transcript, channel);
    }

    @Bean
    Inbox inbox(InMemoryTranscript transcript, ScriptedBot bot) {
        return new InMemoryInbox(transcript, bot::receive);
    }

    /** Starts it to be looked at: the demonstration page is at the root. */
    public static void main(String[] arguments) {
        SpringApplication.run(WebTestApplication.class, arguments);
    }
}
