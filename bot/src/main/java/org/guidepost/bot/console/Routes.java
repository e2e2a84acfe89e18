package org.guidepost.bot.console;

/** Where the pages are. */
public final class Routes {

    /** Says that somebody may not; nobody goes there herself. */
    public static final String REFUSED = "/console/refused";

    static final String CONSOLE = "/console";
    static final String MENTORS = CONSOLE + "/mentors";
    static final String CASES = CONSOLE + "/cases";
    static final String WAITING = CONSOLE + "/waiting";
    static final String TIMES = CONSOLE + "/times";
    static final String REPLIES = CONSOLE + "/replies";
    static final String ME = CONSOLE + "/me";
    static final String LANGUAGE = CONSOLE + "/language";
    static final String ASSETS = CONSOLE + "/assets/";

    private Routes() {}
}
