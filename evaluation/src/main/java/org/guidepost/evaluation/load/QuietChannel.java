package org.guidepost.evaluation.load;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Outbound;

/** A channel that counts what it delivers and shows it to nobody. */
final class QuietChannel implements Channel {

    static final String NAME = "load";

    private final AtomicLong delivered = new AtomicLong();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Delivery deliver(Outbound message) {
        delivered.incrementAndGet();
        return new Delivery.Delivered(Optional.empty());
    }

    long delivered() {
        return delivered.get();
    }
}
