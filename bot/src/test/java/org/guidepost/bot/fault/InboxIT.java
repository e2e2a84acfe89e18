package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Acceptance.Accepted;
import org.guidepost.connectors.channel.Acceptance.Duplicate;
import org.guidepost.connectors.channel.Acceptance.Reason;
import org.guidepost.connectors.channel.Acceptance.Rejected;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.guidepost.connectors.channel.Transcript.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the inbox promises channels: stored once, in order, or refused with a reason. */
@ExtendWith(SharedGuide.class)
class InboxIT {

    private final Guide guide;
    private final TestPerson she;

    InboxIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
    }

    @Test
    void storesTheSameMessageOnceAndSaysWhere() {
        assertThat(she.sends(new Utterance("hello"))).isEqualTo(new Accepted(1));
        assertThat(she.sendsAgain(1, new Utterance("hello"))).isEqualTo(new Duplicate(1));
        assertThat(she.sendsAgain(1, new Utterance("something else"))).isEqualTo(new Duplicate(1));
    }

    @Test
    void storesTheSameMessageOnceWhenItArrivesManyTimesAtOnce() throws Exception {
        Inbound inbound = she.inbound(1, new Utterance("hello"));
        List<Acceptance> acceptances = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Acceptance>> sent = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sent.add(threads.submit(() -> guide.inbox().accept(inbound)));
            }
            for (Future<Acceptance> each : sent) {
                acceptances.add(each.get());
            }
        }

        assertThat(acceptances).filteredOn(Accepted.class::isInstance).hasSize(1);
        assertThat(acceptances).filteredOn(Duplicate.class::isInstance).hasSize(7);
    }

    @Test
    void storesWhatOnePersonSendsInManyMessagesAtOnceInPlacesOfTheirOwn() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Acceptance>> sent = new ArrayList<>();
            for (int i = 1; i <= 10; i++) {
                Inbound inbound = she.inbound(i, new Utterance("hello " + i));
                sent.add(threads.submit(() -> she.insistsOn(inbound)));
            }
            for (Future<Acceptance> each : sent) {
                each.get();
            }
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(she.shown()).hasSize(10));
        assertThat(she.transcript().stream().map(Line::sequence)).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatHasNothingInIt() {
        assertThat(she.sends(new Utterance(""))).isEqualTo(new Rejected(Reason.EMPTY));
        assertThat(she.sends(new Utterance(" \t\n\u200B\u202E\u0000"))).isEqualTo(new Rejected(Reason.EMPTY));
        assertThat(she.transcript()).isEmpty();
    }

    @Test
    void refusesAMegabyte() {
        assertThat(she.sends(new Utterance("a".repeat(1 << 20)))).isEqualTo(new Rejected(Reason.TOO_LONG));
        assertThat(she.sends(new Content.Command("a".repeat(1 << 20), ""))).isEqualTo(new Rejected(Reason.TOO_LONG));
    }

    @Test
    void refusesTextThatIsNoText() {
        assertThat(she.sends(new Utterance("a\uD83Db"))).isEqualTo(new Rejected(Reason.UNREADABLE));
        assertThat(she.sends(new Content.Pressed("q:\uDC00"))).isEqualTo(new Rejected(Reason.UNREADABLE));
        assertThat(she.sends(new Content.Command("\uD83D", ""))).isEqualTo(new Rejected(Reason.UNREADABLE));
    }

    @Test
    void notesThatSomebodyCannotBeReachedAndAnswersNothing() {
        assertThat(she.sends(new Content.Reachability(false))).isInstanceOf(Accepted.class);

        assertThat(guide.query(
                                "MATCH (c:Conversation {address: $address}) RETURN c.reachable AS reachable",
                                Map.of("address", she.address()))
                        .getFirst()
                        .get("reachable")
                        .asBoolean())
                .isFalse();
        she.asks("hello");
        assertThat(she.turns("reason")).hasSize(1);
    }
}
