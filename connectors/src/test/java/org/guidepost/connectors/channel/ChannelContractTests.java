package org.guidepost.connectors.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.guidepost.connectors.channel.Delivery.Delivered;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Contact;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.Message.NextStep;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every channel promises; each has one subclass that says how its people see and write. */
public abstract class ChannelContractTests {

    private static final Link OFFICE = new Link("Official page", "https://example.org/vat?a=1&b=2");

    private final AtomicInteger numbers = new AtomicInteger();

    protected abstract Channel channel();

    /** Where what people send arrives. */
    protected abstract RecordingInbox inbox();

    /** The address of somebody who can be reached; another one for each person. */
    protected abstract String addressOf(int person);

    /** What she has been shown, oldest first: the visible words of each message, without mark-up. */
    protected abstract List<String> shownTo(int person);

    /** The labels of the buttons she has been shown. */
    protected abstract List<String> buttonsShownTo(int person);

    /**
     * She writes, and waits until the channel has acknowledged it.
     *
     * @param number a second time with the same number is the same message, sent again by her program
     */
    protected abstract void writes(int person, int number, String text);

    @Test
    void hasAShortName() {
        assertThat(channel().name()).matches("[a-z]{2,20}");
    }

    @Test
    void showsTheOriginAndEveryKindOfBlockInOrder() {
        deliver(1, everyBlock(), List.of());

        assertThat(onlyMessageTo(1))
                .containsSubsequence(
                        "Reviewed content",
                        "This is an automated assistant.",
                        "VAT",
                        "You pay it when you sell.",
                        "keep receipts",
                        "file in time",
                        "The rate is 25.5 %",
                        "2025",
                        "Official page",
                        "Check before you act",
                        "What next",
                        "Register",
                        "Helpline",
                        "+358 29 497 000");
    }

    @Test
    void showsTheButtons() {
        deliver(
                1,
                List.of(new Paragraph("Was this right?")),
                List.of(
                        new Choice("up", "Yes, thank you", Choice.Kind.THUMB_UP),
                        new Choice("ask", "Ask a person", Choice.Kind.ASK_PERSON)));

        await().untilAsserted(() -> assertThat(buttonsShownTo(1)).contains("Yes, thank you", "Ask a person"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b>",
                "<script>alert(1)</script>",
                "5 < 6 && 7 > 3",
                "&amp;&lt;",
                "*a* _b_ `c` [d](e)",
                "</p></div>",
                "\"quoted\" 'twice'",
                "مرحبا بكم في دليل الأعمال",
                "👩🏽‍💻 \uD83C\uDDEB\uD83C\uDDEE"
            })
    void showsTextAsItIs(String text) {
        deliver(1, List.of(new Paragraph(text)), List.of());

        assertThat(onlyMessageTo(1)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83Db", "\uDC00", "a\u0000\u0007b", "a\u202Eb"})
    void deliversTextThatIsHardToEncode(String text) {
        assertThat(channel().deliver(outbound(1, List.of(new Paragraph(text)), List.of())))
                .isInstanceOf(Delivered.class);
    }

    @Test
    void takesTheSameMessageTwice() {
        Outbound message = outbound(1, List.of(new Paragraph("Once is enough")), List.of());

        assertThat(channel().deliver(message)).isInstanceOf(Delivered.class);
        assertThat(channel().deliver(message)).isInstanceOf(Delivered.class);
    }

    @Test
    void keepsPeopleApart() {
        deliver(1, List.of(new Paragraph("For the first")), List.of());
        deliver(2, List.of(new Paragraph("For the second")), List.of());

        assertThat(onlyMessageTo(1)).contains("For the first").doesNotContain("For the second");
        assertThat(onlyMessageTo(2)).contains("For the second").doesNotContain("For the first");
    }

    @Test
    void deliversToManyAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Delivery>> deliveries = new ArrayList<>();
            for (int person = 1; person <= 20; person++) {
                Outbound message = outbound(person, List.of(new Paragraph("Hello " + person)), List.of());
                deliveries.add(threads.submit(() -> channel().deliver(message)));
            }
            for (Future<Delivery> delivery : deliveries) {
                assertThat(delivery.get()).isInstanceOf(Delivered.class);
            }
        }
        assertThat(onlyMessageTo(20)).contains("Hello 20");
    }

    @Test
    void anAddressOfNobodyIsAnAnswerAndNoException() {
        Outbound message =
                new Outbound("o-nobody", channel().name(), "no such address", 1, message(List.of(), List.of()));

        assertThat(channel().deliver(message)).isNotNull();
        assertThatCode(() -> channel().showWorking("no such address")).doesNotThrowAnyException();
    }

    @Test
    void showsThatItWorksAndThatItCannot() {
        assertThatCode(() -> {
                    channel().showWorking(addressOf(1));
                    channel().showAvailability(false);
                    channel().showAvailability(true);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void handsInWhatAPersonWritesAsSheWroteIt() {
        writes(1, 1, "Do I need <VAT> & a permit? 👩🏽‍💻");

        Inbound inbound = inbox().accepted().getFirst();
        assertThat(inbound.channel()).isEqualTo(channel().name());
        assertThat(inbound.address()).isEqualTo(addressOf(1));
        assertThat(inbound.content()).isEqualTo(new Utterance("Do I need <VAT> & a permit? 👩🏽‍💻"));
    }

    @Test
    void handsInTheSameMessageUnderTheSameId() {
        writes(1, 1, "How much is it?");
        writes(1, 2, "How much is it?");
        writes(1, 1, "How much is it?");

        assertThat(inbox().accepted()).hasSize(2);
        assertThat(inbox().tries()).isEqualTo(3);
    }

    @Test
    void answersArriveWhereTheQuestionCameFrom() {
        writes(1, 1, "hello");
        String address = inbox().accepted().getFirst().address();

        channel()
                .deliver(new Outbound(
                        "o-answer",
                        channel().name(),
                        address,
                        2,
                        message(List.of(new Paragraph("Good day")), List.of())));

        assertThat(onlyMessageTo(1)).contains("Good day");
    }

    private void deliver(int person, List<Block> blocks, List<Choice> choices) {
        assertThat(channel().deliver(outbound(person, blocks, choices))).isInstanceOf(Delivered.class);
    }

    private String onlyMessageTo(int person) {
        return await().until(() -> shownTo(person), messages -> messages.size() == 1)
                .getFirst();
    }

    private Outbound outbound(int person, List<Block> blocks, List<Choice> choices) {
        int number = numbers.incrementAndGet();
        return new Outbound("o-" + number, channel().name(), addressOf(person), number, message(blocks, choices));
    }

    private static Message message(List<Block> blocks, List<Choice> choices) {
        return new Message(Origin.APPROVED_CONTENT, "Reviewed content", "en", blocks, choices);
    }

    private static List<Block> everyBlock() {
        return List.of(
                new Notice("This is an automated assistant."),
                new Title("VAT"),
                new Paragraph("You pay it when you sell."),
                new Bullets(List.of("keep receipts", "file in time")),
                new DatedFact("The rate is 25.5 %", "2025", OFFICE, Optional.of("Check before you act")),
                new NextStep("What next", "Register"),
                new Contact("Helpline", Optional.of("+358 29 497 000"), Optional.of(OFFICE)));
    }
}
