package org.guidepost.bot.launch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command line, with the options among them.
 *
 * @param words what is no option, in order
 * @param values the value of each option that was given
 */
record Options(List<String> words, Map<String, String> values) {

    Options {
        words = List.copyOf(words);
        values = Map.copyOf(values);
    }

    /**
     * Tells options from words.
     *
     * @param known the options that there are, each with a value
     * @param command whose help explains them
     * @throws LaunchException if an option is not known or lacks its value
     */
    static Options of(List<String> arguments, Set<String> known, String command) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (known.contains(argument)) {
                values.put(argument, value(argument, rest));
            } else if (argument.startsWith("--")) {
                throw new LaunchException("There is no option %s; see %s --help.".formatted(argument, command));
            } else {
                words.add(argument);
            }
        }
        return new Options(words, values);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LaunchException("The option %s needs a value.".formatted(option));
        }
        return rest.next();
    }
}
