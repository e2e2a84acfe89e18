package org.guidepost.connectors.channel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stored conversation, for channels that show it again: history and missed messages. Every method returns within two
 * seconds or throws an {@link InboxUnavailableException}.
 */
public interface Transcript {

    /**
     * What was said in a conversation, oldest first.
     *
     * @param after only lines with a higher sequence
     * @param limit how many at the most; the newest ones win where there are more
     */
    List<Line> after(String channel, String address, long after, int limit);

    /** The highest sequence of each of these conversations; one that does not exist is left out. */
    Map<String, Long> latest(String channel, Set<String> addresses);

    /**
     * One line: either what the person sent or what the guide said.
     *
     * @param sequence its place in the conversation, counted from 1
     * @param externalId of what the person sent
     * @param said the person's words, or the label of the button she pressed
     * @param message the guide's or a person's message
     * @param withPerson whether, at the time of reading, what she writes goes to a person
     */
    record Line(
            long sequence,
            Instant at,
            Optional<String> externalId,
            Optional<String> said,
            Optional<Message> message,
            boolean withPerson) {}
}
