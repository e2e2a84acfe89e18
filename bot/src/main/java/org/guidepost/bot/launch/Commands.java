package org.guidepost.bot.launch;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingSystemProperty;

/** Runs a command for a person at a terminal: whatever goes wrong ends in one sentence. */
public final class Commands {

    private static final int FRAMES = 15;

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
            if (PlainWords.known(e).isEmpty() && hasLog()) {
                log(e);
            }
            return 1;
        }
    }

    /** Before the application has begun there is none, and what is logged would stand among what the command prints. */
    private static boolean hasLog() {
        return System.getProperty(LoggingSystemProperty.LOG_FILE.getEnvironmentVariableName()) != null;
    }

    /** Where it went wrong; not the messages, as they may say what people wrote. */
    private static void log(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            LoggerFactory.getLogger(Commands.class)
                    .atError()
                    .addKeyValue("failure", cause.getClass().getName())
                    .addKeyValue(
                            "at",
                            Arrays.stream(cause.getStackTrace())
                                    .limit(FRAMES)
                                    .map(StackTraceElement::toString)
                                    .collect(Collectors.joining(" < ")))
                    .log("The command failed");
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
