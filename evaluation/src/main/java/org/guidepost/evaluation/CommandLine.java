package org.guidepost.evaluation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guidepost.bot.launch.LaunchException;

/**
 * What a person typed behind a command: names, and options with their values.
 *
 * @param names what stands there without an option
 * @param options the values of each option in order; empty for one that takes none
 */
public record CommandLine(List<String> names, Map<String, List<String>> options) {

    /**
     * Reads the arguments.
     *
     * @param valued the options that take a value, such as {@code --out}
     * @param flags those that take none
     * @throws LaunchException if an option is unknown or lacks its value
     */
    public static CommandLine of(List<String> arguments, Set<String> valued, Set<String> flags) {
        List<String> names = new ArrayList<>();
        Map<String, List<String>> options = new TreeMap<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (valued.contains(argument)) {
                options.computeIfAbsent(argument, option -> new ArrayList<>()).add(value(argument, rest));
            } else if (flags.contains(argument)) {
                options.put(argument, List.of());
            } else if (argument.startsWith("-")) {
                throw new LaunchException("There is no option %s; see bin/evaluate --help.".formatted(argument));
            } else {
                names.add(argument);
            }
        }
        return new CommandLine(List.copyOf(names), options);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LaunchException("The option %s needs a value.".formatted(option));
        }
        return rest.next();
    }

    /** The same, refusing anything that is no option. */
    public CommandLine withoutNames() {
        if (!names.isEmpty()) {
            throw new LaunchException("'%s' can't be understood; see bin/evaluate --help.".formatted(names.getFirst()));
        }
        return this;
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** All values of an option, in order. */
    public List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The value of an option; the last one where it was given several times. */
    public Optional<String> value(String option) {
        return all(option).isEmpty()
                ? Optional.empty()
                : Optional.of(all(option).getLast());
    }

    /**
     * @param form how the option is written, such as {@code --out FILE.jsonl}
     * @throws LaunchException if it is missing
     */
    public String required(String form) {
        String option = form.substring(0, form.indexOf(' '));
        return value(option).orElseThrow(() -> new LaunchException("%s is missing.".formatted(form)));
    }
}
