package org.guidepost.bot;

/** Stands for the bot, so that the architecture tests can see what happens when somebody depends on it. */
public final class BotOfAnArchitectureTest {

    private BotOfAnArchitectureTest() {}

    /** Something to call. */
    public static String greeting() {
        return "hello";
    }
}
