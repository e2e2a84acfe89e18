package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.guidepost.connectors.channel.RecordingInbox.Mood;
import org.guidepost.connectors.channel.telegram.TelegramHealth.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The poll loop survives everything, loses nothing, and shows when it is not well. */
class TelegramPollingIT {

    private static final long CHAT = 5001;
    private static final long OTHER = 5002;

    private final AtomicBoolean leased = new AtomicBoolean(true);
    private final RunningChannel running = RunningChannel.polling(leased::get);
    private final StubBotApi telegram = running.telegram;

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void storesBeforeItAsksForTheNext() {
        running.inbox.feels(Mood.UNAVAILABLE);
        running.receives(AnUpdate.text(7, CHAT, 1, "one"), AnUpdate.text(8, CHAT, 2, "two"));
        await().until(() -> running.inbox.tries() > 3);

        assertThat(telegram.unconfirmed()).isEqualTo(2);
        assertThat(telegram.calls("getUpdates"))
                .noneSatisfy(call -> assertThat(call.parameters().has("offset")).isTrue());

        running.inbox.feels(Mood.WELL);
        running.awaitTexts("one", "two");
        await().until(() -> telegram.unconfirmed() == 0);
    }

    @Test
    void asksForNothingThatItDoesNotUnderstand() {
        await().until(() -> !telegram.calls("getUpdates").isEmpty());

        assertThat(telegram.calls("getUpdates").getFirst().parameters().path("allowed_updates"))
                .extracting(JsonNode::asString)
                .containsExactly("message", "edited_message", "callback_query", "my_chat_member");
        assertThat(telegram.calls("deleteWebhook")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void goesOnAfter(String name, StubReply fault) {
        running.receives(AnUpdate.text(1, CHAT, 1, "before"));
        running.awaitTexts("before");
        telegram.always("getUpdates", fault);
        await().untilAsserted(() -> assertThat(running.health().state()).isEqualTo(State.FAILING));
        assertThat(running.health().isUp(Instant.now(), Duration.ofDays(1))).isFalse();

        running.receives(AnUpdate.text(2, CHAT, 2, "meanwhile"));
        telegram.heals();

        running.awaitTexts("before", "meanwhile");
        await().untilAsserted(() -> assertThat(running.health().state()).isEqualTo(State.POLLING));
        assertThat(running.health().problem()).isEmpty();
    }

    static Object[][] faults() {
        return new Object[][] {
            {"409 conflict", StubReply.refused(409, "Conflict: terminated by other getUpdates request")},
            {"401 wrong token", StubReply.refused(401, "Unauthorized")},
            {"429", StubReply.tooManyRequests(1)},
            {"502 page", StubReply.htmlPage(502)},
            {"200 page", StubReply.htmlPage(200)},
            {"cut JSON", StubReply.cutJson()},
            {"no list", StubReply.junk("{\"ok\":true}")},
            {"null", StubReply.junk("null")},
            {"reset", StubReply.reset()},
            {"silence", StubReply.silence(Duration.ofSeconds(6))},
            {"junk without numbers", StubReply.junk("{\"ok\":true,\"result\":[{},null,7,{\"update_id\":-3}]}")},
        };
    }

    @Test
    void anInboxThatBreaksOrIsAwayDoesNotStopIt() {
        for (Mood mood : new Mood[] {Mood.BROKEN, Mood.UNAVAILABLE}) {
            running.inbox.feels(mood);
            int before = running.inbox.texts().size();
            int tries = running.inbox.tries();
            running.receives(AnUpdate.text(10 + before, CHAT, 10 + before, "number " + before));
            await().until(() -> running.inbox.tries() > tries + 2);
            assertThat(running.health().state()).isEqualTo(State.FAILING);

            running.inbox.feels(Mood.WELL);
            await().until(() -> running.inbox.texts().size() == before + 1);
        }
        assertThat(running.inbox.texts()).containsExactly("number 0", "number 1");
    }

    @Test
    void anUpdateThatBreaksTheInboxIsGivenUpOnlyWhenAnotherGetsThrough() {
        running.inbox.feels(inbound -> says(inbound, "poison") ? Mood.BROKEN : Mood.WELL);
        running.receives(AnUpdate.text(1, CHAT, 1, "poison"));
        await().until(() -> running.inbox.tries() > 8);
        assertThat(telegram.unconfirmed()).isEqualTo(1);
        assertThat(running.health().skipped()).isZero();

        running.receives(AnUpdate.text(2, OTHER, 2, "healthy"));

        running.awaitTexts("healthy");
        await().until(() -> telegram.unconfirmed() == 0);
        assertThat(running.health().skipped()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsPassedOverAndCounted() {
        telegram.receives("{\"update_id\":1,\"message\":{\"message_id\":\"not a number\"}}");
        telegram.receives(
                "{\"update_id\":2,\"message\":{\"message_id\":3,\"text\":\"x\",\"from\":{\"id\":1,\"is_bot\":false}}}");
        telegram.receives("{\"update_id\":3,\"brand_new_type\":{\"a\":1}}");
        running.receives(AnUpdate.text(4, CHAT, 4, "readable"));

        running.awaitTexts("readable");
        await().until(() -> telegram.unconfirmed() == 0);
        assertThat(running.health().skipped()).isEqualTo(2);
    }

    @Test
    void anUpdateWithoutAUsableNumberHoldsNobodyUp() {
        telegram.receives("{\"update_id\":9223372036854775807,\"message\":{}}");
        running.receives(AnUpdate.text(4, CHAT, 4, "readable"));

        running.awaitTexts("readable");
    }

    @Test
    void readsOnWhenTelegramStartsToCountAnew() {
        running.receives(AnUpdate.text(900_000, CHAT, 1, "before the quiet week"));
        running.awaitTexts("before the quiet week");
        await().until(() -> telegram.unconfirmed() == 0);

        running.receives(AnUpdate.text(17, CHAT, 2, "after it"));

        running.awaitTexts("before the quiet week", "after it");
    }

    @Test
    void tellsEachChatOnceInAnOutageThatItIsDelayed() {
        running.inbox.feels(Mood.UNAVAILABLE);
        running.receives(
                AnUpdate.text(1, CHAT, 1, "one"),
                AnUpdate.text(2, CHAT, 2, "two"),
                AnUpdate.text(3, OTHER, 3, "three").inLanguage(OTHER, "fi"),
                AnUpdate.membership(4, 5003, "kicked"));
        await().until(() -> telegram.sent().size() == 2 && running.inbox.tries() > 5);

        assertThat(telegram.sentTo(CHAT)).singleElement().satisfies(notice -> assertThat(notice.visible())
                .startsWith("Soy el asistente automático"));
        assertThat(telegram.sentTo(OTHER)).singleElement().satisfies(notice -> assertThat(notice.visible())
                .startsWith("Tämä on automaattinen avustaja"));

        running.inbox.feels(Mood.WELL);
        running.awaitTexts("one", "two", "three");
        running.inbox.feels(Mood.UNAVAILABLE);
        running.receives(AnUpdate.text(5, CHAT, 5, "four"));

        await().untilAsserted(() ->
                assertThat(telegram.sentTo(CHAT)).as("a new outage").hasSize(2));
    }

    @Test
    void tellsPromptlyHoweverLongTheOutageLasts() {
        running.inbox.feels(Mood.UNAVAILABLE);
        running.receives(AnUpdate.text(1, CHAT, 1, "early"));
        await().until(() -> running.health().failures() > 8);

        running.receives(AnUpdate.text(2, OTHER, 2, "late"));

        await().atMost(Duration.ofSeconds(3))
                .until(() -> !telegram.sentTo(OTHER).isEmpty());
    }

    @Test
    void tellsWhyAMessageWasNotTaken() {
        running.inbox.feels(Mood.REFUSING);
        running.receives(AnUpdate.text(1, CHAT, 1, "far too long").inLanguage(CHAT, "pl"));

        await().until(() -> !telegram.sentTo(CHAT).isEmpty());
        assertThat(telegram.sentTo(CHAT).getFirst().visible()).contains("za długa");
        await().until(() -> telegram.unconfirmed() == 0);
    }

    @Test
    void answersAPressedButtonAndMarksIt() {
        running.receives(AnUpdate.pressed(1, CHAT, "cb-1", "up", "up", "down"));

        await().until(() -> telegram.calls("editMessageReplyMarkup").size() == 1
                && telegram.calls("answerCallbackQuery").size() == 1);
        assertThat(telegram.calls("answerCallbackQuery")
                        .getFirst()
                        .parameters()
                        .path("callback_query_id")
                        .asString())
                .isEqualTo("cb-1");
        var row = telegram.calls("editMessageReplyMarkup")
                .getFirst()
                .parameters()
                .path("reply_markup")
                .path("inline_keyboard")
                .path(0);
        assertThat(row.path(0).path("text").asString()).isEqualTo("✅ label up");
        assertThat(row.path(1).path("text").asString()).isEqualTo("label down");
    }

    @Test
    void pollsOnlyWithTheLease() {
        await().untilAsserted(() -> assertThat(running.health().state()).isEqualTo(State.POLLING));
        leased.set(false);
        await().untilAsserted(() -> assertThat(running.health().state()).isEqualTo(State.STANDBY));

        running.receives(AnUpdate.text(1, CHAT, 1, "for the one who polls"));
        int asked = telegram.calls("getUpdates").size();
        await().during(Duration.ofMillis(200))
                .until(() -> telegram.calls("getUpdates").size() == asked);

        leased.set(true);
        running.awaitTexts("for the one who polls");
    }

    @Test
    void aLeaseThatBreaksIsAFailureLikeAnyOther() {
        running.close();
        AtomicBoolean broken = new AtomicBoolean(true);
        try (RunningChannel other = RunningChannel.polling(() -> {
            if (broken.get()) {
                throw new IllegalStateException("no database");
            }
            return true;
        })) {
            await().until(() -> other.health().state() == State.FAILING);
            broken.set(false);
            other.receives(AnUpdate.text(1, CHAT, 1, "again"));

            other.awaitTexts("again");
        }
    }

    @Test
    void stopsAtOnceAndSaysSo() {
        await().untilAsserted(() -> assertThat(running.health().state()).isEqualTo(State.POLLING));
        running.close();

        assertThat(running.health().state()).isEqualTo(State.STOPPED);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("telegram-updates"))
                .noneMatch(Thread::isAlive);
    }

    private static boolean says(Inbound inbound, String text) {
        return inbound.content().equals(new Utterance(text));
    }
}
