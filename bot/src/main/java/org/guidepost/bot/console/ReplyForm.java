package org.guidepost.bot.console;

import java.util.Optional;
import org.guidepost.bot.mentoring.CannedReply;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed as a ready-made answer.
 *
 * @param in the code of its language; {@code language} in an address is that of the page
 */
record ReplyForm(
        @Nullable String name,
        @Nullable String in,
        @Nullable String text) {

    private static final int LONGEST_NAME = 80;

    CannedReply reply(String id) {
        return new CannedReply(id, bare(in), bare(name), bare(text));
    }

    /** What is wrong about it: the key of a text. */
    Optional<String> problem(ConsoleLanguage languages) {
        if (bare(name).isEmpty() || bare(name).length() > LONGEST_NAME) {
            return Optional.of("console.wrong.name");
        }
        if (!languages.knows(bare(in))) {
            return Optional.of("console.wrong.languages");
        }
        boolean fits = !bare(text).isEmpty() && bare(text).length() <= CaseForm.longestText();
        return fits ? Optional.empty() : Optional.of("desk.replies.wrong.text");
    }

    private static String bare(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
