package org.guidepost.connectors.channel.telegram;

/** The work of letting updates in, on a thread of its own until it is done or stopped. */
interface WayIn extends Runnable {

    /** Ends the work; the caller interrupts the thread afterwards. */
    void stop();
}
