package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Delivery.Delivered;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.Message.NextStep;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever a text contains arrives as that text, and nothing of it becomes mark-up. */
class TelegramTextIT {

    private final RunningChannel running = RunningChannel.withoutPolling();
    private int sent;

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void everyLineOfHostileMarkUpArrivesAsText() {
        List<JsonNode> lines =
                JsonLines.resource("/adversarial/telegram_markup.jsonl").toList();

        assertThat(lines)
                .hasSize(46)
                .allSatisfy(line -> arrives(line.path("text").asString()));
        assertThat(running.telegram.calls("sendMessage")).as("none was refused").hasSize(lines.size());
    }

    /** These files are borrowed: they are read where they lie and are no part of this project. */
    @ParameterizedTest
    @ValueSource(strings = {"naughty_strings.jsonl", "xss.jsonl", "html_inputs.jsonl", "own/unicode.jsonl"})
    void everyLineOfTheBorrowedCollectionsArrives(String name) {
        Path file = Path.of(System.getProperty("guidepost.shared", "absent"), "data", "adversarial", name);
        assumeThat(file)
                .as("only where the borrowed test data lies beside the project")
                .exists();

        assertThat(JsonLines.file(file).filter(line -> line.has("text")))
                .isNotEmpty()
                .allSatisfy(line -> arrives(line.path("text").asString()));
    }

    private void arrives(String text) {
        String id = "o" + ++sent;
        List<Block> blocks = List.of(new Title(text), new Paragraph(text), new NextStep(text, text), fact(text));

        assertThat(running.deliver(RunningChannel.outbound(id, sent, blocks, List.of())))
                .isInstanceOf(Delivered.class);

        SentMessage message = running.telegram.sentTo(sent).getLast();
        assertThat(message.html()).isTrue();
        if (!text.isBlank() && running.telegram.sentTo(sent).size() == 1) {
            assertThat(message.visible()).contains(HtmlText.clean(text).strip());
        }
    }

    private static Block fact(String text) {
        return new DatedFact(text, text, new Link(text, "https://example.org/" + text), Optional.of(text));
    }
}
