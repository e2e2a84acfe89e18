package org.guidepost.connectors.channel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A transcript in memory, with the same promises as a stored one: sequences without gaps, no line before its forerunner. */
public final class InMemoryTranscript implements Transcript {

    private final Clock clock;
    private final Map<Conversation, List<Line>> conversations = new HashMap<>();
    private boolean broken;

    public InMemoryTranscript(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized List<Line> after(String channel, String address, long after, int limit) {
        check();
        var newer = lines(channel, address).stream()
                .filter(line -> line.sequence() > after)
                .toList();
        return newer.subList(Math.max(0, newer.size() - limit), newer.size());
    }

    @Override
    public synchronized Map<String, Long> latest(String channel, Set<String> addresses) {
        check();
        var latest = new HashMap<String, Long>();
        for (var address : addresses) {
            var lines = lines(channel, address);
            if (!lines.isEmpty()) {
                latest.put(address, lines.getLast().sequence());
            }
        }
        return latest;
    }

    /** Adds what a person sent and gives its sequence. */
    public synchronized long addSaid(Inbound inbound, Optional<String> words) {
        return add(inbound.channel(), inbound.address(), Optional.of(inbound.externalId()), words, Optional.empty());
    }

    /** Adds a message of the guide, ready to be delivered. */
    public synchronized Outbound addMessage(String channel, String address, Message message) {
        var sequence = add(channel, address, Optional.empty(), Optional.empty(), Optional.of(message));
        return new Outbound(UUID.randomUUID().toString(), channel, address, sequence, message);
    }

    private long add(
            String channel,
            String address,
            Optional<String> externalId,
            Optional<String> said,
            Optional<Message> message) {
        check();
        var lines = conversations.computeIfAbsent(new Conversation(channel, address), key -> new ArrayList<>());
        var line = new Line(lines.size() + 1L, clock.instant(), externalId, said, message, false);
        lines.add(line);
        return line.sequence();
    }

    /** The label of a button that was offered in a conversation. */
    public synchronized Optional<String> label(String channel, String address, String choiceId) {
        return lines(channel, address).reversed().stream()
                .flatMap(line -> line.message().stream())
                .map(Message::choices)
                .flatMap(Collection::stream)
                .filter(choice -> choice.id().equals(choiceId))
                .map(Message.Choice::label)
                .findFirst();
    }

    public synchronized void forget(String channel, String address) {
        conversations.remove(new Conversation(channel, address));
    }

    /** Every line of every conversation. */
    public synchronized List<Line> all() {
        return conversations.values().stream().flatMap(Collection::stream).toList();
    }

    /** Makes every call fail from now on, as a database does that is away. */
    public synchronized void breakDown() {
        broken = true;
    }

    /** Ends what {@link #breakDown} began. */
    public synchronized void recover() {
        broken = false;
    }

    private List<Line> lines(String channel, String address) {
        return conversations.getOrDefault(new Conversation(channel, address), List.of());
    }

    private void check() {
        if (broken) {
            throw new InboxUnavailableException(
                    "The database is away", new IllegalStateException("by the test's wish"));
        }
    }

    private record Conversation(String channel, String address) {}
}
