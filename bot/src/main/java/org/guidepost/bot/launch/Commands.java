package org.guidepost.bot.launch;

/** Runs a command for a person at a terminal: whatever goes wrong ends in one sentence. */
public final class Commands {

    private Commands() {}

    /** The exit status. */
    public static int run(Command command) {
        try {
            return command.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            System.err.println("guidepost: " + PlainWords.of(e, "the log in GUIDEPOST_HOME"));
            return 1;
        }
    }

    /** Something that a person starts. */
    @FunctionalInterface
    public interface Command {

        /**
         * @return the exit status
         */
        int run() throws Exception;
    }
}
