package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.guidepost.connectors.channel.RecordingInbox.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever goes wrong, a log shows neither what a person wrote nor the token. */
@ExtendWith(OutputCaptureExtension.class)
class TelegramLogsIT {

    private static final long CHAT = 5001;
    private static final String CANARY = "my-mother-is-ill-4711";

    @Test
    void showsNeitherWordsNorToken(CapturedOutput output) {
        try (RunningChannel running = RunningChannel.polling()) {
            running.inbox.feels(Mood.BROKEN);
            running.receives(AnUpdate.text(1, CHAT, 1, CANARY));
            await().until(() -> running.inbox.tries() > 2);
            running.inbox.feels(Mood.WELL);
            running.awaitTexts(CANARY);

            StubReply quoting = StubReply.refused(400, "Bad Request: can't parse entities: " + CANARY);
            running.telegram.next("sendMessage", quoting, quoting, StubReply.reset(), StubReply.htmlPage(502));
            for (String id : new String[] {"o1", "o2", "o3"}) {
                running.deliver(RunningChannel.says(id, CHAT, CANARY));
            }
            running.telegram.always("getUpdates", StubReply.cutJson());
            await().until(() -> running.health().failures() > 1);
        }

        assertThat(output.getAll())
                .contains("could not be stored", "refused the mark-up", "may appear twice", "Polling failed")
                .doesNotContain(CANARY)
                .doesNotContain(StubBotApi.TOKEN);
    }
}
