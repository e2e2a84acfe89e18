package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.guidepost.connectors.channel.Outbound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;

/** What becomes of answers that a channel can't take, not yet, or never. */
@ExtendWith(SharedGuide.class)
class OutboxIT {

    private static final Delivery DELIVERED = new Delivery.Delivered(Optional.of("7"));

    private final Guide guide;
    private final TestPerson she;
    private final List<Outbound> tried = new CopyOnWriteArrayList<>();

    OutboxIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
    }

    @AfterEach
    void behaveWellAgain() {
        guide.channel().behave(message -> DELIVERED);
    }

    @Test
    void triesAgainWhenTheChannelSaysLater() {
        toHer(number -> number == 1 ? new Delivery.RetryLater(Duration.ofMillis(300), "busy") : DELIVERED);
        she.sends(new Utterance("hello"));

        await().untilAsserted(() -> assertThat(she.shown()).hasSize(1));
        assertThat(tried).hasSize(2);
        assertThat(tried.get(0).id()).isEqualTo(tried.get(1).id());
        await().untilAsserted(() ->
                assertThat(messages().getFirst().get("externalId").asString()).isEqualTo("7"));
    }

    @Test
    void keepsTheOrderWhileTheFirstMessageWaits() {
        toHer(number -> number == 1 ? new Delivery.RetryLater(Duration.ofSeconds(1), "busy") : DELIVERED);
        she.sends(new Utterance("hello"));
        she.sends(new Utterance("how do i register my business"));

        await().untilAsserted(() -> assertThat(she.shown()).hasSize(2));
        assertThat(she.shown().stream().map(Outbound::sequence)).isSorted();
        assertThat(Spoken.words(she.shown().getFirst().message())).contains("Hello!");
    }

    @Test
    void goesOnWithTheNextMessageWhenOneIsRefusedForGood() {
        toHer(number -> number == 1 ? new Delivery.Failed("bad request", false) : DELIVERED);
        she.sends(new Utterance("hello"));
        she.sends(new Utterance("hello"));

        await().untilAsserted(() -> assertThat(she.shown()).hasSize(1));
        assertThat(tried).hasSize(2);
        assertThat(messages().stream().map(row -> row.get("lastFailure").asString("")))
                .containsExactly("bad request", "");
    }

    @Test
    void sendsNothingMoreToSomebodyWhoCannotBeReached() {
        List<Outbound> held = new ArrayList<>();
        toHer(number -> held.isEmpty()
                ? new Delivery.RetryLater(Duration.ofMillis(700), "busy")
                : new Delivery.Failed("blocked", true));
        she.sends(new Utterance("hello"));
        she.sends(new Utterance("hello"));
        await().until(() -> messages().size() == 2);
        held.addAll(tried);

        await().untilAsserted(() -> assertThat(
                        messages().stream().map(row -> row.get("lastFailure").asString("")))
                .containsExactly("blocked", "blocked"));
        assertThat(guide.query(
                        "MATCH (m:Queued)-[:IN]->(:Conversation {address: $address}) RETURN m",
                        Map.of("address", she.address())))
                .isEmpty();
    }

    @Test
    void deliversToOthersWhileOneChannelCallHangs() {
        TestPerson another = guide.somebody();
        var release = new java.util.concurrent.CountDownLatch(1);
        toHer(number -> {
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return DELIVERED;
        });
        try {
            she.sends(new Utterance("hello"));
            await().until(() -> !tried.isEmpty());

            assertThat(Spoken.words(another.asks("hello"))).contains("Hello!");
            assertThat(she.shown()).isEmpty();
        } finally {
            release.countDown();
        }
        await().untilAsserted(() -> assertThat(she.shown()).hasSize(1));
    }

    private void toHer(Function<Integer, Delivery> byNumber) {
        var number = new AtomicInteger();
        guide.channel().behave(message -> {
            if (!message.address().equals(she.address())) {
                return DELIVERED;
            }
            tried.add(message);
            return byNumber.apply(number.incrementAndGet());
        });
    }

    private List<Record> messages() {
        return guide.query("""
                MATCH (m:Message)-[:IN]->(:Conversation {address: $address})
                RETURN m.externalId AS externalId, m.lastFailure AS lastFailure ORDER BY m.sequence
                """, Map.of("address", she.address()));
    }
}
