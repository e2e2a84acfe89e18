package org.guidepost.bot.console;

import org.jspecify.annotations.Nullable;

/**
 * What a page of a case sends.
 *
 * @param version of the case as the page showed it; without one it counts as outdated
 * @param text what was written, if anything was
 * @param mentor the account of the mentor who was chosen, if one was
 * @param insert what is to be put into the text: the guide's draft or the id of a ready-made answer
 * @param taken whether the guide's draft has been put into the text
 */
record CaseForm(
        @Nullable Long version,
        @Nullable String text,
        @Nullable String mentor,
        @Nullable String insert,
        @Nullable Boolean taken) {

    private static final int LONGEST_TEXT = 4_000;

    /** Whether it was made from the case as it is now. */
    boolean knows(long current) {
        return version != null && version == current;
    }

    String words() {
        return text == null ? "" : text.strip();
    }

    String chosenMentor() {
        return mentor == null ? "" : mentor;
    }

    /** What is to be put into the text. */
    String wished() {
        return insert == null ? "" : insert;
    }

    boolean inserts(String what) {
        return what.equals(insert);
    }

    boolean hasTaken() {
        return Boolean.TRUE.equals(taken);
    }

    /** Whether there is a text that can be sent or kept. */
    boolean hasWords() {
        return !words().isEmpty() && words().length() <= LONGEST_TEXT;
    }

    /** In UTF-16 units. */
    static int longestText() {
        return LONGEST_TEXT;
    }
}
