package org.guidepost.connectors.channel.telegram;

/**
 * The right to ask Telegram for updates, which one instance of the application has at a time.
 *
 * <p>Telegram refuses two who ask at once. Whoever backs this by a database renews the lease in the background and answers
 * from memory: this is called before each poll. While the database can't be asked, the last holder should keep answering
 * {@code true}: nobody else can take the lease then, and only a polling instance can tell people that answers are delayed.
 * Two pollers for a moment do no harm beyond a refused call, since the inbox stores each message once.
 */
@FunctionalInterface
public interface PollingLease {

    /** Whether this instance may poll now. Quick, never blocking. */
    boolean holds();
}
