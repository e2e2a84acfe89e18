package org.guidepost.connectors.channel.web;

import java.util.Optional;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Outbound;
import org.guidepost.connectors.channel.web.EventStream.Signal;

/**
 * The web as a channel. The transcript is the delivery: a message that is in it reaches the browser whenever one looks, so
 * delivering only wakes those that are looking now.
 */
final class WebChannel implements Channel {

    static final String NAME = "web";

    private final EventStreams streams;

    WebChannel(EventStreams streams) {
        this.streams = streams;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Delivery deliver(Outbound message) {
        streams.signal(message.address(), Signal.LINES);
        return new Delivery.Delivered(Optional.empty());
    }

    @Override
    public void showWorking(String address) {
        streams.signal(address, Signal.WORKING);
    }

    @Override
    public void showAvailability(boolean available) {
        streams.showAvailability(available);
    }
}
