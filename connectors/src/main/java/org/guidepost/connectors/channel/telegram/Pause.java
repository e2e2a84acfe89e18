package org.guidepost.connectors.channel.telegram;

import java.time.Duration;

/** A rest of the current thread; a test takes none. */
@FunctionalInterface
interface Pause {

    void sleep(Duration rest) throws InterruptedException;
}
