package org.guidepost.connectors.channel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Choice.Kind;
import org.guidepost.connectors.channel.Outbound;
import org.junit.jupiter.api.Test;

class TerminalChatTests {

    private final TerminalChannel channel = new TerminalChannel("run");
    private final List<Content> sent = new ArrayList<>();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final TerminalChat chat = new TerminalChat(
            channel,
            this::answered,
            Clock.systemUTC(),
            Optional.empty(),
            new PrintStream(screen, true, StandardCharsets.UTF_8));

    @Test
    void printsTheAnswerWithItsOriginDateLinkAndNumberedButtons() throws InterruptedException {
        assertThat(chat.ask("do i need vat?")).isTrue();

        assertThat(shown())
                .contains("[Checked content]")
                .contains("* The limit is 20,000. (2025)")
                .contains("https://example.org/vat")
                .contains("1) What is VAT?");
    }

    @Test
    void aNumberPressesTheButtonAndACommandIsACommand() throws Exception {
        chat.converse(
                new BufferedReader(new StringReader("do i need vat?\n1\n99\n/country FI\n\n/quit\nnever read\n")));

        assertThat(sent)
                .containsExactly(
                        new Content.Utterance("do i need vat?"),
                        new Content.Pressed("q:tax.vat"),
                        new Content.Utterance("99"),
                        new Content.Command("country", "FI"));
    }

    @Test
    void afterOneQuestionANumberPressesAButtonAndAnEmptyLineEnds() throws Exception {
        chat.ask("do i need vat?");
        chat.goOn(new BufferedReader(new StringReader("1\n\nnever sent\n")));

        assertThat(sent).hasSize(2).last().isInstanceOf(Content.Pressed.class);

        chat.goOn(new BufferedReader(new StringReader("/quit\nnever sent\n")));
        assertThat(sent).hasSize(2);
    }

    @Test
    void saysWhyAQuestionIsNotTaken() throws InterruptedException {
        assertThat(chat.ask("too long")).isFalse();
        assertThat(shown()).contains("This is too long");
    }

    @Test
    void saysThatTheQuestionWasNotKeptWhenTheDatabaseIsAway() throws InterruptedException {
        assertThat(chat.ask("unlucky")).isFalse();
        assertThat(shown()).contains("was not kept");
    }

    @Test
    void noControlCharacterReachesTheTerminal() {
        var hostile = new Message(
                Message.Origin.AUTOMATED,
                "Automatic",
                "en",
                List.of(new Message.Paragraph("red \u001B[31m and \u0007 bell")),
                List.of(new Choice("x", "clear \u001B[2J", Kind.ACTION)));

        assertThat(String.join("", TextRendering.lines(hostile))).doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void capitalsAreThoseOfTheLanguage() {
        var turkish = new Message(
                Message.Origin.AUTOMATED, "Otomatik", "tr", List.of(new Message.Title("Hamilelik izni")), List.of());

        assertThat(TextRendering.lines(turkish)).contains("HAMİLELİK İZNİ");
    }

    private Acceptance answered(Inbound inbound) {
        if (inbound.content() instanceof Content.Utterance(String text) && text.equals("too long")) {
            return new Acceptance.Rejected(Acceptance.Reason.TOO_LONG);
        }
        if (inbound.content() instanceof Content.Utterance(String text) && text.equals("unlucky")) {
            throw new InboxUnavailableException("away", new IllegalStateException());
        }
        sent.add(inbound.content());
        channel.deliver(new Outbound("m" + sent.size(), channel.name(), inbound.address(), sent.size(), answer()));
        return new Acceptance.Accepted(sent.size());
    }

    private static Message answer() {
        return new Message(
                Message.Origin.APPROVED_CONTENT,
                "Checked content",
                "en",
                List.of(new Message.DatedFact(
                        "The limit is 20,000.",
                        "2025",
                        new Message.Link("Tax office", "https://example.org/vat"),
                        Optional.empty())),
                List.of(new Choice("q:tax.vat", "What is VAT?", Kind.QUESTION)));
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
