package org.guidepost.bot.fault;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;

/** The words of a message as a person sees them, one block a line. */
public final class Spoken {

    private Spoken() {}

    public static String words(Message message) {
        return Stream.concat(
                        Stream.of(message.originLabel()),
                        message.blocks().stream().flatMap(Spoken::lines))
                .collect(Collectors.joining("\n"));
    }

    public static List<String> buttons(Message message) {
        return message.choices().stream().map(Choice::label).toList();
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Message.Notice(String text) -> Stream.of(text);
            case Message.Title(String text) -> Stream.of(text);
            case Message.Paragraph(String text) -> Stream.of(text);
            case Message.Bullets(List<String> items) -> items.stream();
            case Message.DatedFact(String text, String dated, var link, var warning) ->
                Stream.concat(Stream.of(text, dated, link.label()), warning.stream());
            case Message.NextStep(String label, String text) -> Stream.of(label, text);
            case Message.Attachment attachment -> Stream.of(attachment.name());
            case Message.Contact(String name, var phone, var link) -> Stream.concat(Stream.of(name), phone.stream());
        };
    }
}
