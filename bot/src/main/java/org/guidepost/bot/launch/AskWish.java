package org.guidepost.bot.launch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guidepost.knowledge.ContentScope;

/**
 * What {@code bin/ask} is asked to do.
 *
 * @param question empty for a chat
 */
record AskWish(Optional<String> language, Optional<String> country, Optional<String> question) {

    /**
     * Reads the command line.
     *
     * @throws LaunchException if an option is none, or names a language or a country that is not there
     */
    static AskWish of(List<String> arguments, ContentScope scope) {
        Options options = Options.of(arguments, Set.of("--lang", "--country"), "bin/ask");
        return new AskWish(
                options.value("--lang")
                        .map(code -> oneOf(
                                scope.languages(), "language", code.strip().toLowerCase(Locale.ROOT))),
                options.value("--country")
                        .map(code ->
                                oneOf(scope.countries(), "country", code.strip().toUpperCase(Locale.ROOT))),
                Optional.of(String.join(" ", options.words())).filter(question -> !question.isEmpty()));
    }

    /** Where no code could be read, something else is wrong, and the start says what. */
    private static String oneOf(List<String> codes, String what, String code) {
        if (codes.isEmpty() || codes.contains(code)) {
            return code;
        }
        throw new LaunchException("There is no %s %s; there are %s.".formatted(what, code, String.join(", ", codes)));
    }
}
