package org.guidepost.connectors.channel;

/**
 * A way to reach people: Telegram, the web widget, the terminal.
 *
 * <p>Implementations are thread-safe. What arrives through a channel is handed to the {@link Inbox}, never answered by the
 * channel itself.
 */
public interface Channel {

    /** The channel's name as it is stored: {@code telegram}, {@code web}, {@code terminal}. */
    String name();

    /**
     * Hands one message to the person's side. Called at least once for each message; a message with the same
     * {@linkplain Outbound#id() id} may come again after a crash.
     *
     * @return what became of it; a vendor's refusal is a value, never an exception
     */
    Delivery deliver(Outbound message);

    /**
     * Fetches a picture or document that somebody sent; takes its time.
     *
     * @param handle of an {@link Inbound.Content.Attached} of this channel
     * @param most how many bytes are wanted at the most
     */
    default Fetched fetch(String handle, int most) {
        return new Fetched.Gone();
    }

    /** Shows that the guide is working on an answer, where the channel can show such a thing. */
    default void showWorking(String address) {}

    /**
     * Tells everyone who can be reached without the database that answers are delayed, or that they flow again.
     *
     * @param available whether the guide can work
     */
    default void showAvailability(boolean available) {}
}
