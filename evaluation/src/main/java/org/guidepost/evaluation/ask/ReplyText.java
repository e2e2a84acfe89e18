package org.guidepost.evaluation.ask;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.answer.Reply;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;

/** A reply as one plain text. */
final class ReplyText {

    private ReplyText() {}

    static String of(Reply reply) {
        return reply.messages().stream()
                .flatMap(message -> message.blocks().stream())
                .flatMap(ReplyText::lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Message.Notice(String text) -> Stream.of(text);
            case Message.Title(String text) -> Stream.of(text);
            case Message.Paragraph(String text) -> Stream.of(text);
            case Message.Bullets(var items) -> items.stream().map(item -> "- " + item);
            case Message.DatedFact fact ->
                Stream.of(fact.text() + " (" + fact.dated() + ", " + fact.link().url() + ")");
            case Message.NextStep(String label, String text) -> Stream.of(label + ": " + text);
            case Message.Attachment _ -> Stream.empty();
            case Message.Contact contact ->
                Stream.of(contact.name()
                        + contact.phone().map(phone -> " " + phone).orElse(""));
        };
    }
}
