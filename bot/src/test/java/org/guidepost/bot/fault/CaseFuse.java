package org.guidepost.bot.fault;

/** Ends the program at one moment of one step of a case; nothing is flushed, closed or undone. Thread-safe. */
final class CaseFuse {

    /** When in the life of a step. */
    enum Moment {
        /** All of it is written, and the transaction has not ended. */
        WRITTEN,
        /** The transaction has ended, and nothing has come of it yet. */
        COMMITTED,
        /** A channel has been handed a message since, and that is not written down. */
        TOLD
    }

    private static final int NEVER = -1;

    private final int fatalStep;
    private final Moment fatalMoment;
    private volatile boolean armed;
    private volatile boolean committed;

    private CaseFuse(int fatalStep, Moment fatalMoment) {
        this.fatalStep = fatalStep;
        this.fatalMoment = fatalMoment;
    }

    static CaseFuse ofProperties() {
        return new CaseFuse(
                Integer.getInteger("test.step", NEVER),
                Moment.valueOf(System.getProperty("test.moment", Moment.WRITTEN.name())));
    }

    void arm() {
        armed = true;
    }

    /** A step, counted from the opening, is about to be committed. */
    void written(int step) {
        haltIf(step == fatalStep && fatalMoment == Moment.WRITTEN);
    }

    void committed(int step) {
        haltIf(step == fatalStep && fatalMoment == Moment.COMMITTED);
        committed |= armed && step == fatalStep;
    }

    void told() {
        haltIf(committed && fatalMoment == Moment.TOLD);
    }

    private void haltIf(boolean here) {
        if (armed && here) {
            Runtime.getRuntime().halt(HaltingApplication.KILLED);
        }
    }
}
