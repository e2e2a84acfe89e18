package org.guidepost.bot.answer;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Paragraph;

/** Reads the text of an entry as blocks: paragraphs are separated by empty lines, list items start with a dash. */
final class EntryText {

    private static final String DASH = "- ";

    private EntryText() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String part : text.strip().split("\\n\\s*\\n")) {
            addPart(blocks, part.strip().lines().map(String::strip).toList());
        }
        return blocks;
    }

    /** The first sentence of the first paragraph. */
    static String opening(String text, String language) {
        String paragraph = text.strip()
                .split("\\n\\s*\\n", 2)[0]
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of(language));
        sentences.setText(paragraph);
        sentences.first();
        return paragraph.substring(0, sentences.next()).strip();
    }

    private static void addPart(List<Block> blocks, List<String> lines) {
        List<String> paragraph = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(DASH)) {
                items.add(line.substring(DASH.length()).strip());
            } else if (items.isEmpty()) {
                paragraph.add(line);
            } else {
                items.add(items.removeLast() + " " + line);
            }
        }
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(String.join(" ", paragraph)));
        }
        if (!items.isEmpty()) {
            blocks.add(new Bullets(items));
        }
    }
}
