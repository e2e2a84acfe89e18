package org.guidepost.connectors.channel.web;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.guidepost.connectors.channel.Continuing;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.Transcript;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The wiring of the web channel. An application imports it and brings an {@link Inbox}, a {@link Transcript} and a {@link
 * Clock}, {@link Files} if people may send some, {@link Continuing} if there is another channel; what is served under {@code /api/web}, {@code /widget}, {@code /demo} and {@code /} is public and guards itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
@Import({
    WebFilters.class,
    WebProblems.class,
    SessionsController.class,
    MessagesController.class,
    FilesController.class,
    ContinuationController.class,
    HistoryController.class,
    EventsController.class
})
public class WebConfiguration {

    @Bean
    WebChannel webChannel(EventStreams streams) {
        return new WebChannel(streams);
    }

    @Bean
    EventStreams webEventStreams(Transcript transcript, WebProperties properties) {
        // Not a bean: Spring Boot would take it for the application's own executor.
        Executor virtualThreads = task -> Thread.ofVirtual().name("web-stream").start(task);
        return new EventStreams(transcript, virtualThreads, properties.streams());
    }

    @Bean
    StreamPulse webStreamPulse(EventStreams streams, WebProperties properties) {
        return new StreamPulse(streams, properties.streams());
    }

    @Bean
    RateLimiter webRateLimiter(WebProperties properties) {
        return new RateLimiter(properties.limits(), TimeMeter.SYSTEM_NANOTIME);
    }

    /** For pages of the application's own; it says where they are. */
    @Bean
    PageLimiter webPageLimiter(WebProperties properties) {
        return new PageLimiter(properties.limits().page(), TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    WebPages webPages(WebProperties properties, RateLimiter limiter) {
        return new WebPages(properties.demo(), limiter);
    }
}
