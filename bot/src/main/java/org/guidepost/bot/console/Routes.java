package org.guidepost.bot.console;

/** Where the pages are. */
public final class Routes {

    /** Says that somebody may not; nobody goes there herself. */
    public static final String REFUSED = "/console/refused";

    static final String UNKNOWN = "/sign-in/unknown";
    static final String CONSOLE = "/console";
    static final String MENTORS = CONSOLE + "/mentors";
    static final String SURVEYS = CONSOLE + "/surveys";
    static final String GAPS = CONSOLE + "/gaps";
    static final String CONVERSATIONS = CONSOLE + "/conversations";
    static final String CASES = CONSOLE + "/cases";
    static final String ALL_CASES = CONSOLE + "/all-cases";
    static final String OVERVIEW = CONSOLE + "/overview";
    static final String QUESTIONS = CONSOLE + "/questions";
    static final String OUTCOMES = CONSOLE + "/outcomes";
    static final String KNOWLEDGE = CONSOLE + "/knowledge";
    static final String RUNS = CONSOLE + "/runs";
    static final String DUE = CONSOLE + "/due";
    static final String PEOPLE = CONSOLE + "/people";
    static final String AUDIT = CONSOLE + "/audit";
    static final String SETTINGS = CONSOLE + "/settings";
    static final String PROPOSALS = CONSOLE + "/proposals";
    static final String VERSIONS = CONSOLE + "/versions";
    static final String WAITING = CONSOLE + "/waiting";
    static final String TIMES = CONSOLE + "/times";
    static final String REPLIES = CONSOLE + "/replies";
    static final String ME = CONSOLE + "/me";
    static final String LANGUAGE = CONSOLE + "/language";
    static final String ASSETS = CONSOLE + "/assets/";

    private Routes() {}
}
