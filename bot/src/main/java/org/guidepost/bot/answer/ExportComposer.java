package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.privacy.Export;
import org.guidepost.bot.privacy.Exports;
import org.guidepost.bot.site.PageLinks;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Contact;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;

/** Says where she can download what is stored about her. */
final class ExportComposer {

    private static final long BYTES_OF_A_MEGABYTE = 1_000_000;

    private final Texts texts;
    private final Exports exports;
    private final PageLinks pages;

    ExportComposer(Texts texts, Exports exports, PageLinks pages) {
        this.texts = texts;
        this.exports = exports;
        this.pages = pages;
    }

    /** In a group everybody would read it, and where no page can be reached there is nothing to give. */
    Reply reply(Composition composition) {
        var conversation = composition.conversation();
        String language = composition.language();
        if (conversation.isGroup()) {
            return Reply.of(automated(language, List.of(new Paragraph(texts.get(language, "handoff.only.private")))));
        }
        if (!pages.reach(conversation.channel())) {
            return Reply.of(automated(language, List.of(new Paragraph(texts.get(language, "export.nowhere")))));
        }
        String secret = exports.secret();
        var link = pages.to(PageLinks.EXPORT, secret, texts.get(language, "export.link"), conversation.channel());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.get(language, "export.ready", Exports.OPEN_FOR.toMinutes())));
        whatLiesBeside(exports.size(conversation.id()), language).ifPresent(blocks::add);
        blocks.add(new Contact(texts.get(language, "export.title"), Optional.empty(), Optional.of(link)));
        return Reply.of(automated(language, blocks)).writing(exports.open(conversation.id(), secret));
    }

    /** Whoever pays for each megabyte wants to know before she opens the link. */
    private Optional<Block> whatLiesBeside(Export.Size size, String language) {
        return size.files() == 0
                ? Optional.empty()
                : Optional.of(new Paragraph(
                        texts.get(language, "export.files", size.files(), 1 + size.bytes() / BYTES_OF_A_MEGABYTE)));
    }

    private Message automated(String language, List<Block> blocks) {
        return new Message(Origin.AUTOMATED, texts.get(language, "origin.automated"), language, blocks, List.of());
    }
}
