package org.guidepost.connectors.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Attachment;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Contact;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.Message.NextStep;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;

/** A message as styled runs, a list for each block: the origin's label first, then the blocks in their order. */
final class Rendering {

    private Rendering() {}

    static List<List<Run>> of(Message message) {
        List<List<Run>> blocks = new ArrayList<>();
        blocks.add(List.of(Run.italic(message.originLabel())));
        message.blocks().forEach(block -> blocks.add(block(block)));
        blocks.removeIf(Rendering::isBlank);
        return blocks;
    }

    private static List<Run> block(Block block) {
        return switch (block) {
            case Notice(String text) -> List.of(Run.italic(text));
            case Title(String text) -> List.of(Run.bold(text));
            case Paragraph(String text) -> List.of(Run.plain(text));
            case Bullets bullets -> bullets(bullets);
            case DatedFact fact -> fact(fact);
            case NextStep(String label, String text) -> List.of(Run.bold(label), Run.plain("\n" + text));
            case Contact contact -> contact(contact);
            case Attachment attachment -> List.of(Run.plain("📎 " + attachment.name()));
        };
    }

    private static List<Run> bullets(Bullets bullets) {
        String mark = bullets.carriesNumbers() ? "" : "• ";
        List<Run> runs = new ArrayList<>();
        bullets.items().forEach(item -> runs.add(Run.plain((runs.isEmpty() ? "" : "\n") + mark + item)));
        return runs;
    }

    private static List<Run> fact(DatedFact fact) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(fact.text() + "\n"));
        if (!fact.dated().isBlank()) {
            runs.add(Run.italic(fact.dated()));
            runs.add(Run.plain(" · "));
        }
        runs.add(link(fact.link()));
        fact.warning().ifPresent(warning -> {
            runs.add(Run.plain("\n⚠️ "));
            runs.add(Run.italic(warning));
        });
        return runs;
    }

    private static List<Run> contact(Contact contact) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.bold(contact.name()));
        contact.phone().ifPresent(phone -> runs.add(Run.plain("\n☎️ " + phone)));
        contact.link().ifPresent(link -> {
            runs.add(Run.plain("\n"));
            runs.add(link(link));
        });
        return runs;
    }

    private static Run link(Link link) {
        return Run.link(link.label(), link.url());
    }

    private static boolean isBlank(List<Run> block) {
        return block.stream().allMatch(run -> run.text().isBlank());
    }
}
