package org.guidepost.bot.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guidepost.knowledge.PublishedFile;

/** What a proposal would have the guide say; nothing of it need be right before it is published. */
public sealed interface Draft permits EntryDraft, FactDraft {

    /** The topic that it is about first of all; empty if nobody has said yet. */
    String topic();

    /** The language that it is written in. */
    String language();

    /** What it is called in a list. */
    String title();

    /** The languages in which questions are answered from something else once it is published. */
    Set<String> languages();

    /**
     * The content files that say it.
     *
     * @param today becomes the day of its latest change
     */
    List<PublishedFile> files(LocalDate today);

    /** The same as a plain text, one statement a line, to be compared with what was there before. */
    List<String> lines();

    /** Text without what a form or a browser adds to it. */
    static String tidy(Optional<String> text) {
        return java.text.Normalizer.normalize(text.orElse(""), java.text.Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[ \\t]+(?=\\n|$)", "")
                .strip();
    }
}
