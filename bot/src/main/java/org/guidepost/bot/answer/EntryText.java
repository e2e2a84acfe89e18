package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
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
