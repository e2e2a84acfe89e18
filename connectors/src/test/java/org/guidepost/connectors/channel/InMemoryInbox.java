package org.guidepost.connectors.channel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.guidepost.connectors.channel.Inbound.Content;

/** An inbox in memory: stores into a transcript, and hands on what it accepted, once. */
public final class InMemoryInbox implements Inbox {

    private final InMemoryTranscript transcript;
    private final Consumer<Inbound> accepted;
    private final Map<String, Long> known = new HashMap<>();

    public InMemoryInbox(InMemoryTranscript transcript) {
        this(transcript, inbound -> {});
    }

    /** @param accepted is told of everything that was stored for the first time */
    public InMemoryInbox(InMemoryTranscript transcript, Consumer<Inbound> accepted) {
        this.transcript = transcript;
        this.accepted = accepted;
    }

    @Override
    public Acceptance accept(Inbound inbound) {
        var acceptance = store(inbound);
        if (acceptance instanceof Acceptance.Accepted) {
            accepted.accept(inbound);
        }
        return acceptance;
    }

    private synchronized Acceptance store(Inbound inbound) {
        var reason = inbound.content() instanceof Content.Utterance(String text) ? objection(text) : Optional.empty();
        if (reason.isPresent()) {
            return new Acceptance.Rejected((Acceptance.Reason) reason.get());
        }
        var key = inbound.channel() + " " + inbound.externalId();
        var earlier = known.get(key);
        if (earlier != null) {
            return new Acceptance.Duplicate(earlier);
        }
        var sequence = transcript.addSaid(inbound, words(inbound));
        known.put(key, sequence);
        return new Acceptance.Accepted(sequence);
    }

    private static Optional<Acceptance.Reason> objection(String text) {
        if (text.codePoints().anyMatch(InMemoryInbox::isLoneSurrogate)) {
            return Optional.of(Acceptance.Reason.UNREADABLE);
        }
        if (text.length() > Inbound.MAX_TEXT_LENGTH) {
            return Optional.of(Acceptance.Reason.TOO_LONG);
        }
        return text.codePoints().allMatch(InMemoryInbox::isInvisible)
                ? Optional.of(Acceptance.Reason.EMPTY)
                : Optional.empty();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint);
    }

    private Optional<String> words(Inbound inbound) {
        return switch (inbound.content()) {
            case Content.Utterance(String text) -> Optional.of(text);
            case Content.Edited(String original, String text) -> Optional.of(text);
            case Content.Pressed(String choice) -> transcript.label(inbound.channel(), inbound.address(), choice);
            case Content.Attached attached -> Optional.empty();
            case Content.Unreadable unreadable -> Optional.empty();
            case Content.Command command -> Optional.empty();
            case Content.Reachability reachability -> Optional.empty();
        };
    }
}
