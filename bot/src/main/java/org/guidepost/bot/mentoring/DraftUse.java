package org.guidepost.bot.mentoring;

/** What a mentor did with the draft that the guide suggested. */
public enum DraftUse {
    /** She sent it as it was. */
    USED,
    /** She put it into her answer and changed it. */
    EDITED,
    /** She wrote her own. */
    IGNORED;

    /**
     * What she did.
     *
     * @param taken whether she had put the draft into her answer
     */
    public static DraftUse of(String draft, String sent, boolean taken) {
        if (bare(draft).equals(bare(sent))) {
            return USED;
        }
        return taken ? EDITED : IGNORED;
    }

    /** Browsers send other line ends than they were given. */
    private static String bare(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
