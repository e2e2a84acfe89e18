package org.guidepost.bot.conversation;

import java.util.List;
import java.util.Optional;

/**
 * The turns of one person in one channel.
 *
 * @param greeted whether she has been told that this is an automated assistant
 * @param recent the latest turns, the newest first
 * @param ownedBy the case by which a mentor has this conversation, so that the guide is silent in it
 * @param writesTo the case that the person, a mentor, is writing for
 */
public record Conversation(
        String id,
        String channel,
        String address,
        boolean greeted,
        Person person,
        List<PastTurn> recent,
        Optional<String> ownedBy,
        Optional<String> writesTo) {

    /** A question that lies further back is not what "and in Poland?" is about. */
    private static final int STILL_MEANT = 4;

    public Conversation {
        recent = List.copyOf(recent);
    }

    /**
     * With whom she talks, if that is a human. A mentor who is writing to a mentee may have a case of her own in the same
     * chat; that one waits meanwhile.
     */
    public Optional<Talk> talk() {
        return writesTo.map(id -> new Talk(id, Talk.Side.MENTOR))
                .or(() -> ownedBy.map(id -> new Talk(id, Talk.Side.MENTEE)));
    }

    /** Whether several people share it; Telegram's groups have negative ids. */
    public boolean isGroup() {
        return channel.equals("telegram") && address.startsWith("-");
    }

    /** Whether the latest turn ended with something that she is to answer. */
    public boolean awaits(String reason) {
        return recent.stream()
                .findFirst()
                .filter(turn -> turn.reason().equals(reason))
                .isPresent();
    }

    /** The latest turn that was about a business topic. */
    public Optional<PastTurn> lastQuestion() {
        return recent.stream()
                .limit(STILL_MEANT)
                .filter(turn -> !turn.question().isBlank())
                .findFirst();
    }
}
