package org.guidepost.bot.mentoring;

import java.util.Optional;
import org.guidepost.bot.attachment.StoredFile;

/**
 * What mentee or mentor wrote to the other.
 *
 * @param by who wrote it
 * @param text the latest version of her words
 * @param turn the id of the turn in which she wrote it, by which a correction finds it; empty if she wrote in the console
 * @param mentor the account of the mentor who wrote it
 * @param changed whether she has changed it since
 * @param file what she sent with it
 */
public record Letter(
        By by, String text, String turn, Optional<String> mentor, boolean changed, Optional<StoredFile> file) {

    /** New words. */
    public static Letter of(By by, String text, String turn) {
        return new Letter(by, text, turn, Optional.empty(), false, Optional.empty());
    }

    /** A file without words. */
    public static Letter of(By by, StoredFile file, String turn) {
        return new Letter(by, "", turn, Optional.empty(), false, Optional.of(file));
    }

    /** Whether this mentor wrote it. */
    public boolean isFrom(String account) {
        return mentor.filter(account::equals).isPresent();
    }

    /** The two who write. */
    public enum By {
        MENTEE,
        MENTOR;

        /** To whom she writes. */
        public By other() {
            return this == MENTEE ? MENTOR : MENTEE;
        }
    }
}
