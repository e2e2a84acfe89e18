package org.guidepost.connectors.channel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the web channel.
 *
 * @param allowedOrigins the sites that may embed the widget, exactly as a browser writes them: {@code https://ngo.example.org}.
 *     The guide's own origin is always allowed
 * @param messageSize the largest body of a sent message
 * @param demo whether the demonstration page is served at {@code /}
 * @param limits how much may be asked
 * @param streams the streams of events
 */
@Validated
@ConfigurationProperties("guidepost.web")
public record WebProperties(
        @DefaultValue Set<@Pattern(regexp = ORIGIN, message = ORIGIN_SENTENCE) String> allowedOrigins,
        @DefaultValue("64KB") @NotNull DataSize messageSize,
        @DefaultValue("true") boolean demo,
        @DefaultValue @Valid Limits limits,
        @DefaultValue @Valid Streams streams) {

    private static final String ORIGIN = "https?://[a-z0-9.-]+(:[0-9]{1,5})?";
    private static final String ORIGIN_SENTENCE =
            "An allowed origin is written like https://ngo.example.org: scheme and host in small letters, no path, no *";

    public WebProperties {
        allowedOrigins = Set.copyOf(allowedOrigins);
    }

    /**
     * How much may be asked.
     *
     * @param session by one session: the messages it sends
     * @param address from one internet address, which a whole classroom may share: all requests together
     * @param page from one internet address: the pages whose address is a secret
     */
    public record Limits(
            @DefaultValue @Valid SessionRate session,
            @DefaultValue @Valid AddressRate address,
            @DefaultValue @Valid PageRate page) {}

    /**
     * A number of messages in a time.
     *
     * @param requests how many at most
     * @param per in which time
     */
    public record SessionRate(
            @DefaultValue("20") @Min(1) int requests,
            @DefaultValue("1m") @DurationMin(seconds = 1) Duration per) {}

    /**
     * A number of requests in a time.
     *
     * @param requests how many at most
     * @param per in which time
     */
    public record AddressRate(
            @DefaultValue("600") @Min(1) int requests,
            @DefaultValue("1m") @DurationMin(seconds = 1) Duration per) {}

    /**
     * A number of pages in a time.
     *
     * @param requests how many at most
     * @param per in which time
     */
    public record PageRate(
            @DefaultValue("60") @Min(1) int requests,
            @DefaultValue("1m") @DurationMin(seconds = 1) Duration per) {}

    /**
     * The streams of events.
     *
     * @param heartbeat how often a sign of life is sent, which also finds the connections that are gone
     * @param look how often the database is asked for what other instances stored
     * @param perSession how many one session may hold; the oldest gives way
     * @param total how many this instance holds at all
     */
    public record Streams(
            @DefaultValue("15s") @DurationMin(millis = 100) Duration heartbeat,
            @DefaultValue("1s") @DurationMin(millis = 50) Duration look,
            @DefaultValue("4") @Min(1) int perSession,
            @DefaultValue("5000") @Min(1) int total) {}
}
