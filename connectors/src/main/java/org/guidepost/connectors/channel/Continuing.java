package org.guidepost.connectors.channel;

import java.net.URI;
import java.util.Optional;

/** How a conversation of one channel is led on in another. */
public interface Continuing {

    /** Nowhere else. */
    Continuing NOWHERE = (channel, address) -> Optional.empty();

    /**
     * A link that does so once, for a few minutes; the one that was made before works no longer. Where it goes on there already,
     * a link that only leads there.
     *
     * @return empty if there is no such other channel, or nothing has been said yet
     */
    Optional<URI> link(String channel, String address);
}
