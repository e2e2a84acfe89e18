package org.guidepost.connectors.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guidepost.connectors.channel.Acceptance.Accepted;
import org.guidepost.connectors.channel.Acceptance.Duplicate;
import org.guidepost.connectors.channel.Acceptance.Rejected;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;

/** An inbox in memory that keeps the contract, duplicates included, and can be told to misbehave. Thread-safe. */
public final class RecordingInbox implements Inbox {

    private final Map<String, Long> sequences = new LinkedHashMap<>();
    private final List<Inbound> accepted = new ArrayList<>();
    private Function<Inbound, Mood> mood = inbound -> Mood.WELL;
    private int tries;

    /** How the inbox treats something that comes in. */
    public enum Mood {
        WELL,
        /** As with a database that can't be reached. */
        UNAVAILABLE,
        /** As with a mistake in the program. */
        BROKEN,
        /** Refuses what came in as too long. */
        REFUSING
    }

    @Override
    public Acceptance accept(Inbound inbound) {
        return switch (moodFor(inbound)) {
            case WELL -> store(inbound);
            case UNAVAILABLE -> throw new InboxUnavailableException("told to", new IllegalStateException());
            case BROKEN -> throw new IllegalStateException("told to");
            case REFUSING -> new Rejected(Acceptance.Reason.TOO_LONG);
        };
    }

    public void feels(Mood always) {
        feels(inbound -> always);
    }

    public synchronized void feels(Function<Inbound, Mood> depending) {
        mood = depending;
    }

    /** What was stored, each once, in the order of its coming. */
    public synchronized List<Inbound> accepted() {
        return List.copyOf(accepted);
    }

    /** The contents of what was stored. */
    public List<Content> contents() {
        return accepted().stream().map(Inbound::content).toList();
    }

    /** The words that were stored. */
    public List<String> texts() {
        return contents().stream()
                .filter(Utterance.class::isInstance)
                .map(content -> ((Utterance) content).text())
                .toList();
    }

    /** How often something was handed in, whatever became of it. */
    public synchronized int tries() {
        return tries;
    }

    private synchronized Mood moodFor(Inbound inbound) {
        tries++;
        return mood.apply(inbound);
    }

    private synchronized Acceptance store(Inbound inbound) {
        String key = inbound.channel() + ' ' + inbound.externalId();
        Long known = sequences.get(key);
        if (known != null) {
            return new Duplicate(known);
        }
        accepted.add(inbound);
        sequences.put(key, (long) accepted.size());
        return new Accepted(accepted.size());
    }
}
