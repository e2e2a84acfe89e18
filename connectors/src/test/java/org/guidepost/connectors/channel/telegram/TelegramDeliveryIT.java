package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.connectors.channel.telegram.RunningChannel.outbound;
import static org.guidepost.connectors.channel.telegram.RunningChannel.says;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Delivery.Delivered;
import org.guidepost.connectors.channel.Delivery.Failed;
import org.guidepost.connectors.channel.Delivery.RetryLater;
import org.guidepost.connectors.channel.Fetched;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Message.Attachment;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Choice.Kind;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.guidepost.connectors.channel.Outbound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an answer when Telegram is well and when it is not. */
class TelegramDeliveryIT {

    private static final long CHAT = 5001;
    private static final long OTHER = 5002;

    private final RunningChannel running = RunningChannel.withoutPolling();
    private final StubBotApi telegram = running.telegram;

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void tellsTheIdThatTelegramGave() {
        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(new Delivered(Optional.of("5001:1")));
    }

    @Test
    void sendsButtonsUnderTheLastPartOnly() {
        var blocks = List.<Block>of(new Title("A long one"), new Paragraph("word ".repeat(1_500)));

        assertThat(running.deliver(outbound("o1", CHAT, blocks, List.of(new Choice("ask", "Ask", Kind.ASK_PERSON)))))
                .isInstanceOf(Delivered.class);

        List<SentMessage> sent = telegram.sentTo(CHAT);
        assertThat(sent).hasSize(2).allSatisfy(part -> assertThat(part.text().length())
                .isLessThanOrEqualTo(4_096));
        assertThat(sent.getFirst().buttons()).isEmpty();
        assertThat(sent.getLast().callbacks()).containsExactly("ask");
    }

    @Test
    void sendsPicturesAsPicturesAndOtherFilesAsDocuments() {
        keep("picture", "permit.jpg", "image/jpeg");
        keep("paper", "form.pdf", "application/pdf");

        assertThat(running.deliver(outbound("o1", CHAT, List.of(attachment("picture")), List.of())))
                .isEqualTo(new Delivered(Optional.of("5001:9001")));
        telegram.next("sendPhoto", StubReply.refused(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"));
        running.deliver(outbound("o2", CHAT, List.of(attachment("picture")), List.of()));
        running.deliver(outbound("o3", CHAT, List.of(attachment("paper")), List.of()));

        assertThat(telegram.uploads())
                .extracting(StubBotApi.Upload::method)
                .containsExactly("sendphoto", "senddocument", "senddocument");
        assertThat(telegram.uploads().getLast().body()).contains("form.pdf", "content of paper");
        assertThat(telegram.sentTo(CHAT)).as("with who it is from").hasSize(3);
    }

    @Test
    void goesOnWithTheFileWhereItStopped() {
        keep("paper", "form.pdf", "application/pdf");
        var message = outbound("o1", CHAT, List.of(attachment("paper")), List.of());
        telegram.next("sendDocument", StubReply.htmlPage(502));

        assertThat(running.deliver(message)).isInstanceOf(RetryLater.class);
        running.deliver(message);

        assertThat(telegram.sentTo(CHAT)).hasSize(1);
        assertThat(telegram.uploads()).hasSize(1);
    }

    @Test
    void fetchesWhatPeopleSend() {
        telegram.holds("file", new byte[] {1, 2, 3});
        var channel = running.parts.channel();

        assertThat(channel.fetch("file", 3))
                .isInstanceOfSatisfying(Fetched.Found.class, found -> assertThat(found.content())
                        .containsExactly(1, 2, 3));
        assertThat(channel.fetch("file", 2)).isEqualTo(new Fetched.TooLarge());
        assertThat(channel.fetch("other", 3)).isEqualTo(new Fetched.Gone());
        telegram.next("getFile", StubReply.refused(400, "Bad Request: file is too big"));
        assertThat(channel.fetch("file", 3)).isEqualTo(new Fetched.TooLarge());
    }

    private void keep(String id, String name, String mediaType) {
        running.files.put(
                id, new Files.Content(name, mediaType, ("content of " + id).getBytes(StandardCharsets.UTF_8)));
    }

    private static Attachment attachment(String id) {
        return new Attachment(id, id, "image/jpeg", 3);
    }

    @Test
    void doesNotSendAgainWhatItKnowsToBeDelivered() {
        Delivery first = running.deliver(says("o1", CHAT, "hello"));
        Delivery second = running.deliver(says("o1", CHAT, "hello"));

        assertThat(second).isEqualTo(first);
        assertThat(telegram.sent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 30, 12_345, Long.MAX_VALUE})
    void waitsAsLongAsTelegramSaysAndKeepsNobodyElseWaiting(long seconds) {
        telegram.next("sendMessage", StubReply.tooManyRequests(seconds));

        RetryLater refused = (RetryLater) running.deliver(says("o1", CHAT, "hello"));
        assertThat(refused.after()).isEqualTo(Duration.ofSeconds(Math.min(seconds, 2_592_000)));
        assertThat(refused.reason()).isEqualTo("too-many-requests");

        assertThat(running.deliver(says("o2", OTHER, "hello"))).isInstanceOf(Delivered.class);
        assertThat(running.deliver(says("o1", CHAT, "hello"))).isInstanceOf(RetryLater.class);
        assertThat(telegram.calls("sendMessage"))
                .as("no call while it is not its turn")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 404, 403, 413})
    void triesLaterWhenAGatewayAnswersInstead(int status) {
        telegram.next("sendMessage", StubReply.htmlPage(status));

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(later("http-" + status));
        assertThat(running.deliver(says("o1", CHAT, "hello"))).isInstanceOf(Delivered.class);
    }

    @Test
    void triesLaterWhenTelegramItselfIsInTrouble() {
        telegram.next("sendMessage", StubReply.refused(500, "Internal Server Error"));

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(later("http-500"));
    }

    @Test
    void triesLaterWhenTheConnectionBreaks() {
        telegram.next("sendMessage", StubReply.reset());

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(later("connection-lost"));
        assertThat(telegram.calls("sendMessage"))
                .as("nothing is sent again behind our back")
                .hasSize(1);
    }

    @Test
    void triesLaterWhenTheAnswerIsCut() {
        telegram.next("sendMessage", StubReply.cutJson());

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(later("unreadable-answer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "\"ok\"", "{\"ok\":null}"})
    void triesLaterWhenTheAnswerIsJunk(String json) {
        telegram.next("sendMessage", StubReply.junk(json));

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(later("unreadable-answer"));
    }

    @Test
    void triesLaterWhenTelegramIsSilent() {
        telegram.next("sendMessage", StubReply.silence(Duration.ofSeconds(5)));

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(later("timeout"));
    }

    @Test
    void triesLaterWhenNobodyListens() {
        telegram.close();

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(later("unreachable"));
    }

    @Test
    void waitsLongerWithEachFailureUpToALimit() {
        telegram.always("sendMessage", StubReply.htmlPage(502));

        assertThat(List.of(1, 2, 3, 4, 5).stream()
                        .map(number -> (RetryLater) running.deliver(says("o" + number, CHAT + number, "hello")))
                        .map(later -> later.after().toMillis()))
                .containsExactly(20L, 40L, 80L, 100L, 100L);
    }

    @Test
    void aMessageTakenJustBeforeTheConnectionBrokeMayComeTwiceAndNoOftener() {
        telegram.next("sendMessage", StubReply.takenThenReset());

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isInstanceOf(RetryLater.class);
        assertThat(running.deliver(says("o1", CHAT, "hello"))).isInstanceOf(Delivered.class);
        assertThat(running.deliver(says("o1", CHAT, "hello"))).isInstanceOf(Delivered.class);

        assertThat(telegram.sentTo(CHAT)).hasSize(2);
    }

    @Test
    void sendsPlainTextOnceWhenTheMarkUpIsRefused() {
        telegram.next("sendMessage", StubReply.refused(400, "Bad Request: can't parse entities: at byte offset 3"));

        assertThat(running.deliver(says("o1", CHAT, "a <b> & c"))).isInstanceOf(Delivered.class);

        assertThat(telegram.calls("sendMessage")).hasSize(2);
        SentMessage plain = telegram.sentTo(CHAT).getFirst();
        assertThat(plain.html()).isFalse();
        assertThat(plain.text()).isEqualTo("Reviewed\n\na <b> & c");
    }

    @Test
    void givesUpWhenPlainTextIsRefusedToo() {
        StubReply refused = StubReply.refused(400, "Bad Request: can't parse entities");
        telegram.next("sendMessage", refused, refused);

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(new Failed("refused-400", false));
        assertThat(telegram.calls("sendMessage")).hasSize(2);
    }

    @Test
    void knowsThatSheBlockedTheBot() {
        telegram.always("sendMessage", CHAT, StubReply.blocked());

        assertThat(running.deliver(says("o1", CHAT, "word ".repeat(2_000)))).isEqualTo(new Failed("forbidden", true));
        assertThat(telegram.calls("sendMessage"))
                .as("the other parts are not tried")
                .hasSize(1);
    }

    @Test
    void knowsThatAChatIsGone() {
        telegram.next("sendMessage", StubReply.refused(400, "Bad Request: chat not found"));

        assertThat(running.deliver(says("o1", CHAT, "hello"))).isEqualTo(new Failed("chat-gone", true));
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void keepsTheMessageWhileTheTokenIsWrong() {
        telegram.next("sendMessage", StubReply.refused(401, "Unauthorized"));

        assertThat(running.deliver(says("o1", CHAT, "hello")))
                .isEqualTo(new RetryLater(Duration.ofMinutes(1), "token-refused"));
    }

    @Test
    void goesOnWithThePartThatIsMissing() {
        Outbound message = says("o1", CHAT, "word ".repeat(2_000));
        telegram.next("sendMessage", StubReply.junk("{\"ok\":true,\"result\":{\"message_id\":9}}"), StubReply.reset());

        assertThat(running.deliver(message)).isInstanceOf(RetryLater.class);
        assertThat(running.deliver(message)).isInstanceOf(Delivered.class);

        assertThat(telegram.calls("sendMessage")).as("1, 2 lost, 2, 3").hasSize(4);
        assertThat(telegram.sentTo(CHAT)).hasSize(2);
    }

    private static RetryLater later(String reason) {
        return new RetryLater(Duration.ofMillis(20), reason);
    }
}
