package org.guidepost.bot.mentoring;

/**
 * What a mentor has to do, and how it went so far.
 *
 * @param open cases that she has or is asked to take
 * @param recent cases of the last {@value #RECENT_DAYS} days
 * @param helped cases that mentees called solved or partly solved
 * @param told cases of which mentees said whether they are solved
 */
public record Load(int open, int recent, int helped, int told) {

    static final int RECENT_DAYS = 30;

    /** Nothing yet. */
    public static final Load NONE = new Load(0, 0, 0, 0);

    /** The share of cases that were solved; a half where nobody has said anything yet, and near it where few have. */
    public double helpfulness() {
        return (helped + 1.0) / (told + 2.0);
    }
}
