package org.guidepost.bot.insight;

import java.util.OptionalInt;

/**
 * What was asked and how it went, of some turns.
 *
 * @param answered by the guide
 * @param askedBack where several entries could be meant
 * @param escalated left to people
 * @param declined because they are not the guide's business
 * @param helped how many answers were rated as helpful
 * @param notHelped how many as not helpful
 */
public record Numbers(int answered, int askedBack, int escalated, int declined, int helped, int notHelped) {

    private static final int HUNDRED = 100;

    /** How many questions there were. */
    public int questions() {
        return answered + askedBack + escalated + declined;
    }

    /**
     * How many of a hundred questions that are the guide's business it answered: answered / (answered + escalated). What it asked
     * back is counted with what she answered to it, and what it declined is not its business.
     */
    public OptionalInt coverage() {
        return share(answered, escalated);
    }

    /** How many of a hundred rated answers helped. */
    public OptionalInt rightness() {
        return share(helped, notHelped);
    }

    /** What is left if some of them are taken away. */
    public Numbers without(Numbers some) {
        return new Numbers(
                answered - some.answered,
                askedBack - some.askedBack,
                escalated - some.escalated,
                declined - some.declined,
                helped - some.helped,
                notHelped - some.notHelped);
    }

    private static OptionalInt share(int part, int rest) {
        return part + rest == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.round(HUNDRED * (float) part / (part + rest)));
    }
}
