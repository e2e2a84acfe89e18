package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.guidepost.connectors.channel.RecordingInbox;
import org.junit.jupiter.api.Test;

/** Telegram repeats what it thinks was not received; each of it is one thing to the inbox. */
class DuplicatesTests {

    private static final int MESSAGES = 10_000;

    private final UpdateReading reading =
            new UpdateReading(new BotAccount(StubBotApi.BOT_ID, StubBotApi.USERNAME), Clock.systemUTC());
    private final RecordingInbox inbox = new RecordingInbox();

    @Test
    void everythingThreeTimesAndShuffledIsStoredOnce() {
        List<String> updates = new ArrayList<>();
        IntStream.range(0, MESSAGES)
                .mapToObj(DuplicatesTests::update)
                .forEach(update -> updates.addAll(Collections.nCopies(3, update)));
        Collections.shuffle(updates, new Random(20261121));

        updates.stream()
                .flatMap(json -> RawUpdate.of(json.getBytes(StandardCharsets.UTF_8)).stream())
                .flatMap(raw -> raw.read().stream())
                .forEach(update -> reading.read(update).forEach(inbox::accept));

        assertThat(inbox.tries()).isEqualTo(3 * MESSAGES);
        assertThat(inbox.accepted()).hasSize(MESSAGES);
    }

    /** Words, corrections and pressed buttons of a few hundred people. */
    private static String update(int number) {
        long chat = 1L + number % 300;
        AnUpdate update =
                switch (number % 3) {
                    case 0 -> AnUpdate.text(number, chat, number, "question " + number);
                    case 1 -> AnUpdate.edited(number, chat, number - 1, "corrected " + number, number);
                    default -> AnUpdate.pressed(number, chat, "cb" + number, "up");
                };
        return update.json();
    }
}
