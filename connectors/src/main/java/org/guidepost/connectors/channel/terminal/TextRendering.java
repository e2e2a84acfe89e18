package org.guidepost.connectors.channel.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Link;

/** Shows a message as lines of plain text, its choices numbered. Control characters never reach the terminal. */
final class TextRendering {

    private static final int WIDTH = 88;
    private static final String INDENT = "  ";

    private TextRendering() {}

    static List<String> lines(Message message) {
        Locale locale = locale(message);
        List<String> lines = new ArrayList<>();
        lines.add("[" + clean(message.originLabel()) + "]");
        message.blocks().forEach(block -> {
            lines.add("");
            addBlock(lines, block, locale);
        });
        if (!message.choices().isEmpty()) {
            lines.add("");
        }
        for (int i = 0; i < message.choices().size(); i++) {
            Choice choice = message.choices().get(i);
            lines.add("%3d) %s".formatted(i + 1, clean(choice.label())));
        }
        return lines;
    }

    static List<String> notices(Message message) {
        List<String> lines = new ArrayList<>();
        message.blocks().stream()
                .filter(Message.Notice.class::isInstance)
                .forEach(notice -> addBlock(lines, notice, locale(message)));
        return lines;
    }

    /** In Turkish the capital of i is another one than elsewhere. */
    private static Locale locale(Message message) {
        return Locale.forLanguageTag(message.language());
    }

    private static void addBlock(List<String> lines, Block block, Locale locale) {
        switch (block) {
            case Message.Notice(String text) -> wrap(lines, "", "(" + text + ")");
            case Message.Title(String text) -> lines.add(clean(text).toUpperCase(locale));
            case Message.Paragraph(String text) -> wrap(lines, "", text);
            case Message.Bullets bullets -> {
                String mark = bullets.carriesNumbers() ? "" : "- ";
                bullets.items().forEach(item -> wrap(lines, mark, item));
            }
            case Message.DatedFact fact -> addFact(lines, fact);
            case Message.NextStep(String label, String text) -> wrap(lines, "", label + ": " + text);
            case Message.Attachment attachment -> lines.add("@ " + clean(attachment.name()));
            case Message.Contact contact -> {
                wrap(
                        lines,
                        "",
                        contact.name()
                                + contact.phone().map(phone -> ": " + phone).orElse(""));
                contact.link().ifPresent(link -> addLink(lines, link));
            }
        }
    }

    private static void addFact(List<String> lines, Message.DatedFact fact) {
        wrap(lines, "* ", fact.text() + " (" + fact.dated() + ")");
        fact.warning().ifPresent(warning -> wrap(lines, INDENT, "! " + warning));
        addLink(lines, fact.link());
    }

    private static void addLink(List<String> lines, Link link) {
        lines.add(INDENT + clean(link.label()));
        lines.add(INDENT + clean(link.url()));
    }

    /** Breaks a text into lines; those after the first are indented as far as the mark is wide. */
    private static void wrap(List<String> lines, String mark, String text) {
        String indent = " ".repeat(mark.length());
        StringBuilder line = new StringBuilder(mark);
        for (String word : clean(text).split(" ")) {
            if (line.length() + word.length() > WIDTH && line.length() > mark.length()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
