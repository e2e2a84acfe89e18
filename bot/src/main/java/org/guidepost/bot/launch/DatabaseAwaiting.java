package org.guidepost.bot.launch;

/** Waits until the database takes connections; at once where it is not ours to start. */
@FunctionalInterface
interface DatabaseAwaiting {

    void await();
}
