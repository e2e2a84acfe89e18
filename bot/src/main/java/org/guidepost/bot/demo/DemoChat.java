package org.guidepost.bot.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.guidepost.bot.conversation.Claims;
import org.guidepost.bot.conversation.Outbox;
import org.guidepost.bot.demo.DemoScript.Mentee;
import org.guidepost.bot.turn.TurnHandler;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Outbound;
import org.guidepost.connectors.channel.Transcript;

/**
 * What the mentees of the demonstration send, taken along the whole road by the classes that do so in life. It is answered
 * before they send the next, and what is said to them counts as delivered.
 */
final class DemoChat {

    /** As if they had used the widget. */
    static final String CHANNEL = "web";

    private static final List<String> CHANNELS = List.of(CHANNEL);
    private static final int MOST_TRIES = 10;
    private static final int MOST_LINES = 1_000;
    private static final int BATCH = 50;

    private final Inbox inbox;
    private final Claims claims;
    private final TurnHandler handler;
    private final Outbox outbox;
    private final Transcript transcript;
    private final Clock clock;
    private final Map<String, Integer> sent = new HashMap<>();

    DemoChat(Inbox inbox, Claims claims, TurnHandler handler, Outbox outbox, Transcript transcript, Clock clock) {
        this.inbox = inbox;
        this.claims = claims;
        this.handler = handler;
        this.outbox = outbox;
        this.transcript = transcript;
        this.clock = clock;
    }

    /** She sends something and is answered. */
    void send(Mentee who, Content content) {
        int number = sent.merge(who.address(), 1, Integer::sum);
        var inbound = new Inbound(
                CHANNEL,
                "%s-%d".formatted(who.address(), number),
                who.address(),
                content,
                Optional.of(who.language()),
                clock.instant());
        patiently(() -> inbox.accept(inbound));
        claims.next(CHANNELS).ifPresent(handler::handle);
        deliver();
    }

    /** The newest button that she was shown and that is like this. */
    Optional<Choice> button(Mentee who, Predicate<Choice> like) {
        return patiently(() -> transcript.after(CHANNEL, who.address(), 0, MOST_LINES)).reversed().stream()
                .flatMap(line -> line.message().stream())
                .flatMap(message -> message.choices().stream())
                .filter(like)
                .findFirst();
    }

    /** What is said counts as delivered at once. */
    void deliver() {
        List<Outbound> due = outbox.claim(CHANNELS, BATCH);
        while (!due.isEmpty()) {
            due.forEach(message -> outbox.settle(message, new Delivery.Delivered(Optional.empty())));
            due = outbox.claim(CHANNELS, BATCH);
        }
    }

    /** A database that has just started, or a busy machine, may take longer than people are made to wait. */
    private static <T> T patiently(Supplier<T> asked) {
        for (int tries = 1; ; tries++) {
            try {
                return asked.get();
            } catch (InboxUnavailableException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }
}
