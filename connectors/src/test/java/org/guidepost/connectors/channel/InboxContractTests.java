package org.guidepost.connectors.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guidepost.connectors.channel.Inbound.Content;
import org.junit.jupiter.api.Test;

/** What every inbox and its transcript promise to the channels, whether they are kept in memory or in a database. */
public abstract class InboxContractTests {

    private static final String CHANNEL = "web";

    private final String address = "address-" + UUID.randomUUID();

    protected abstract Inbox inbox();

    protected abstract Transcript transcript();

    @Test
    void countsWhatIsSaidFromOne() {
        assertThat(say("a", "first")).isEqualTo(new Acceptance.Accepted(1));
        assertThat(say("b", "second")).isEqualTo(new Acceptance.Accepted(2));
    }

    @Test
    void storesTheSameExternalIdOnce() {
        say("a", "hello");

        assertThat(say("a", "hello")).isEqualTo(new Acceptance.Duplicate(1));
        assertThat(transcript().after(CHANNEL, address, 0, 10)).hasSize(1);
    }

    @Test
    void showsWhatWasSaidAsItWasSaid() {
        say("a", "  Can I <b>sell</b> cakes? 🍰 ");

        var line = transcript().after(CHANNEL, address, 0, 10).getFirst();
        assertThat(line.said()).contains("  Can I <b>sell</b> cakes? 🍰 ");
        assertThat(line.externalId()).contains(address + ":a");
        assertThat(line.message()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeAnsweredAndStoresNothing() {
        assertThat(say("a", " \u200b\n")).isEqualTo(new Acceptance.Rejected(Acceptance.Reason.EMPTY));
        assertThat(say("b", "x\ud83d")).isEqualTo(new Acceptance.Rejected(Acceptance.Reason.UNREADABLE));
        assertThat(say("c", "a".repeat(Inbound.MAX_TEXT_LENGTH + 1)))
                .isEqualTo(new Acceptance.Rejected(Acceptance.Reason.TOO_LONG));
        assertThat(transcript().after(CHANNEL, address, 0, 10)).isEmpty();
    }

    @Test
    void takesTheLongestText() {
        assertThat(say("a", "a".repeat(Inbound.MAX_TEXT_LENGTH))).isEqualTo(new Acceptance.Accepted(1));
    }

    @Test
    void givesOnlyWhatIsMissingAndPrefersTheNewest() {
        say("a", "first");
        say("b", "second");
        say("c", "third");

        assertThat(transcript().after(CHANNEL, address, 1, 10))
                .extracting(Transcript.Line::sequence)
                .containsExactly(2L, 3L);
        assertThat(transcript().after(CHANNEL, address, 0, 2))
                .extracting(Transcript.Line::sequence)
                .containsExactly(2L, 3L);
        assertThat(transcript().after(CHANNEL, address, 3, 10)).isEmpty();
    }

    @Test
    void knowsTheLatestLineOfThoseConversationsThatExist() {
        say("a", "first");
        say("b", "second");

        assertThat(transcript().latest(CHANNEL, Set.of(address, "nobody-" + UUID.randomUUID())))
                .isEqualTo(Map.of(address, 2L));
    }

    @Test
    void keepsChannelsApart() {
        say("a", "hello");

        assertThat(transcript().after("terminal", address, 0, 10)).isEmpty();
    }

    private Acceptance say(String id, String text) {
        return inbox().accept(new Inbound(
                CHANNEL,
                address + ":" + id,
                address,
                new Content.Utterance(text),
                Optional.empty(),
                Instant.parse("2026-11-21T10:00:00Z")));
    }
}
