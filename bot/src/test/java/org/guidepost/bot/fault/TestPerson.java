package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Outbound;
import org.guidepost.connectors.channel.Transcript;

/** Somebody who talks with a guide: reads like what she does. */
public final class TestPerson {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST_TRIES = 10;

    private final Guide guide;
    private final String address;
    private final AtomicInteger sent = new AtomicInteger();
    private Optional<String> locale = Optional.of("en");

    TestPerson(Guide guide, String address) {
        this.guide = guide;
        this.address = address;
    }

    public String address() {
        return address;
    }

    public TestPerson withLocale(Locale tag) {
        locale = Optional.of(tag.toLanguageTag());
        return this;
    }

    /** She sends something, and does not wait. */
    public Acceptance sends(Content content) {
        return guide.inbox().accept(inbound(sent.incrementAndGet(), content));
    }

    /** By which her channel knows what she sent last. */
    public String lastSent() {
        return address + "-" + sent.get();
    }

    /** The same once more, as a program does that got no acknowledgement. */
    public Acceptance sendsAgain(int number, Content content) {
        return guide.inbox().accept(inbound(number, content));
    }

    public Inbound inbound(int number, Content content) {
        return new Inbound(RecordingChannel.NAME, address + "-" + number, address, content, locale, Instant.EPOCH);
    }

    /** Her program tries until the inbox has it, as every channel does. */
    public Acceptance insistsOn(Inbound inbound) {
        for (int tries = 1; ; tries++) {
            try {
                return guide.inbox().accept(inbound);
            } catch (InboxUnavailableException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    /** She writes, and waits for the answer. */
    public Message asks(String text) {
        return answerTo(new Content.Utterance(text));
    }

    /** She presses the button of that kind under a message, and waits for the answer. */
    public Message presses(Message message, Message.Choice.Kind kind) {
        return presses(message.choices().stream()
                .filter(choice -> choice.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + kind + " under: " + Spoken.words(message)))
                .id());
    }

    public Message presses(String choiceId) {
        return answerTo(new Content.Pressed(choiceId));
    }

    public Message answerTo(Content content) {
        Acceptance acceptance = sends(content);
        assertThat(acceptance).isInstanceOf(Acceptance.Accepted.class);
        long sequence = ((Acceptance.Accepted) acceptance).sequence();
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> after(sequence), Optional::isPresent)
                .orElseThrow()
                .message();
    }

    private Optional<Outbound> after(long sequence) {
        return shown().stream().filter(message -> message.sequence() > sequence).findFirst();
    }

    /** She waits until she is told something, whoever set it off. */
    public Outbound hears(String words) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> shown().stream()
                                .filter(message ->
                                        Spoken.words(message.message()).contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** She presses the latest button with that label, and waits for the answer. */
    public Message pressesButton(String label) {
        return presses(shown().reversed().stream()
                .flatMap(message -> message.message().choices().stream())
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label))
                .id());
    }

    /** What she was shown last. */
    public Message last() {
        return shown().getLast().message();
    }

    /** What she has been shown, oldest first. */
    public List<Outbound> shown() {
        return guide.channel().shownTo(address);
    }

    public List<Transcript.Line> transcript() {
        return guide.transcript().after(RecordingChannel.NAME, address, 0, 1_000);
    }

    /** Her turns, oldest first, one value of each. */
    public List<String> turns(String property) {
        return guide.query("""
                        MATCH (t:Turn)-[:IN]->(:Conversation {address: $address})
                        RETURN toString(t[$property]) AS value ORDER BY t.sequence
                        """, Map.of("address", address, "property", property)).stream()
                .map(row -> row.get("value").asString(""))
                .toList();
    }

    /** What is known of her. */
    public Map<String, Object> remembered() {
        return guide.query(
                        "MATCH (p:Person)-[:TALKS_IN]->(:Conversation {address: $address}) RETURN properties(p) AS p",
                        Map.of("address", address))
                .getFirst()
                .get("p")
                .asMap();
    }
}
