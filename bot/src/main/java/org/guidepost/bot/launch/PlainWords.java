package org.guidepost.bot.launch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.guidepost.knowledge.database.DatabaseException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence why the application did not start and what to do about it. */
final class PlainWords {

    private static final List<Function<Throwable, Optional<String>>> SENTENCES = List.of(
            failure -> failure instanceof LaunchException || failure instanceof DatabaseException
                    ? Optional.of(String.valueOf(failure.getMessage()))
                    : Optional.empty(),
            failure -> failure instanceof KnowledgeGraphException
                    ? Optional.of(String.valueOf(failure.getMessage()))
                    : Optional.empty(),
            failure -> failure instanceof PortInUseException taken
                    ? Optional.of(
                            "Port %d is taken by another program; stop that program, or set GUIDEPOST_PORT (or --port) to another number."
                                    .formatted(taken.getPort()))
                    : Optional.empty(),
            failure -> failure instanceof SecurityException
                    ? Optional.of(
                            "The database refuses the user name or the password; check NEO4J_USERNAME and NEO4J_PASSWORD.")
                    : Optional.empty(),
            failure -> failure instanceof ServiceUnavailableException
                    ? Optional.of(
                            "The database can't be reached; check that it runs and that NEO4J_URI has its address.")
                    : Optional.empty(),
            failure -> failure instanceof BindException bind
                    ? Optional.of("The setting %s has a value that makes no sense; correct it and start again."
                            .formatted(bind.getName()))
                    : Optional.empty(),
            failure -> failure instanceof FileSystemException || failure instanceof IOException
                    ? Optional.of(
                            "A file can't be read or written (%s); check that the disk is not full and that the folder is yours."
                                    .formatted(failure.getMessage()))
                    : Optional.empty());

    private PlainWords() {}

    /** The sentence for the first cause that is known; the last resort names the log. */
    static String of(Throwable failure, String log) {
        return known(failure).orElseGet(() -> "Guidepost could not start (%s); the details are in %s."
                .formatted(failure.getClass().getSimpleName(), log));
    }

    /** The sentence for the first cause that is known, if one is. */
    static Optional<String> known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (Function<Throwable, Optional<String>> sentence : SENTENCES) {
                Optional<String> words = sentence.apply(cause);
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }
}
